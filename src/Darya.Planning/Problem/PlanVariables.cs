using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Problem;

/// <summary>The variables of one player's program; the symbols are those of the formulas. hm³, GWh and thousand ha.</summary>
internal sealed class PlanVariables
{
    internal PlanVariables(LinearProgram lp)
    {
        Storage = lp.AddVariables<ReservoirIndex, PeriodIndex>("v");
        Flow = lp.AddVariables<ReachIndex, PeriodIndex>("f");
        Intake = lp.AddVariables<IntakeIndex, PeriodIndex>("i");
        RightShort = lp.AddVariables<IntakeIndex, PeriodIndex>("right_short");
        BorderShort = lp.AddVariables<ReachIndex, PeriodIndex>("border_short");
        BorderMore = lp.AddVariables<ReachIndex, PeriodIndex>("border_more");
        Loss = lp.AddVariables<NodeIndex, PeriodIndex>("loss");
        SectionShare = lp.AddVariables<SeasonIndex>("theta");
        StorageBefore = lp.AddVariables<ReservoirIndex>("v_before");
        LimitBefore = lp.AddVariables<SeasonIndex>("left_before");
        LimitLeft = lp.AddVariables<SeasonIndex>("left");
        PlantedBefore = lp.AddVariables<SeasonIndex>("planted_before");
        Planted = lp.AddVariables<SeasonIndex>("planted");
        GivenUp = lp.AddVariables<SeasonIndex>("given_up");
        CropMix = lp.AddVariables<DistrictIndex, YearIndexSet>("crop_mix");
        OverCapacity = lp.AddVariables<ReachIndex>("over");
        UnderDead = lp.AddVariables<ReservoirIndex>("under");
        Lack = lp.AddVariables<ReservoirIndex>("lack");
        EndShort = lp.AddVariables<ReservoirIndex>("end_short");
        Missed = lp.AddVariables<SeasonIndex>("missed");
        Area = lp.AddVariables<FieldIndex, YearIndexSet>("area");
        Deficit = lp.AddVariables<FieldIndex, PeriodIndex>("deficit");
        LeachingShort = lp.AddVariables<DistrictIndex, PeriodIndex>("leaching_short");
        Turbined = lp.AddVariables<PlantIndex, PeriodIndex>("q");
        Hydro = lp.AddVariables<PlantIndex, PeriodIndex, BlockIndex>("e");
        Thermal = lp.AddVariables<ThermalIndex, PeriodIndex, BlockIndex>("g");
        Curtailed = lp.AddVariables<ZoneIndex, PeriodIndex, BlockIndex>("curtailed");
        Unserved = lp.AddVariables<ZoneIndex, PeriodIndex, BlockIndex>("unserved");
        Forward = lp.AddVariables<LineIndex, PeriodIndex, BlockIndex>("forward");
        Backward = lp.AddVariables<LineIndex, PeriodIndex, BlockIndex>("backward");
        Bought = lp.AddVariables<ZoneIndex, PeriodIndex, BlockIndex>("bought");
        Sold = lp.AddVariables<ZoneIndex, PeriodIndex, BlockIndex>("sold");
        Trade = lp.AddVariables<TradeIndex, PeriodIndex, BlockIndex>("trade");
    }

    /// <summary>v[r,t]: storage at the end of t.</summary>
    internal VariableFamily<ReservoirIndex, PeriodIndex> Storage { get; }

    /// <summary>f[a,t]: flow entering reach a.</summary>
    internal VariableFamily<ReachIndex, PeriodIndex> Flow { get; }

    /// <summary>i[k,t]: gross intake.</summary>
    internal VariableFamily<IntakeIndex, PeriodIndex> Intake { get; }

    /// <summary>right_short[k,t]: what an intake of another is left short of its right.</summary>
    internal VariableFamily<IntakeIndex, PeriodIndex> RightShort { get; }

    /// <summary>border_short[a,t]: what passes a border less than it should.</summary>
    internal VariableFamily<ReachIndex, PeriodIndex> BorderShort { get; }

    /// <summary>border_more[a,t]: what passes a border more than was sent.</summary>
    internal VariableFamily<ReachIndex, PeriodIndex> BorderMore { get; }

    /// <summary>loss[n,t]: unmeasured loss at a node.</summary>
    internal VariableFamily<NodeIndex, PeriodIndex> Loss { get; }

    /// <summary>theta[river, water year]: share of the section flows that is met.</summary>
    internal VariableFamily<SeasonIndex> SectionShare { get; }

    /// <summary>v_before[r]: storage on entry of a stage.</summary>
    internal VariableFamily<ReservoirIndex> StorageBefore { get; }

    /// <summary>left_before[river]: what is left of the season's limit on entry of a stage.</summary>
    internal VariableFamily<SeasonIndex> LimitBefore { get; }

    /// <summary>left[river]: what a stage leaves of the season's limit.</summary>
    internal VariableFamily<SeasonIndex> LimitLeft { get; }

    /// <summary>planted_before[g]: sown share of the normal area of a group of districts on entry of a stage.</summary>
    internal VariableFamily<SeasonIndex> PlantedBefore { get; }

    /// <summary>planted[g]: sown share of the normal area on exit of a stage.</summary>
    internal VariableFamily<SeasonIndex> Planted { get; }

    /// <summary>given_up[g]: share of the normal area that is given up in a stage.</summary>
    internal VariableFamily<SeasonIndex> GivenUp { get; }

    /// <summary>crop_mix[d,y]: sown share of the recorded area in a plan that keeps the mix of crops.</summary>
    internal VariableFamily<DistrictIndex, YearIndexSet> CropMix { get; }

    /// <summary>over[a]: flow above the capacity of a reach, of a stage.</summary>
    internal VariableFamily<ReachIndex> OverCapacity { get; }

    /// <summary>under[r]: storage missing to dead storage, of a stage.</summary>
    internal VariableFamily<ReservoirIndex> UnderDead { get; }

    /// <summary>lack[r]: evaporation for which a reservoir has no water, of a stage.</summary>
    internal VariableFamily<ReservoirIndex> Lack { get; }

    /// <summary>end_short[r]: storage missing at the end.</summary>
    internal VariableFamily<ReservoirIndex> EndShort { get; }

    /// <summary>missed[o]: what an obligation lacks, or what is too much.</summary>
    internal VariableFamily<SeasonIndex> Missed { get; }

    /// <summary>area[c,y].</summary>
    internal VariableFamily<FieldIndex, YearIndexSet> Area { get; }

    /// <summary>deficit[c,t]: water missing at the field.</summary>
    internal VariableFamily<FieldIndex, PeriodIndex> Deficit { get; }

    /// <summary>leaching_short[d,t].</summary>
    internal VariableFamily<DistrictIndex, PeriodIndex> LeachingShort { get; }

    /// <summary>q[p,t]: flow through the turbines of a plant with a reservoir head.</summary>
    internal VariableFamily<PlantIndex, PeriodIndex> Turbined { get; }

    /// <summary>e[p,t,b]: hydro generation.</summary>
    internal VariableFamily<PlantIndex, PeriodIndex, BlockIndex> Hydro { get; }

    /// <summary>g[u,t,b]: thermal generation.</summary>
    internal VariableFamily<ThermalIndex, PeriodIndex, BlockIndex> Thermal { get; }

    /// <summary>curtailed[z,t,b].</summary>
    internal VariableFamily<ZoneIndex, PeriodIndex, BlockIndex> Curtailed { get; }

    /// <summary>unserved[z,t,b].</summary>
    internal VariableFamily<ZoneIndex, PeriodIndex, BlockIndex> Unserved { get; }

    /// <summary>forward[l,t,b]: energy sent from the first to the second zone.</summary>
    internal VariableFamily<LineIndex, PeriodIndex, BlockIndex> Forward { get; }

    /// <summary>backward[l,t,b].</summary>
    internal VariableFamily<LineIndex, PeriodIndex, BlockIndex> Backward { get; }

    /// <summary>bought[z,t,b]: bought from an outside market.</summary>
    internal VariableFamily<ZoneIndex, PeriodIndex, BlockIndex> Bought { get; }

    /// <summary>sold[z,t,b]: sold to an outside market.</summary>
    internal VariableFamily<ZoneIndex, PeriodIndex, BlockIndex> Sold { get; }

    /// <summary>trade[m,t,b]: recorded trade with a zone of another player.</summary>
    internal VariableFamily<TradeIndex, PeriodIndex, BlockIndex> Trade { get; }
}
