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
    /// <param name="threads">Plans solved at once, one solver each; the result does not depend on it.</param>
    /// <param name="progress">Told where the run stands; may be null.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>Points by rising inflow; fewer where the rivers cannot bring more.</returns>
    /// <exception cref="ArgumentException">The coalition is not all members.</exception>
    public static IReadOnlyList<FrontierPoint> Aral(
        PlanRequest request, Plan plan, int threads, IProgress<PlanProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(plan);
        if (request.Coalition.Count != Planner.AllMembers(request.Region).Count)
        {
            throw new ArgumentException("The frontier needs the coalition of all members.", nameof(request));
        }

        var free = AralReading.InflowKm3(plan);
        var points = new List<FrontierPoint> { new(free, free, AralReading.MembersBenefit(plan), 0) };
        var further = new FrontierPoint?[Steps];
        SeveralPlans.Make(Steps, threads, k => further[k] = Point(request, free + ((k + 1) * StepKm3), progress, cancellation), cancellation);
        points.AddRange(further.TakeWhile(p => p is not null)!);
        return points;
    }

    /// <summary>One plan with a requirement; null where the rivers cannot bring it.</summary>
    private static FrontierPoint? Point(PlanRequest request, double requiredKm3, IProgress<PlanProgress>? progress, CancellationToken cancellation)
    {
        try
        {
            var plan = Planner.Run(request with { AralInflowKm3 = requiredKm3 }, progress, cancellation);
            return new FrontierPoint(requiredKm3, AralReading.InflowKm3(plan), AralReading.MembersBenefit(plan), plan.AralPriceUsdPerM3);
        }
        catch (PlanInfeasibleException)
        {
            return null;
        }
    }
}
