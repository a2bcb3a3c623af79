using Darya.Input;
using Darya.Stochastic;

namespace Darya.Cli.Input;

/// <summary>Checks of the whole graph of a StochOptFormat file: every node is reached, and every cycle ends.</summary>
internal sealed class StochOptGraphChecks(
    IReadOnlyList<StochOptProblem.Node> nodes,
    IReadOnlyDictionary<string, LocatedJson> places,
    IReadOnlyDictionary<string, double> root,
    LocatedJson rootPlace,
    StochOptFaults faults)
{
    private readonly Dictionary<string, StochOptProblem.Node> _byName = nodes.ToDictionary(node => node.Name, StringComparer.Ordinal);

    internal void Run()
    {
        CheckReached();
        CheckEnds();
    }

    private static bool IsShortOfOne(IReadOnlyDictionary<string, double> ways) => ways.Values.Sum() < 1 - StochOptGraph.ProbabilityTolerance;

    private void CheckReached()
    {
        var reached = Reached(root.Where(way => way.Value > 0).Select(way => way.Key));
        foreach (var node in nodes.Where(node => !reached.Contains(node.Name)))
        {
            faults.Error(
                places[node.Name], StochOptFaultCodes.Unreachable, $"no way leads from the root to the node '{node.Name}'; give it a predecessor or leave it out");
        }
    }

    private void CheckEnds()
    {
        var ending = nodes.Where(node => IsShortOfOne(node.Successors)).Select(node => node.Name).ToHashSet(StringComparer.Ordinal);
        for (var before = -1; before < ending.Count;)
        {
            before = ending.Count;
            ending.UnionWith(nodes.Where(node => node.Successors.Any(way => way.Value > 0 && ending.Contains(way.Key))).Select(node => node.Name));
        }

        var endless = nodes.Where(node => !ending.Contains(node.Name) && Reached(Following(node)).Contains(node.Name)).ToList();
        if (endless.Count > 0)
        {
            faults.Error(
                places[endless[0].Name], StochOptFaultCodes.Endless,
                $"the cycle of {string.Join(", ", endless.Select(node => $"'{node.Name}'"))} never ends; on a cycle the probabilities of some node's successors must sum to less than 1 (a discount factor)");
        }

        if (IsShortOfOne(root))
        {
            Warn(rootPlace, root);
        }

        // On a cycle the rest is a discount factor; elsewhere it may be a slip.
        foreach (var node in nodes.Where(node => node.Successors.Count > 0 && IsShortOfOne(node.Successors) && !Reached(Following(node)).Contains(node.Name)))
        {
            Warn(places[node.Name], node.Successors);
        }
    }

    private void Warn(LocatedJson place, IReadOnlyDictionary<string, double> ways) => faults.Warning(
        place.Member("successors") ?? place, StochOptFaultCodes.ShortOfOne,
        FormattableString.Invariant($"the probabilities sum to {Math.Round(ways.Values.Sum(), 9)}; the rest is taken as the end of the program"));

    private static IEnumerable<string> Following(StochOptProblem.Node node) => node.Successors.Where(way => way.Value > 0).Select(way => way.Key);

    private HashSet<string> Reached(IEnumerable<string> first)
    {
        var (reached, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>(first));
        while (open.TryPop(out var name))
        {
            if (reached.Add(name))
            {
                foreach (var next in Following(_byName[name]))
                {
                    open.Push(next);
                }
            }
        }

        return reached;
    }
}
