using System.Globalization;
using Darya.Corridors.Assignment;
using Darya.Corridors.Networks;

namespace Darya.Corridors.Design;

/// <summary>What sets of candidates come to, at equilibrium and at the optimum of the system; keeps what it has found.</summary>
internal sealed class DesignEvaluation(Network network, Demand demand, IReadOnlyList<Candidate> candidates, double relativeGap)
{
    private const int MostPasses = 2000;

    /// <summary>An optimum of the system is exact enough to branch on at this gap; its bound holds at any.</summary>
    private const double BranchGap = 1e-5;

    private readonly Dictionary<ulong, double> _equilibria = [];
    private readonly Dictionary<ulong, (double Bound, bool Exact, int[] ByLoad)> _optima = [];

    /// <summary>Equilibria solved so far.</summary>
    internal int Equilibria => _equilibria.Count;

    /// <summary>Total cost at the equilibrium with a set built.</summary>
    /// <exception cref="NetworkException">The gap was not reached, or trips have no route.</exception>
    internal double Equilibrium(ulong built, CancellationToken cancellation)
    {
        if (_equilibria.TryGetValue(built, out var known))
        {
            return known;
        }

        var options = new AssignmentOptions { RelativeGap = relativeGap, MaxIterations = MostPasses };
        var outcome = UserEquilibrium.Solve(With(built), demand, options, cancellation);
        if (!outcome.GapReached)
        {
            throw new NetworkException([string.Create(
                CultureInfo.InvariantCulture,
                $"the equilibrium with {Names(built)} has a relative gap of {outcome.RelativeGap:E1} after {MostPasses} passes; {relativeGap:E1} was asked for")]);
        }

        return _equilibria[built] = outcome.TotalCost;
    }

    /// <summary>A lower bound of the optimum of the system with a set built; made no better than
    /// needed to tell whether it reaches <paramref name="enough"/>.</summary>
    internal double Bound(ulong built, double enough, CancellationToken cancellation)
    {
        if (_optima.TryGetValue(built, out var known) && (known.Exact || known.Bound >= enough))
        {
            return known.Bound;
        }

        var search = new EquilibriumSearch(With(built).Marginal(), demand, 1, cancellation);
        while (search.Last.Bound < enough && search.Last.RelativeGap > BranchGap && search.Iterations < MostPasses)
        {
            search.Improve();
        }

        var loads = search.Loads.ToArray();
        var byLoad = Enumerable.Range(0, candidates.Count).OrderByDescending(candidate => candidates[candidate].Links.Sum(link => loads[link])).ToArray();
        _optima[built] = (search.Last.Bound, search.Last.RelativeGap <= BranchGap, byLoad);
        return search.Last.Bound;
    }

    /// <summary>Candidates by their load in the optimum of the system last bounded, most first; ties in their own order.</summary>
    internal IEnumerable<int> ByLoad(ulong built) => _optima[built].ByLoad;

    private Network With(ulong built) =>
        network.Closing(candidates.Where((_, candidate) => (built & (1UL << candidate)) == 0).SelectMany(candidate => candidate.Links));

    private string Names(ulong built)
    {
        var names = candidates.Where((_, candidate) => (built & (1UL << candidate)) != 0).Select(candidate => $"'{candidate.Name}'").ToList();
        return names.Count == 0 ? "no candidate built" : string.Join(", ", names);
    }
}
