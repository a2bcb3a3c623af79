using Darya.Data.Faults;
using Darya.Data.Tables;
using Darya.Input;

namespace Darya.Data.Checks;

/// <summary>Joint works: owners, costs and years in order, shares, what they change.</summary>
internal static class WorkChecks
{
    /// <summary>Shares are printed rounded to half a percent: so far above 100 their sum may lie.</summary>
    private const double PercentTolerance = 1;

    internal static void Run(CheckContext context)
    {
        if (!context.AreClean("joint_works", "states", "trade_economies"))
        {
            return;
        }

        var network = new NetworkTables(context);
        foreach (var work in context.Rows("joint_works"))
        {
            CheckWork(context, network, work);
        }

        if (context.AreClean("work_shares"))
        {
            foreach (var role in context.Rows("work_shares").GroupBy(r => (r.Text("work"), r.Text("role"))))
            {
                var sum = role.Sum(r => r.Number("percent"));
                if (sum > 100 + PercentTolerance)
                {
                    context.Faults.Error(
                        role.Last(), FaultCodes.ShareSum, "percent", FormattableString.Invariant($"the shares of the {role.Key.Item2} of work '{role.Key.Item1}' sum to {sum:0.##} percent; at most 100 ({role.Last().Words})"));
                }
            }
        }

        if (context.AreClean("work_effects", "transport_nodes", "osm_nodes", "transport_links", "osm_links", "crossings", "osm_crossings"))
        {
            CheckEffects(context, network);
        }
    }

    private static void CheckWork(CheckContext context, NetworkTables network, TableRow work)
    {
        foreach (var economy in work.Text("economies").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(e => !network.Economies.Contains(e, StringComparer.Ordinal)))
        {
            context.Faults.Error(
                work, FaultCodes.UnknownPlace, "economies", $"no state or economy '{economy}'{Spelling.Suggest(economy, network.Economies)} ({work.Words})");
        }

        foreach (var (less, more) in new[] { ("cost_low_musd", "cost_musd"), ("cost_musd", "cost_high_musd"), ("overrun_low_percent", "overrun_high_percent") })
        {
            if (work.NumberOrNull(less) > work.NumberOrNull(more))
            {
                context.Faults.Error(work, FaultCodes.CorridorRange, less, $"got {work.Text(less)}; must not be above {more}, {work.Text(more)} ({work.Words})");
            }
        }

        if (work.NumberOrNull("start_year") > work.NumberOrNull("end_year"))
        {
            context.Faults.Error(work, FaultCodes.DateOrder, "end_year", $"got {work.Text("end_year")}, before the work begins in {work.Text("start_year")} ({work.Words})");
        }

        if (work.NumberOrNull("cost_musd") is null != work.NumberOrNull("cost_year") is null)
        {
            context.Faults.Error(work, FaultCodes.CorridorHalfStated, "cost_year", $"a cost needs its year, or neither stands ({work.Words})");
        }
    }

    private static void CheckEffects(CheckContext context, NetworkTables network)
    {
        foreach (var row in context.Rows("work_effects"))
        {
            var target = row.Text("target");
            var known = target switch
            {
                "link" => network.Links,
                "crossing" => network.Crossings,
                _ => network.Nodes,
            };
            if (!known.ContainsKey(row.Text("id")))
            {
                NetworkChecks.Unknown(context, row, "id", target, known.Keys);
            }

            if (row.NumberOrNull("before") > row.NumberOrNull("after"))
            {
                context.Faults.Error(row, FaultCodes.CorridorRange, "before", $"got {row.Text("before")}; must not be above after, {row.Text("after")} ({row.Words})");
            }

            if (row.Text("effect") == "widens" && row.NumberOrNull("after") is null)
            {
                context.Faults.Error(row, FaultCodes.CorridorHalfStated, "after", $"what is widened needs a capacity afterwards ({row.Words})");
            }
        }
    }
}
