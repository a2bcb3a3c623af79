using Darya.Corridors.Networks;

namespace Darya.Corridors.Assignment;

/// <summary>Finds loads at which no used route is dearer than another of the same trips.</summary>
/// <remarks>Wardrop (1952); Beckmann, McGuire and Winsten (1956). Method: <c>docs/formulations/assignment.md</c>.</remarks>
public static class UserEquilibrium
{
    /// <summary>Solves to the gap of the options, or to the most iterations: look at <see cref="AssignmentOutcome.GapReached"/>.</summary>
    /// <exception cref="NetworkException">Classes or trips are out of range, or trips have no route; all of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static AssignmentOutcome Solve(Network network, Demand demand, AssignmentOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new AssignmentOptions();
        AssignmentOptions.Check(options.RelativeGap, options.MaxIterations, options.Threads);
        DemandCheck.Throw(network, demand);
        var search = new EquilibriumSearch(network, demand, options.Threads, cancellation);
        while (search.Last.RelativeGap > options.RelativeGap && search.Iterations < options.MaxIterations)
        {
            search.Improve();
        }

        return search.Outcome(search.Last.RelativeGap <= options.RelativeGap);
    }

    /// <summary>The optimum of the system: loads that minimise Σ load × generalised time, whoever has to take a dearer route for it.</summary>
    /// <returns>Steps and times are those of marginal costs: the objective is the total cost, the bound a lower bound of it.</returns>
    /// <inheritdoc cref="Solve" path="/exception"/>
    public static AssignmentOutcome SystemOptimum(
        Network network, Demand demand, AssignmentOptions? options = null, CancellationToken cancellation = default) =>
        Solve(network.Marginal(), demand, options, cancellation);
}
