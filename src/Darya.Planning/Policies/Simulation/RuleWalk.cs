using Darya.Model;
using Darya.Model.Quantities;
using Darya.Model.Rivers;
using Darya.Planning.Play;
using Darya.Planning.Policies.Stages;
using Darya.Planning.Problem;
using Darya.Simulation.Rules;

namespace Darya.Planning.Policies.Simulation;

/// <summary>Runs today's operating rules through given inflows and values them as a policy is valued; all recorded areas are sown.</summary>
internal static class RuleWalk
{
    internal static WalkedPath Run(
        PolicyRequest request, StagePrograms programs, Horizon horizon, double[][] flowM3s, double[] initialHm3, CancellationToken cancellation)
    {
        var region = request.Region with
        {
            Inflows =
            [
                .. request.Region.Inflows.Select((s, c) => new InflowSeries(
                    s.Catchment,
                    horizon.Periods.ToDictionary(
                        p => new YearMonth(p.Year, p.Month),
                        p => new MonthlyInflow(Discharge.FromCubicMetresPerSecond(flowM3s[p.Ordinal][c]), false, Confidence.Estimate)),
                    [.. Enumerable.Repeat(1.0, 36)],
                    new Dictionary<(YearMonth Month, int Dekad), Discharge>())),
            ],
        };
        var operation = RuleSimulator.Run(region, horizon, initialHm3, Demand(request, region, horizon), economyYear: request.EconomyYear);
        return GivenWalk.Run(programs, horizon, flowM3s, operation.Operation, (_, _) => 1, cancellation);
    }

    /// <summary>What the recorded areas need at the heads of their canals [intake][period], hm³: limits are the rules' business.</summary>
    private static double[][] Demand(PolicyRequest request, Region region, Horizon horizon)
    {
        var data = PlanData.Of(new PlanRequest
        {
            Region = region,
            Horizon = horizon,
            Economy = Economy.OfYear(request.EconomyYear),
            Coalition = request.Coalition,
        });
        return StatusQuo.Of(data, RightsBaseline.Sovereignty).EntitledHm3;
    }
}
