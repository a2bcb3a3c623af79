using Darya.Data.Building;
using Darya.Data.Faults;
using Darya.Data.Tables;
using Darya.Input;

namespace Darya.Data.Checks;

/// <summary>Rules of operation that fit the reservoirs, intakes and limits they speak of.</summary>
internal static class OperatingChecks
{
    private static readonly string[] FloorKinds = ["delta", "sanitary", "section"];

    internal static void Run(CheckContext context)
    {
        if (context.AreClean("operating_curves", "reservoirs"))
        {
            CheckCurves(context);
        }

        if (context.AreClean("operating_zones", "reservoirs"))
        {
            CheckZones(context);
            if (context.AreClean("operating_releases"))
            {
                CheckReleases(context);
            }
        }

        if (context.AreClean("operating_sharing", "nodes"))
        {
            CheckKnown(context, "operating_sharing", "river", FaultCodes.RuleOfUnknown, "river", context.Rows("nodes").Select(n => n.Text("river")));
        }

        if (context.AreClean("operating_classes", "intakes"))
        {
            CheckKnown(
                context, "operating_classes", "user", FaultCodes.RuleOfUnknown, "intake or kind of section flow",
                context.Rows("intakes").Select(i => i.Key).Concat(FloorKinds));
        }

        if (context.AreClean("operating_licences", "limits"))
        {
            CheckLicences(context);
        }

        if (context.AreClean("operating_spills", "reaches", "nodes"))
        {
            CheckSpills(context);
        }
    }

    private static void CheckCurves(CheckContext context)
    {
        foreach (var row in context.Rows("operating_curves"))
        {
            var reservoir = context.Tables["reservoirs"].Find(row.Text("node"));
            var last = ("dead", Number: reservoir?.Number("dead_hm3") ?? 0);
            foreach (var (name, field) in new[] { ("lower", "lower_hm3"), ("target", "target_hm3"), ("upper", "upper_hm3"), ("full", "") })
            {
                var value = field.Length == 0 ? reservoir?.Number("full_hm3") : row.NumberOrNull(field);
                if (value < last.Number)
                {
                    context.Faults.Error(
                        row,
                        FaultCodes.RuleStorage,
                        field.Length == 0 ? last.Item1 + "_hm3" : field,
                        FormattableString.Invariant($"{last.Item1} {last.Number} hm3 lies above {name} {value} hm3; dead, lower, target, upper, full must rise ({row.Words})"));
                    break;
                }

                last = value is { } number ? (name, number) : last;
            }
        }
    }

    private static void CheckZones(CheckContext context)
    {
        foreach (var month in context.Rows("operating_zones").GroupBy(r => (r.Text("node"), r.Integer("month"))))
        {
            var full = context.Tables["reservoirs"].Find(month.Key.Item1)?.Number("full_hm3") ?? double.PositiveInfinity;
            TableRow? below = null;
            foreach (var row in month.OrderBy(OperatingBuilder.Zone))
            {
                if (row.Number("from_hm3") > full)
                {
                    context.Faults.Error(
                        row, FaultCodes.RuleStorage, "from_hm3", FormattableString.Invariant($"got {row.Text("from_hm3")}; full storage is {full} hm3 ({row.Words})"));
                }

                if (below is not null && row.Number("from_hm3") <= below.Number("from_hm3"))
                {
                    context.Faults.Error(
                        row,
                        FaultCodes.ZoneOrder,
                        "from_hm3",
                        $"got {row.Text("from_hm3")}; must lie above zone {below.Text("zone")}, which begins at {below.Text("from_hm3")} hm3 ({row.Words})");
                }

                if (below is not null && row.Number("supply_share") < below.Number("supply_share"))
                {
                    context.Faults.Error(
                        row,
                        FaultCodes.ZoneOrder,
                        "supply_share",
                        $"got {row.Text("supply_share")}; a higher zone must not supply less than zone {below.Text("zone")}, {below.Text("supply_share")} ({row.Words})");
                }

                below = row;
            }
        }
    }

    private static void CheckReleases(CheckContext context)
    {
        var zones = context.Rows("operating_zones").ToLookup(r => (r.Text("node"), r.Integer("month")), r => r.Text("zone"));
        foreach (var row in context.Rows("operating_releases"))
        {
            var known = zones[(row.Text("node"), row.Integer("month"))].ToArray();
            var zone = row.Text("zone");
            if (known.Length == 0 ? zone != "normal" : !known.Contains(zone, StringComparer.Ordinal))
            {
                var allowed = known.Length == 0 ? "it has no zones in that month, so only normal" : "its zones in that month: " + string.Join(", ", known);
                context.Faults.Error(row, FaultCodes.ReleaseOfNoZone, "zone", $"got '{zone}'; {allowed} ({row.Words})");
            }
        }
    }

    private static void CheckLicences(CheckContext context)
    {
        var limits = context.Tables["limits"];
        foreach (var row in context.Rows("operating_licences"))
        {
            var named = row.Text("limits").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var unknown in named.Where(l => !limits.HasKey(l)))
            {
                context.Faults.Error(
                    row, FaultCodes.RuleOfUnknown, "limits", $"unknown limit '{unknown}'{Spelling.Suggest(unknown, limits.Keys)} ({row.Words})");
            }

            if (named.Select(l => limits.Find(l)?.Text("river")).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1)
            {
                context.Faults.Error(row, FaultCodes.LicenceHalfStated, "limits", $"its limits lie on more than one river ({row.Words})");
            }

            if (row.NumberOrNull("dry_below") is null != row.NumberOrNull("dry_share") is null)
            {
                context.Faults.Error(
                    row, FaultCodes.LicenceHalfStated, "dry_share", $"a dry season needs the share below which it is dry and the share it grants, or neither ({row.Words})");
            }
        }
    }

    private static void CheckSpills(CheckContext context)
    {
        var places = new Dictionary<(string Node, int Order), string>();
        foreach (var row in context.Rows("operating_spills"))
        {
            var node = context.Tables["reaches"].Find(row.Key)?.Text("from_node");
            if (node is null)
            {
                continue;
            }

            if (context.Tables["nodes"].Find(node)?.Text("kind") is not (null or "reservoir"))
            {
                context.Faults.Error(row, FaultCodes.SpillOrder, "reach", $"reach '{row.Key}' leaves '{node}', which is no reservoir ({row.Words})");
            }

            if (!places.TryAdd((node, row.Integer("order")), row.Key))
            {
                context.Faults.Error(
                    row,
                    FaultCodes.SpillOrder,
                    "order",
                    $"got {row.Text("order")}, the place of reach '{places[(node, row.Integer("order"))]}' at the same reservoir ({row.Words})");
            }
        }
    }

    private static void CheckKnown(CheckContext context, string table, string field, string code, string what, IEnumerable<string> known)
    {
        var ids = known.ToHashSet(StringComparer.Ordinal);
        foreach (var row in context.Rows(table).Where(r => !ids.Contains(r.Text(field))))
        {
            context.Faults.Error(row, code, field, $"no {what} '{row.Text(field)}'{Spelling.Suggest(row.Text(field), ids)}");
        }
    }
}
