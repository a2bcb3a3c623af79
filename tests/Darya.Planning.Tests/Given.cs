using Darya.Model;
using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Results;

namespace Darya.Planning.Tests;

/// <summary>Short ways from a small region to a plan, and to the programs behind it.</summary>
internal static class Given
{
    /// <summary>All members together over the given months, unless <paramref name="coalition"/> says otherwise.</summary>
    internal static PlanRequest Request(SmallRegion small, int months = 12, TimeStep step = TimeStep.Month, params string[] coalition)
    {
        var region = small.Build();
        return new PlanRequest
        {
            Region = region,
            Horizon = small.Months(months, step),
            Economy = Economy.OfYear(SmallRegion.EconomyYear),
            Coalition = coalition.Length > 0 ? coalition : Planner.AllMembers(region),
        };
    }

    internal static Plan Plan(SmallRegion small, int months = 12, params string[] coalition) =>
        Run(Request(small, months, TimeStep.Month, coalition));

    internal static Plan Run(PlanRequest request) => Planner.Run(request, null, CancellationToken.None);

    /// <summary>The solved programs of the players in the order of play.</summary>
    internal static IReadOnlyList<PlayerSolution> Players(PlanRequest request)
    {
        var data = PlanData.Of(request);
        return new RiverOrderPlay(request, new HeadIteration(request, null, () => double.PositiveInfinity), null)
            .Play(data, StatusQuo.Of(data, request.Baseline), CancellationToken.None).Profile.Last;
    }

    /// <summary>The first program of the deciding group, before head or shares move.</summary>
    internal static PlanProgram FirstProgram(PlanRequest request) =>
        Players(request with { HeadIterations = 1, Rounds = 1 }).Single(p => p.Program.Scope.States.SequenceEqual(request.Coalition)).Program;

    /// <summary>The yearly value of a state's benefit over the horizon, million USD.</summary>
    internal static double BenefitMusd(this Plan plan, string state) => plan.State(state).BenefitMusd * plan.Horizon.Years;

    internal static StateOutcome State(this Plan plan, string state) => plan.States.Single(s => s.State == state);

    internal static ZoneOutcome Zone(this Plan plan, string zone) => plan.Zones.Single(z => z.Zone == zone);

    internal static double[] Taken(this Plan plan, string district) =>
        plan.Operation.IntakeHm3[plan.IntakeKeys.ToList().FindIndex(k => k.District == district)];

    internal static double[] Flow(this Plan plan, string reach) =>
        plan.Operation.ReachHm3[plan.Region.Reaches.ToList().FindIndex(r => r.Id == reach)];

    internal static double[] Storage(this Plan plan, string node) =>
        plan.Operation.StorageHm3[plan.Region.Reservoirs.ToList().FindIndex(r => r.Node == node)];

    internal static double[] WaterValue(this Plan plan, string node) =>
        plan.NodeValueUsdPerM3[plan.Region.Nodes.ToList().FindIndex(n => n.Id == node)];
}
