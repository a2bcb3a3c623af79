using System.Diagnostics;
using Darya.Agreements.Documents;
using Darya.Agreements.Trials.Results;
using Darya.Cooperation;
using Darya.Planning;

namespace Darya.Agreements.Trials;

/// <summary>The quick look while terms are talked about: the mean year planned once under an agreement, against the same point without agreement every time.</summary>
/// <remarks>
/// What every state has alone is played once, when the look is prepared. Then each agreement costs one plan: no temptation, no cost of terms, no recorded years; those are asked
/// of <see cref="AgreementTrial"/>. Formulas: <c>docs/formulations/agreements.md</c>, quick look. Several threads may look at once.
/// </remarks>
public sealed class ClausePreview
{
    private readonly CooperationRequest _request;
    private readonly TrialCase _year;

    private ClausePreview(CooperationRequest request, TrialCase year) => (_request, _year) = (request, year);

    /// <summary>Plays the mean year without agreement, or finds it in the cache.</summary>
    /// <param name="request">Region, players, years of the mean, economy, cache; recorded years are not played.</param>
    /// <param name="progress">Told about every equilibrium; may be null.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="PlanInfeasibleException">A state has no plan that keeps all rules.</exception>
    /// <exception cref="PlanStoppedException">The solver met numerical trouble.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ClausePreview Prepare(CooperationRequest request, IProgress<CooperationProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var mean = request with { Years = [] };
        return new ClausePreview(mean, TrialCase.Of(NoAgreement.Play(mean, progress, cancellation)[0]));
    }

    /// <summary>Plans the mean year under an agreement.</summary>
    /// <param name="agreement">The agreement; at least two parties are states of the region.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="ArgumentException">Fewer than two parties are states of the region.</exception>
    /// <exception cref="PlanInfeasibleException">The year has no plan.</exception>
    /// <exception cref="PlanStoppedException">The solver met numerical trouble.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PreviewOutcome Of(Agreement agreement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var started = Stopwatch.GetTimestamp();
        var request = new TrialRequest { Agreement = agreement, NoAgreement = _request, WithTermCosts = false, WithDrought = false };
        var trial = new YearTrial(request, _year, AgreementTrial.PartiesOf(request));
        var compiled = trial.Compile(withYearRules: true);
        var answer = trial.Solve(compiled, withYearRules: true, withTemptation: false, cancellation);
        return new PreviewOutcome(
            answer.States,
            answer.States.Sum(s => s.GainMusd),
            answer.Missed,
            [.. compiled.Where(t => t.Rows.Count > 0 || t.MovesMoney).Select(t => t.Term)],
            Stopwatch.GetElapsedTime(started),
            TimeSpan.FromSeconds(answer.Plan.Solver.SolveSeconds));
    }
}
