using System.Globalization;
using Darya.Planning.Problem;
using Darya.Planning.Sets;

namespace Darya.Planning.Water;

/// <summary>Section flows of rights baseline B: sanitary, delta and interstate flows that must pass, scaled by one share a river and water year.</summary>
/// <remarks>
/// <code>
/// f[a,t] ≥ θ[river, water year] · F[a,t]    [hm³]      0 ≤ θ ≤ 1
/// </code>
/// The first program prices 1 − θ above any use of water, so that θ falls below 1 only where the water of the year cannot meet the floors;
/// later programs keep that share as given (<see cref="Fix"/>), so that water values are free of the penalty.
/// Dual: what one hm³ less of the floor would bring, million USD.
/// </remarks>
internal static class SectionFlows
{
    internal const string Family = "section_flow";

    /// <summary>How much a fixed share is lowered, so that a slightly different evaporation cannot make the program infeasible.</summary>
    private const double Slack = 2e-3;

    internal static void Add(PlanProgram program)
    {
        if (program.Options.Baseline == RightsBaseline.Sovereignty)
        {
            return;
        }

        var (sets, x, data) = (program.Sets, program.X, program.Data.Water);
        var rivers = sets.Region.Nodes.Select(n => n.River).Distinct().Order(StringComparer.Ordinal).ToList();
        var penalty = sets.Region.Rules.SectionFlowPenaltyUsdPerCubicMetre;
        foreach (var group in Floors(program).GroupBy(p => Key(sets, rivers, p.Reach, p.Period)))
        {
            var share = x.SectionShare.Add(group.Key, 0, 1);
            program.Priced.Add(share);
            foreach (var (a, t) in group)
            {
                var floor = data.SectionFloorHm3[a.Ordinal][t.Ordinal];
                program.Lp.Subject(Family, a, t, x.Flow[a, t] - (floor * share) >= 0);
                program.Lp.AddToCost(penalty * floor * (1 - share));
            }
        }
    }

    /// <summary>Keeps each share at what a solution found, free of cost.</summary>
    internal static void Fix(PlanProgram program, Func<SeasonIndex, double> share)
    {
        foreach (var (season, variable) in program.X.SectionShare.Members)
        {
            program.Lp.SetCost(variable, 0);
            var value = Math.Clamp(share(season), 0, 1);
            value = value > 1 - 1e-6 ? 1 : Math.Max(0, value - Slack);
            program.Lp.SetBounds(variable, value, value);
        }

        // What is left of the penalty's constant does not belong to the benefit.
        program.Lp.SetCostConstant(0);
    }

    private static IEnumerable<(ReachIndex Reach, PeriodIndex Period)> Floors(PlanProgram program) =>
        from a in program.Sets.Reaches
        where program.Scope.Models(a.From) && program.Scope.Owns(program.Sets.Nodes[a.From])
        from t in program.Sets.Periods
        where program.Data.Water.SectionFloorHm3[a.Ordinal][t.Ordinal] > 0
        select (a, t);

    private static SeasonIndex Key(PlanSets sets, List<string> rivers, ReachIndex a, PeriodIndex t)
    {
        var river = sets.Nodes[a.From].Data.River;
        var year = t.Data.WaterYear;
        return new SeasonIndex(
            (rivers.IndexOf(river) * 1000) + year - sets.Periods[0].Data.WaterYear,
            string.Create(CultureInfo.InvariantCulture, $"{river},{year}"));
    }
}
