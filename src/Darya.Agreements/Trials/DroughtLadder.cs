using Darya.Agreements.Trials.Results;
using Darya.Model;
using Darya.Model.Quantities;
using Darya.Model.Rivers;
using Darya.Planning;

namespace Darya.Agreements.Trials;

/// <summary>The mean year with less and less water, until terms break or there is no plan at all.</summary>
internal static class DroughtLadder
{
    private const int StepPercent = 5;
    internal const int LeastPercent = 30;

    internal static IReadOnlyList<DroughtStep> Climb(
        TrialRequest request, TrialCase mean, IReadOnlyList<string> parties, Action<string> say, CancellationToken cancellation)
    {
        var count = ((100 - LeastPercent) / StepPercent) + 1;
        var steps = new DroughtStep?[count];
        SeveralPlans.Make(count, request.NoAgreement.Threads, Step, cancellation);
        return [.. steps.TakeWhile(s => s is not null).OfType<DroughtStep>()];

        void Step(int i)
        {
            var percent = 100 - (i * StepPercent);
            var trial = new YearTrial(request, mean with { Region = Dry(mean.Region, mean.Year, percent / 100.0) }, parties);
            try
            {
                steps[i] = new DroughtStep(percent, trial.Solve(trial.Compile(withYearRules: true), withYearRules: true, withTemptation: false, cancellation).Missed);
            }
            catch (PlanInfeasibleException)
            {
                steps[i] = null; // too little water for any plan, with or without the agreement
            }

            say(FormattableString.Invariant($"drought {percent} %"));
        }
    }

    private static Region Dry(Region region, int year, double factor) => region with
    {
        Inflows = [.. region.Inflows.Select(s => new InflowSeries(
            s.Catchment,
            s.Months.ToDictionary(m => m.Key, m => m.Key.Year == year && m.Value.Flow.CubicMetresPerSecond > 0
                ? m.Value with { Flow = Discharge.FromCubicMetresPerSecond(m.Value.Flow.CubicMetresPerSecond * factor) }
                : m.Value),
            [.. Enumerable.Repeat(1.0, 36)],
            new Dictionary<(YearMonth, int), Discharge>()))],
    };
}
