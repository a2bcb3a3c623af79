using Darya.Agreements.Trials.Results;
using Darya.Cooperation;
using Darya.Model;
using Darya.Planning;

namespace Darya.Agreements.Trials;

/// <summary>Years that are not on record, each tried against its own play without agreement; what terms cost and who would rather stop is asked of the record alone.</summary>
internal static class GeneratedYears
{
    private const double DeviationMusd = 0.5; // gain from which a state alone changes its mind; that of the recorded years
    private const double ShortHm3 = 1; // below it an end storage is rounding of the solver

    /// <summary>Tries the generated years of a request; null when it has none.</summary>
    /// <param name="request">What to try.</param>
    /// <param name="mean">The mean year without agreement, at whose storages all generated years begin.</param>
    /// <param name="parties">The parties.</param>
    /// <param name="say">Told about every year.</param>
    /// <param name="cancellation">Stops.</param>
    internal static GeneratedStudy? Try(
        TrialRequest request, TrialCase mean, IReadOnlyList<string> parties, Action<string> say, CancellationToken cancellation)
    {
        if (request.Generated is not { } generated)
        {
            return null;
        }

        var ends = new EndStorages(request.NoAgreement.Region, request.NoAgreement.MeanOf, mean);
        var tried = new (GeneratedYear Year, bool IsShort)?[generated.Years.Count];
        SeveralPlans.Make(tried.Length, request.NoAgreement.Threads, Try, cancellation);
        GeneratedYear[] years = [.. tried.Where(t => t is not null).Select(t => t!.Value.Year)];
        return new GeneratedStudy(
            new GeneratedTrial
            {
                Origin = generated.Origin,
                Seed = generated.Seed,
                Years = years,
                WithoutPlan = [.. Enumerable.Range(0, tried.Length).Where(i => tried[i] is null).Select(Id)],
                States = GeneratedReading.Parties(years, parties),
                Terms = GeneratedReading.Terms(years),
            },
            tried.Count(t => t is { IsShort: true }));

        void Try(int i)
        {
            try
            {
                tried[i] = Of(request, mean, ends, generated.Years[i], i, parties, cancellation);
            }
            catch (PlanInfeasibleException)
            {
                tried[i] = null; // water for no plan at all; the outcome names the year
            }

            say(Id(i));
        }
    }

    private static (GeneratedYear Year, bool IsShort) Of(
        TrialRequest request, TrialCase mean, EndStorages ends, TrialYearInflows inflows, int place, IReadOnlyList<string> parties, CancellationToken cancellation)
    {
        var alone = Alone(request.NoAgreement, mean, ends, GeneratedRegion.Of(mean, inflows), place, cancellation);
        var trial = new YearTrial(request, alone, parties);
        var asWritten = trial.Solve(trial.Compile(withYearRules: true), withYearRules: true, withTemptation: false, cancellation);
        var flat = trial.Indices.Count == 0
            ? null
            : YearStudy.Report(alone, trial, trial.Solve(trial.Compile(withYearRules: false), withYearRules: false, withTemptation: false, cancellation));
        var year = YearStudy.Report(alone, trial, asWritten) with { WithoutYearRules = flat };
        var water = 100 * YearWater.Hm3(alone.Region, mean.Year, _ => true) / YearWater.Hm3(mean.Region, mean.Year, _ => true);
        return (new GeneratedYear(water, year), asWritten.Plan.Audit.EndStorageShortHm3 > ShortHm3);
    }

    /// <summary>The play without agreement, as the years of the record are played; a drawn year hardly comes twice, so it is not kept.</summary>
    private static TrialCase Alone(CooperationRequest request, TrialCase mean, EndStorages ends, Region region, int place, CancellationToken cancellation)
    {
        var end = ends.Of(region, mean.Year);
        var plan = Planner.Run(
            new PlanRequest
            {
                Region = region,
                Horizon = Horizon.Create(new YearMonth(mean.Year, 1), new YearMonth(mean.Year, 12), TimeStep.Month),
                Economy = request.Economy,
                Coalition = [request.Players[0]],
                Blocks = [.. request.Players.Select(p => (IReadOnlyList<string>)[p])],
                Baseline = request.Baseline,
                DeviationToleranceMusd = DeviationMusd,
                End = EndRule.Cyclic,
                EndStorageHm3 = end,
            },
            progress: null,
            cancellation);
        return new TrialCase(
            Id(place),
            new LocalName(FormattableString.Invariant($"Generated year {place + 1}"), FormattableString.Invariant($"Сгенерированный год {place + 1}")),
            region,
            mean.Year,
            EndRule.Cyclic,
            plan.States.ToDictionary(s => s.State, s => s.BenefitMusd, StringComparer.Ordinal),
            plan.Contracts)
        {
            EndStorageHm3 = end,
        };
    }

    private static string Id(int place) => FormattableString.Invariant($"generated-{place + 1}");
}
