using Darya.Planning.Problem;

namespace Darya.Planning.Farming;

/// <summary>Variables of farming, their bounds and what they earn or cost.</summary>
/// <remarks>
/// <code>
/// 0 ≤ area[c,y] ≤ (1 + growth) · recorded area       earns the margin of full water, million USD per thousand ha
/// 0 ≤ deficit[c,t]                                   costs gross output · Ky[stage] / stage need, million USD per hm³ at the field
/// 0 ≤ leaching_short[d,t] ≤ leaching need            costs its stated value, million USD per hm³ at the field
/// </code>
/// The loss is linear in the missing volume and additive over stages (Stewart et al. 1977; FAO Irrigation and Drainage Paper 33).
/// </remarks>
internal static class FarmingVariables
{
    internal static void Add(PlanProgram program)
    {
        var (sets, x, data) = (program.Sets, program.X, program.Data.Farming);
        if (program.IsStage)
        {
            PlantedShare.AddVariables(program);
        }

        var growth = 1 + sets.Region.Rules.AreaGrowthCap;
        foreach (var c in sets.Fields.Where(c => program.Scope.OwnsDistrict(c.District)))
        {
            foreach (var y in sets.Years)
            {
                var margin = data.MarginMusdPerKha[c.Ordinal][y.Ordinal] * data.CoveredShare[c.Ordinal][y.Ordinal];
                if (program.IsStage)
                {
                    program.Lp.AddToCost(-margin * PlantedShare.AreaOf(program, c, y));
                    continue;
                }

                x.Area.Add(c, y, 0, growth * data.RecordedAreaKha[c.Ordinal][y.Ordinal], -margin);
            }

            foreach (var t in sets.Periods.Where(t => data.NeedHm3PerKha[c.Ordinal][t.Ordinal] > 0))
            {
                var stage = data.StageOfMonth[c.Ordinal][t.Data.Month - 1];
                x.Deficit.Add(c, t, 0, double.PositiveInfinity, data.LossMusdPerHm3(c, sets.YearOf(t), stage));
            }
        }

        foreach (var d in sets.Districts.Where(program.Scope.Owns))
        {
            foreach (var t in sets.Periods.Where(t => data.LeachingHm3[d.Ordinal][t.Ordinal] > 0))
            {
                var (need, value) = (data.LeachingHm3[d.Ordinal][t.Ordinal], data.LeachingValueMusdPerHm3[d.Ordinal][t.Ordinal]);
                x.LeachingShort.Add(d, t, 0, need, value);
            }
        }
    }
}
