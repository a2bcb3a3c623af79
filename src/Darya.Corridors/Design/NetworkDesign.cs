using System.Globalization;
using Darya.Corridors.Assignment;
using Darya.Corridors.Networks;

namespace Darya.Corridors.Design;

/// <summary>Chooses which candidates to build under a budget, so that the total cost at equilibrium is least; exact.</summary>
/// <remarks>
/// Branch and bound with the optimum of the system as the bound: LeBlanc (1975), Transportation Science 9: 183-199; Farvaresh and Sepehri (2013),
/// Networks and Spatial Economics 13: 67-106. Equilibria are kept, so further budgets cost less. Not for several threads at once.
/// Method: <c>docs/formulations/assignment.md</c>.
/// </remarks>
public sealed class NetworkDesign
{
    private const int MostCandidates = 64;

    private readonly DesignEvaluation _evaluation;
    private readonly IReadOnlyList<Candidate> _candidates;
    private readonly DesignOptions _options;

    /// <summary>Prepares the search.</summary>
    /// <param name="network">The network with all candidates built.</param>
    /// <param name="demand">Trips and classes; they need a route without any candidate.</param>
    /// <param name="candidates">At most 64.</param>
    /// <param name="options">Accuracy and limits.</param>
    /// <exception cref="NetworkException">Candidates, classes or trips are out of range; all faults of the candidates at once.</exception>
    public NetworkDesign(Network network, Demand demand, IReadOnlyList<Candidate> candidates, DesignOptions? options = null)
    {
        _options = options ?? new DesignOptions();
        _candidates = candidates;
        NetworkException.ThrowIfAny([.. Faults(network, candidates)]);
        DemandCheck.Throw(network, demand);
        _evaluation = new DesignEvaluation(network, demand, candidates, _options.RelativeGap);
    }

    /// <summary>The best design whose cost is at most <paramref name="budget"/>.</summary>
    /// <exception cref="NetworkException">The budget is negative or not a number, trips have no route, or an equilibrium was not reached.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public DesignOutcome Solve(double budget, CancellationToken cancellation = default)
    {
        if (!(budget >= 0))
        {
            throw new NetworkException([string.Create(CultureInfo.InvariantCulture, $"the budget is {budget}; it must be ≥ 0")]);
        }

        var solvedBefore = _evaluation.Equilibria;
        var before = _evaluation.Equilibrium(0, cancellation);
        var (best, least) = (0UL, before);
        var open = new PriorityQueue<(ulong Built, ulong Undecided), (double Bound, int Number)>();
        var (nodes, made) = (0, 0);
        Put(0, All, 0);
        while (open.TryPeek(out var node, out var place) && place.Bound < least * (1 - _options.Tolerance) && nodes < _options.MaxNodes)
        {
            open.Dequeue();
            nodes++;
            cancellation.ThrowIfCancellationRequested();
            var undecided = Affordable(node.Built, node.Undecided);
            var bound = Math.Max(place.Bound, _evaluation.Bound(node.Built | undecided, least * (1 - _options.Tolerance), cancellation));
            if (bound >= least * (1 - _options.Tolerance))
            {
                continue;
            }

            var byLoad = _evaluation.ByLoad(node.Built | undecided).Where(candidate => Has(undecided, candidate)).ToList();
            Try(byLoad.Aggregate(node.Built, (built, candidate) => Spent(built | Bit(candidate)) <= budget ? built | Bit(candidate) : built));
            if (byLoad.Count == 0)
            {
                continue;
            }

            Put(node.Built | Bit(byLoad[0]), undecided & ~Bit(byLoad[0]), bound);
            Put(node.Built, undecided & ~Bit(byLoad[0]), bound);
        }

        var lowest = open.TryPeek(out _, out var first) ? first.Bound : double.PositiveInfinity;
        return new DesignOutcome
        {
            Proven = lowest >= least * (1 - _options.Tolerance),
            Built = [.. Enumerable.Range(0, _candidates.Count).Where(candidate => Has(best, candidate))],
            Spent = Spent(best),
            TotalCost = least,
            TotalCostBefore = before,
            Bound = Math.Min(lowest, least * (1 - _options.Tolerance)),
            Nodes = nodes,
            Equilibria = _evaluation.Equilibria - solvedBefore,
        };

        void Put(ulong built, ulong undecided, double bound) => open.Enqueue((built, undecided), (bound, made++));

        void Try(ulong built)
        {
            var cost = _evaluation.Equilibrium(built, cancellation);
            if (cost < least)
            {
                (best, least) = (built, cost);
            }
        }

        ulong Affordable(ulong built, ulong undecided) => Enumerable.Range(0, _candidates.Count)
            .Where(candidate => Has(undecided, candidate) && Spent(built | Bit(candidate)) <= budget).Aggregate(0UL, (set, candidate) => set | Bit(candidate));
    }

    private ulong All => _candidates.Count == MostCandidates ? ulong.MaxValue : Bit(_candidates.Count) - 1;

    private static ulong Bit(int candidate) => 1UL << candidate;

    private static bool Has(ulong set, int candidate) => (set & Bit(candidate)) != 0;

    /// <summary>Cost of a set, summed in the order of candidates, so that a set costs the same however it was reached.</summary>
    private double Spent(ulong set)
    {
        var sum = 0.0;
        for (var candidate = 0; candidate < _candidates.Count; candidate++)
        {
            sum += Has(set, candidate) ? _candidates[candidate].Cost : 0;
        }

        return sum;
    }

    private static IEnumerable<string> Faults(Network network, IReadOnlyList<Candidate> candidates)
    {
        if (candidates.Count > MostCandidates)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"there are {candidates.Count} candidates; at most {MostCandidates} can be searched");
        }

        var owner = new Dictionary<int, string>();
        foreach (var candidate in candidates)
        {
            if (!double.IsFinite(candidate.Cost) || candidate.Cost < 0)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture, $"candidate '{candidate.Name}': its cost is {candidate.Cost}; it must be finite and ≥ 0");
            }

            foreach (var link in candidate.Links)
            {
                if (link < 0 || link >= network.Links.Length)
                {
                    yield return string.Create(
                        CultureInfo.InvariantCulture, $"candidate '{candidate.Name}': there is no link {link}; there are {network.Links.Length}, numbered from 0");
                }
                else if (!owner.TryAdd(link, candidate.Name))
                {
                    yield return $"candidate '{candidate.Name}': {network.Describe(link)} belongs to candidate '{owner[link]}'";
                }
            }
        }
    }
}
