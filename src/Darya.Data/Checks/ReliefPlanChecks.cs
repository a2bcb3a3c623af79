using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>What a plan of relief cannot do without: tables that are filled, crossings into the state in need, weights that fall with the class.</summary>
internal static class ReliefPlanChecks
{
    private static readonly (string Table, string What)[] Needed =
    [
        ("food_supplies", "no source sells a food"),
        ("relief_provinces", "nobody lives anywhere"),
        ("relief_needs", "nobody is in need"),
    ];

    private static readonly string[] Weights = ["priority_weight 1", "priority_weight 2", "priority_weight 3"];

    private static readonly string[] Sides = ["side_a", "side_b"];

    internal static void Run(CheckContext context)
    {
        if (!context.AreClean("foods") || context.Rows("foods").Count == 0)
        {
            return;
        }

        foreach (var (table, what) in Needed.Where(t => context.AreClean(t.Table) && context.Rows(t.Table).Count == 0))
        {
            context.TableError(table, FaultCodes.ReliefTableEmpty, "", $"there are foods, but {what}; add rows, or empty foods when the region has no relief");
        }

        if (context.AreClean("relief_parameters"))
        {
            CheckWeights(context);
        }

        if (context.AreClean("states", "trade_economies", "transport_nodes", "osm_nodes", "crossings", "osm_crossings", "relief_gates", "relief_needs"))
        {
            CheckGates(context, new NetworkTables(context));
        }
    }

    private static void CheckWeights(CheckContext context)
    {
        var rows = context.Tables["relief_parameters"];
        foreach (var (first, second) in Weights.Zip(Weights.Skip(1)))
        {
            if (rows.Find(first) is { } more && rows.Find(second) is { } less && less.Number("central") > more.Number("central"))
            {
                ReliefChecks.Range(context, less, "central", $"got {less.Text("central")}; must not be above '{first}', {more.Text("central")} USD, for class 1 is served before 2 before 3 ({less.Words})");
            }
        }
    }

    private static void CheckGates(CheckContext context, NetworkTables network)
    {
        string[] states = [.. context.Rows("relief_needs").Select(r => r.Text("state")).Distinct(StringComparer.Ordinal)];
        if (states.Length == 0)
        {
            return;
        }

        foreach (var row in context.Rows("relief_gates"))
        {
            if (network.Crossings.GetValueOrDefault(row.Text("crossing")) is not { } crossing)
            {
                continue;
            }

            var sides = Sides.Select(side => network.EconomyOf(crossing.Text(side))).OfType<string>().ToArray();
            if (sides.Length == 2 && sides[0] != sides[1] && !sides.Any(states.Contains))
            {
                context.Faults.Error(
                    row, FaultCodes.GateElsewhere, "crossing", $"'{row.Text("crossing")}' lies between {sides[0]} and {sides[1]}, not at the border of {string.Join(", ", states)} where people are in need ({row.Words})");
            }
        }
    }
}
