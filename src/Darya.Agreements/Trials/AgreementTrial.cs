using System.Diagnostics;
using Darya.Agreements.Trials.Results;
using Darya.Cooperation;
using Darya.Planning;

namespace Darya.Agreements.Trials;

/// <summary>The entrance of trials: an agreement held against the mean year, recorded years, generated years and drought.</summary>
/// <remarks>Terms → obligations → a plan a year → accounts against no agreement; formulas in <c>docs/formulations/agreements.md</c>.</remarks>
public static class AgreementTrial
{
    /// <summary>Tries an agreement.</summary>
    /// <param name="request">What to try.</param>
    /// <param name="progress">Told about every plan; may be null.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="ArgumentException">Fewer than two parties are states of the region, or a generated year lacks flows of a catchment.</exception>
    /// <exception cref="PlanInfeasibleException">A recorded year or the mean year has no plan even without the agreement.</exception>
    /// <exception cref="PlanStoppedException">The solver met numerical trouble.</exception>
    /// <exception cref="OperationCanceledException">The trial was cancelled.</exception>
    public static TrialOutcome Run(TrialRequest request, IProgress<TrialProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var parties = PartiesOf(request);
        var started = Stopwatch.GetTimestamp();
        var done = 0;
        void Say(string step) => progress?.Report(new TrialProgress(Interlocked.Increment(ref done), step, Stopwatch.GetElapsedTime(started)));

        TrialCase[] alone = [.. NoAgreement.Play(request.NoAgreement, progress: null, cancellation).Select(TrialCase.Of)];
        Say("no agreement");
        var years = new YearStudy[alone.Length];
        SeveralPlans.Make(alone.Length, request.NoAgreement.Threads, Study, cancellation);
        var drought = request.WithDrought ? DroughtLadder.Climb(request, alone[0], parties, Say, cancellation) : [];
        var generated = GeneratedYears.Try(request, alone[0], parties, Say, cancellation);
        var recorded = years[1..];
        return new TrialOutcome
        {
            Agreement = request.Agreement,
            Region = request.NoAgreement.Region,
            Parties = parties,
            Economy = request.NoAgreement.Economy.ToString(),
            MeanYear = years[0].Year,
            Years = [.. recorded.Select(y => y.Year)],
            Terms = TermReading.Of(request, years[0].Compiled, recorded.Length > 0 ? recorded : years, parties),
            Conflicts = [.. years.SelectMany(y => y.Conflicts)],
            States = PartyReading.Of(recorded.Length > 0 ? recorded : years, parties),
            Drought = drought,
            Generated = generated?.Trial,
            Warnings = [.. TrialWarnings.Of(request, years, parties, drought), .. generated is null ? [] : TrialWarnings.Of(generated)],
        };

        void Study(int y)
        {
            years[y] = YearStudy.Of(request, alone[y], parties, cancellation);
            Say(alone[y].Id);
        }
    }

    /// <summary>Parties that are states of the region, in river order.</summary>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    internal static string[] PartiesOf(TrialRequest request)
    {
        var ids = request.Agreement.Parties.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        string[] parties = [.. request.NoAgreement.Players.Where(ids.Contains)];
        return parties.Length > 1
            ? parties
            : throw new ArgumentException(
                $"At least two parties must be states of the region ({string.Join(", ", request.NoAgreement.Players)}); the agreement names {string.Join(", ", ids)}.",
                nameof(request));
    }
}
