using Darya.Cooperation.Equilibria;
using Darya.Cooperation.Results;
using Darya.Games.Partitions;
using Darya.Planning;

namespace Darya.Cooperation;

/// <summary>The point without agreement: every state acts alone, year by year.</summary>
public static class NoAgreement
{
    /// <summary>Plays the mean year and the recorded years of a request with everybody alone, or finds them in the cache.</summary>
    /// <param name="request">Players, years and assumptions; sensitivities are not played.</param>
    /// <param name="progress">Told about every equilibrium; may be null.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The mean year first, then the years in their order.</returns>
    /// <exception cref="PlanInfeasibleException">A player has no plan that keeps all rules.</exception>
    /// <exception cref="PlanStoppedException">The solver met numerical trouble.</exception>
    public static IReadOnlyList<NoAgreementOutcome> Play(
        CooperationRequest request, IProgress<CooperationProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        YearCase[] cases = [YearCase.Mean(request), .. request.Years.Select(y => YearCase.Recorded(request, y))];
        var player = new EquilibriumPlayer(request, cases.Length, progress);
        var alone = Partition.Singletons(request.Players.Count);
        var outcomes = new NoAgreementOutcome[cases.Length];
        SeveralPlans.Make(cases.Length, request.Threads, Play, cancellation);
        return outcomes;

        void Play(int c)
        {
            var record = player.Play(cases[c], [alone], cancellation)[alone];
            outcomes[c] = new NoAgreementOutcome(
                cases[c].Id, cases[c].Name, cases[c].Region, cases[c].Year, cases[c].End, record.States, new TradeContracts(record.ContractsGwh!));
        }
    }
}
