using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Data.Tables;
using Darya.Input;

namespace Darya.Data.Checks;

/// <summary>Trade in goods: economies, flows, reports, barriers and borders that fit each other.</summary>
internal static class TradeTableChecks
{
    /// <summary>The word for all economies or all sectors.</summary>
    private const string All = "*";

    private const string Growth = "growth ";

    /// <summary>Reports are rounded and count small flows apart: so far may the turnover lie from the sum of both ways, as a share of it.</summary>
    private const double TurnoverTolerance = 0.05;

    private static readonly IReadOnlyList<(string Table, string One, string Other)> Pairs =
    [
        ("trade_flows", "exporter", "importer"),
        ("reported_trade", "first", "second"),
        ("trade_barriers", "importer", "exporter"),
        ("border_measures", "country", "partner"),
        ("trade_fits", "exporter", "importer"),
    ];

    private static readonly IReadOnlyList<(string Table, string Low, string Central, string High)> Ranges =
    [
        ("trade_barriers", "low_percent", "percent", "high_percent"),
        ("trade_parameters", "low", "central", "high"),
    ];

    internal static void Run(CheckContext context)
    {
        CheckPairs(context);
        CheckRanges(context);
        if (context.AreClean("reported_trade"))
        {
            CheckReports(context);
        }

        if (context.AreClean("border_measures"))
        {
            CheckBorders(context);
        }

        if (context.AreClean("trade_economies", "states"))
        {
            CheckEconomies(context);
            CheckParameters(context);
        }

        if (context.AreClean("trade_economies", "trade_sectors", "trade_barriers"))
        {
            CheckBarriers(context);
        }
    }

    private static void CheckPairs(CheckContext context)
    {
        foreach (var (table, one, other) in Pairs.Where(p => context.AreClean(p.Table)))
        {
            foreach (var row in context.Rows(table).Where(r => r.Text(one) != All && r.Text(one) == r.Text(other)))
            {
                context.Faults.Error(
                    row, FaultCodes.TradeWithItself, other, $"got '{row.Text(other)}', which is also the {one}; name another economy ({row.Words})");
            }
        }
    }

    private static void CheckRanges(CheckContext context)
    {
        foreach (var (table, low, central, high) in Ranges.Where(r => context.AreClean(r.Table)))
        {
            foreach (var row in context.Rows(table))
            {
                foreach (var (less, more) in new[] { (low, central), (central, high) })
                {
                    if (row.Number(less) > row.Number(more))
                    {
                        context.Faults.Error(
                            row, FaultCodes.TradeRangeTurned, less, $"got {row.Text(less)}; must not be above {more}, {row.Text(more)} ({row.Words})");
                    }
                }
            }
        }
    }

    private static void CheckReports(CheckContext context)
    {
        var seen = new Dictionary<(int, int, string, string, string), TableRow>();
        foreach (var row in context.Rows("reported_trade"))
        {
            var (there, back, both) = (row.NumberOrNull("first_exports_musd"), row.NumberOrNull("second_exports_musd"), row.NumberOrNull("turnover_musd"));
            if (there is null && back is null && both is null)
            {
                context.Faults.Error(row, FaultCodes.TradeHalfStated, "turnover_musd", $"the report has no figure; give one way, the other or both together ({row.Words})");
            }

            var sum = (there ?? 0) + (back ?? 0);
            var isWhole = there is not null && back is not null;
            if (both is { } turnover && (sum > turnover * (1 + TurnoverTolerance) || (isWhole && sum < turnover * (1 - TurnoverTolerance))))
            {
                context.Faults.Error(
                    row,
                    FaultCodes.TurnoverDisagrees,
                    "turnover_musd",
                    FormattableString.Invariant($"got {row.Text("turnover_musd")}; the stated ways make {sum:0.###} million USD, more than {TurnoverTolerance * 100:0} percent away ({row.Words})"));
            }

            var (first, second, reporter) = (row.Text("first"), row.Text("second"), row.Text("reporter"));
            if (first != second && seen.TryGetValue((row.Integer("year"), row.Integer("months"), second, first, reporter), out var turned))
            {
                context.Faults.Error(
                    row, FaultCodes.ReportedTwice, "second", $"'{reporter}' reports the same pair in line {turned.Line} the other way round; keep one ({row.Words})");
            }

            seen[(row.Integer("year"), row.Integer("months"), first, second, reporter)] = row;
        }
    }

    private static void CheckBorders(CheckContext context)
    {
        foreach (var row in context.Rows("border_measures").Where(r => r.NumberOrNull("hours") is null && r.NumberOrNull("cost_usd") is null))
        {
            context.Faults.Error(row, FaultCodes.TradeHalfStated, "hours", $"neither hours nor money; give one of them or remove the row ({row.Words})");
        }
    }

    private static void CheckEconomies(CheckContext context)
    {
        var economies = context.Rows("trade_economies");
        if (economies.Count == 0)
        {
            foreach (var format in TradeTables.All.Where(t => context.AreClean(t.Name) && context.Rows(t.Name).Count > 0))
            {
                context.TableError(format.Name, FaultCodes.TradeHalfStated, "", "the table has rows, but trade_economies names no economy");
            }

            return;
        }

        foreach (var row in economies)
        {
            var isState = context.Tables["states"].HasKey(row.Key);
            if (isState != (row.Text("kind") == "state"))
            {
                context.Faults.Error(
                    row,
                    FaultCodes.EconomyKind,
                    "kind",
                    isState ? $"got '{row.Text("kind")}'; '{row.Key}' is a state of the region ({row.Words})" : $"got 'state'; there is no state '{row.Key}' ({row.Words})");
            }
        }

        var rest = economies.Where(r => r.Text("kind") == "rest").ToList();
        foreach (var row in rest.Skip(1))
        {
            context.Faults.Error(row, FaultCodes.EconomyKind, "kind", $"'{rest[0].Key}' is the rest already; all others together are one economy ({row.Words})");
        }
    }

    private static void CheckParameters(CheckContext context)
    {
        var ids = context.Rows("trade_economies").Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var row in context.Rows("trade_parameters").Where(r => r.Key.StartsWith(Growth, StringComparison.Ordinal)))
        {
            var economy = row.Key[Growth.Length..];
            if (!ids.Contains(economy))
            {
                context.Faults.Error(row, FaultCodes.UnknownTrader, "id", $"no economy '{economy}' in trade_economies{Spelling.Suggest(economy, ids)} ({row.Words})");
            }
        }
    }

    private static void CheckBarriers(CheckContext context)
    {
        var economies = context.Rows("trade_economies");
        if (economies.Count == 0)
        {
            return;
        }

        var members = economies
            .SelectMany(r => r.Text("unions").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(u => (Union: u, r.Key)))
            .ToLookup(p => p.Union, p => p.Key, StringComparer.Ordinal);
        string[] ids = [All, .. economies.Select(r => r.Key)];
        string[] partners = [.. ids, .. members.Select(m => m.Key)];
        string[] sectors = [All, .. context.Rows("trade_sectors").Select(r => r.Key)];
        foreach (var row in context.Rows("trade_barriers"))
        {
            CheckKnown(context, row, "importer", "economy", ids);
            CheckKnown(context, row, "exporter", "economy or trade agreement", partners);
            CheckKnown(context, row, "sector", "sector", sectors);
        }

        CheckUnions(context, members);
    }

    /// <summary>At most one trade agreement speaks of an exporter that has no row of its own.</summary>
    private static void CheckUnions(CheckContext context, ILookup<string, string> members)
    {
        foreach (var group in context.Rows("trade_barriers").GroupBy(r => (Importer: r.Text("importer"), r.Text("sector"), r.Text("kind"))))
        {
            var spoken = new Dictionary<string, string>(StringComparer.Ordinal);
            var named = group.Select(r => r.Text("exporter")).Append(group.Key.Importer).ToHashSet(StringComparer.Ordinal);
            foreach (var row in group.Where(r => members.Contains(r.Text("exporter"))))
            {
                var shared = members[row.Text("exporter")].FirstOrDefault(m => !named.Contains(m) && !spoken.TryAdd(m, row.Text("exporter")));
                if (shared != null)
                {
                    context.Faults.Error(
                        row,
                        FaultCodes.BarrierOfTwoUnions,
                        "exporter",
                        $"'{shared}' is in '{row.Text("exporter")}' and in '{spoken[shared]}', which has a row besides; no rule says which holds: add a row for exporter '{shared}' ({row.Words})");
                }
            }
        }
    }

    private static void CheckKnown(CheckContext context, TableRow row, string field, string what, string[] known)
    {
        if (!known.Contains(row.Text(field), StringComparer.Ordinal))
        {
            context.Faults.Error(row, FaultCodes.UnknownTrader, field, $"no {what} '{row.Text(field)}'{Spelling.Suggest(row.Text(field), known)} ({row.Words})");
        }
    }
}
