using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>The river network: no cycle, every drop can leave, every district can be supplied.</summary>
internal static class RiverNetworkChecks
{
    internal static void Run(CheckContext context)
    {
        if (!context.AreClean("nodes", "reaches"))
        {
            return;
        }

        var network = new RiverNetwork(context.Rows("nodes"), context.Rows("reaches"));
        CheckReaches(context, network);
        var cycles = network.Cycles().ToList();
        foreach (var cycle in cycles)
        {
            var path = string.Join(" -> ", cycle.Select(r => r.Text("from_node")).Append(cycle[0].Text("from_node")));
            var reaches = string.Join(", ", cycle.Select(r => r.Key));
            context.Faults.Error(cycle[^1], FaultCodes.RiverCycle, "to_node", $"the river flows in a circle: {path} (reaches {reaches})");
        }

        if (cycles.Count == 0 && context.AreClean("intakes", "districts", "catchments"))
        {
            CheckOutflows(context, network);
            CheckDistricts(context, network);
            ReturnFlowChecks.Run(context);
        }
    }

    private static void CheckReaches(CheckContext context, RiverNetwork network)
    {
        foreach (var reach in context.Rows("reaches"))
        {
            if (reach.Text("from_node") == reach.Text("to_node"))
            {
                context.Faults.Error(reach, FaultCodes.ReachToItself, "to_node", $"{reach.Words} ends where it begins, at '{reach.Text("to_node")}'");
            }

            if (network.Node(reach.Text("from_node"))?.Text("kind") == "sink")
            {
                context.Faults.Error(
                    reach,
                    FaultCodes.SinkWithOutflow,
                    "from_node",
                    $"{reach.Words} leaves the sink '{reach.Text("from_node")}'; water ends in a sink");
            }

            LiftCheck.Run(context, reach);
        }
    }

    private static void CheckOutflows(CheckContext context, RiverNetwork network)
    {
        foreach (var intake in context.Rows("intakes").Where(i =>
            network.Node(i.Text("node"))?.Text("kind") == "sink" && !network.From(i.Text("node")).Any()))
        {
            context.Faults.Error(
                intake, FaultCodes.SinkWithOutflow, "node", $"{intake.Words} takes from the sink '{intake.Text("node")}'; water ends in a sink");
        }

        var taken = context.Rows("intakes").Select(i => i.Text("node")).ToHashSet(StringComparer.Ordinal);
        var wet = network.Below(context.Rows("catchments").Select(c => c.Text("node")));
        var astray = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in context.Rows("nodes").Where(n => n.Text("kind") != "sink"))
        {
            if (!network.From(node.Key).Any() && !taken.Contains(node.Key))
            {
                context.Faults.Error(node, FaultCodes.NoOutflow, "id", $"no reach and no intake leaves {node.Words}; its water has nowhere to go");
            }
            else if (!network.From(node.Key).Any() && node.Text("kind") == "junction" && !wet.Contains(node.Key))
            {
                context.Faults.Error(node, FaultCodes.NoOutflow, "id", $"an intake takes from {node.Words}, which no catchment feeds and no reach leaves");
            }
            else if (wet.Contains(node.Key) && !IsOffRiver(node, network)
                && !network.Below([node.Key]).Any(n => network.Node(n)?.Text("kind") == "sink"))
            {
                astray.Add(node.Key);
            }
        }

        // Where a node leads nowhere, so do all above it; the lowest is the one to mend.
        foreach (var node in context.Rows("nodes").Where(n =>
            astray.Contains(n.Key) && !network.From(n.Key).Any(r => astray.Contains(r.Text("to_node")))))
        {
            context.Faults.Error(
                node,
                FaultCodes.ReachesNoSink,
                "id",
                $"no way leads from {node.Words} to a sink; water that nobody takes must end somewhere");
        }
    }

    /// <summary>A reservoir filled by canals alone takes only what it can hold.</summary>
    private static bool IsOffRiver(TableRow node, RiverNetwork network) =>
        node.Text("kind") == "reservoir" && network.To(node.Key).All(r => r.Text("kind") == "canal");

    private static void CheckDistricts(CheckContext context, RiverNetwork network)
    {
        var wet = network.Below(context.Rows("catchments").Select(c => c.Text("node")));
        var intakes = context.By("intakes", "district");
        foreach (var district in context.Rows("districts"))
        {
            var nodes = intakes[district.Key].Select(i => i.Text("node")).ToList();
            if (nodes.Count == 0)
            {
                context.Faults.Error(district, FaultCodes.NoIntake, "id", $"{district.Words} has no intake; add a row to intakes");
            }
            else if (!nodes.Any(wet.Contains))
            {
                var list = string.Join(", ", nodes.Distinct(StringComparer.Ordinal));
                context.Faults.Error(
                    district,
                    FaultCodes.UnreachableDistrict,
                    "id",
                    $"no water reaches {district.Words}: no catchment lies above {list}, where its intakes are");
            }
        }
    }
}
