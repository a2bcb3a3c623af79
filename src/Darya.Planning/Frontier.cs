using Darya.Planning.Outcome;
using Darya.Planning.Results;

namespace Darya.Planning;

/// <summary>The frontier between water for the Aral seas and regional benefit: the same plan with more and more water asked for.</summary>
public static class Frontier
{
    /// <summary>Points beside the plan itself.</summary>
    private const int Steps = 4;

    /// <summary>Water added from point to point, km³ a year.</summary>
    private const double StepKm3 = 2.5;

    /// <summary>Solves the further points; the plan is the first.</summary>
    /// <param name="request">The request of the plan; its coalition must be all members.</param>
    /// <param name="plan">The plan without a requirement.</param>
    /// <param name="progress">Told where the run stands; may be null.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>Points by rising inflow; fewer where the rivers cannot bring more.</returns>
    /// <exception cref="ArgumentException">The coalition is not all members.</exception>
    public static IReadOnlyList<FrontierPoint> Aral(
        PlanRequest request, Plan plan, IProgress<PlanProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(plan);
        if (request.Coalition.Count != Planner.AllMembers(request.Region).Count)
        {
            throw new ArgumentException("The frontier needs the coalition of all members.", nameof(request));
        }

        var free = AralReading.InflowKm3(plan);
        var points = new List<FrontierPoint> { new(free, free, AralReading.MembersBenefit(plan), 0) };
        for (var k = 1; k <= Steps; k++)
        {
            var required = free + (k * StepKm3);
            try
            {
                var next = Planner.Run(request with { AralInflowKm3 = required }, progress, cancellation);
                points.Add(new FrontierPoint(required, AralReading.InflowKm3(next), AralReading.MembersBenefit(next), next.AralPriceUsdPerM3));
            }
            catch (PlanInfeasibleException)
            {
                break;
            }
        }

        return points;
    }
}
