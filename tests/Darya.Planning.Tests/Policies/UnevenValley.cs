using Darya.Model;
using Darya.Model.Quantities;
using Darya.Model.Rivers;
using Darya.Planning.Policies;
using Darya.Stochastic;

namespace Darya.Planning.Tests.Policies;

/// <summary>The valley with eight recorded years of unlike water: dry years follow dry ones.</summary>
internal static class UnevenValley
{
    private static readonly double[] Water = [0.6, 0.7, 0.9, 1.1, 1.3, 1.2, 1.0, 0.8];

    internal static Region Build()
    {
        var region = Valley.Build().Build();
        return region with
        {
            Inflows =
            [
                .. region.Inflows.Select(s => new InflowSeries(
                    s.Catchment,
                    Enumerable.Range(0, 12 * Water.Length).ToDictionary(
                        t => new YearMonth(2001 + (t / 12), (t % 12) + 1),
                        t => new MonthlyInflow(
                            Discharge.FromCubicMetresPerSecond(Water[t / 12] * s.Months[new YearMonth(2001, (t % 12) + 1)].Flow.CubicMetresPerSecond),
                            true,
                            Confidence.Measured)),
                    [.. Enumerable.Repeat(1.0, 36)],
                    new Dictionary<(YearMonth Month, int Dekad), Discharge>())),
            ],
        };
    }

    internal static PolicyRequest Request(Region? region = null) => new()
    {
        Region = region ?? Build(),
        EconomyYear = SmallRegion.EconomyYear,
        Coalition = ["UP", "DOWN"],
        GeneratedYears = 200,
        OutcomesPerNode = 2,
        DiscountRate = 0.2,
    };

    internal static TrainingLimits Limits(int iterations) => new() { Stopping = [new IterationLimit(iterations)] };
}
