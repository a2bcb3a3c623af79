using Darya.Planning.Farming;
using Darya.Planning.Obligations;
using Darya.Planning.Play;
using Darya.Planning.Power;
using Darya.Planning.Sets;
using Darya.Planning.Water;
using Darya.Solvers;

namespace Darya.Planning.Problem;

/// <summary>The linear program of one player: its rivers, farms and power, with the decisions of others as given.</summary>
/// <remarks>Minimises the cost in million USD over the horizon: what farming loses against nothing grown, fuel, unserved energy, trade.</remarks>
internal sealed class PlanProgram
{
    internal PlanProgram(PlanData data, PlayerScope scope, SharedDecisions decisions, HeadPoint point, PlanOptions options)
    {
        (Data, Scope, Decisions, Point, Options) = (data, scope, decisions, point, options);
        Lp = new LinearProgram($"plan of {scope.Name}");
        X = new PlanVariables(Lp);
        Rights = new Rights(data, scope, decisions, options.Baseline);
        WaterVariables.Add(this);
        FarmingVariables.Add(this);
        PowerVariables.Add(this);
        WaterBalance.Add(this);
        SectionFlows.Add(this);
        InterstateLimits.Add(this);
        BorderFlows.Add(this);
        ForeignStorage.Add(this);
        EndStorage.Add(this);
        AralInflow.Add(this);
        Recourse.Add(this);
        PlantedShare.Add(this);
        FieldWater.Add(this);
        MonthDeficit.Add(this);
        StageDeficit.Add(this);
        FarmLand.Add(this);
        TurbineFlow.Add(this);
        HeadEnergy.Add(this);
        HeadEnvelope.Add(this);
        RecordedTrade.Add(this);
        ZoneBalance.Add(this);
        AgreedAmounts.Add(this);
    }

    internal PlanData Data { get; }

    internal PlayerScope Scope { get; }

    internal SharedDecisions Decisions { get; }

    internal PlanOptions Options { get; }

    /// <summary>What the player owes to others.</summary>
    internal Rights Rights { get; }

    /// <summary>Variables whose price only ranks rights; it is no money of the player.</summary>
    internal HashSet<Variable> Priced { get; } = [];

    internal LinearProgram Lp { get; }

    internal PlanVariables X { get; }

    internal PlanSets Sets => Data.Sets;

    /// <summary>The operating point of the coefficients now in the program.</summary>
    internal HeadPoint Point { get; private set; }

    /// <summary>Rows whose coefficients follow the operating point.</summary>
    internal Dictionary<(ReservoirIndex Reservoir, PeriodIndex Period), Row> StorageBalanceRows { get; } = [];

    /// <summary>Energy rows of plants with a reservoir head.</summary>
    internal Dictionary<(PlantIndex Plant, PeriodIndex Period), Row> HeadEnergyRows { get; } = [];

    /// <summary>Whether the program is the stage of a policy.</summary>
    internal bool IsStage => Options.Stage is not null;

    /// <summary>The storage with which a period begins, where it is a variable.</summary>
    /// <returns>False where it is a number: in the first period of a plan.</returns>
    internal bool TryStorageBefore(ReservoirIndex r, PeriodIndex t, out Variable before) => t.Ordinal > 0
        ? X.Storage.TryGet(r, Sets.Periods[t.Ordinal - 1], out before)
        : X.StorageBefore.TryGet(r, out before);

    /// <summary>What the solution costs the player itself, million USD: without the prices that rank rights.</summary>
    internal double OwnCostMusd(Solution solution) =>
        Lp.Variables.Where(v => !Priced.Contains(v)).Sum(v => Lp.Cost(v) * solution.Value(v));

    /// <summary>Moves the linearisation of head and evaporation to another point.</summary>
    internal void MoveTo(HeadPoint point)
    {
        Point = point;
        WaterBalance.Update(this);
        HeadEnergy.Update(this);
    }
}
