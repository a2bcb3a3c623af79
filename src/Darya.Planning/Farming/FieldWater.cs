using Darya.Planning.Problem;
using Darya.Solvers;

namespace Darya.Planning.Farming;

/// <summary>Water at the fields of a district: what its intakes bring after canal and field losses, and what is missing, is what its crops need.</summary>
/// <remarks>
/// <code>
/// Σ_k ηc[k] · i[k,t] + Σ_c deficit[c,t] / ηf[d] + leaching_short[d,t] = Σ_c need[c,t] · area[c,y(t)] / ηf[d] + leaching[d,t]    [hm³ at the field]
/// </code>
/// Leaching soaks the whole field, so no field loss is added to it. Dual: value of water at the field, million USD per hm³.
/// </remarks>
internal static class FieldWater
{
    internal const string Family = "field_water";

    internal static void Add(PlanProgram program)
    {
        var (sets, x, data) = (program.Sets, program.X, program.Data.Farming);
        foreach (var d in sets.Districts.Where(program.Scope.Owns))
        {
            var intakes = sets.Intakes.Where(k => k.District == d.Ordinal).ToArray();
            var fields = sets.Fields.Where(c => c.District == d.Ordinal).ToArray();
            foreach (var t in sets.Periods)
            {
                var y = sets.YearOf(t);
                var water = Sum.Over(intakes, k => k.Data.CanalEfficiency * x.Intake[k, t]);
                foreach (var c in fields)
                {
                    var need = data.NeedHm3PerKha[c.Ordinal][t.Ordinal];
                    if (need > 0)
                    {
                        water += (x.Deficit[c, t] - (need * PlantedShare.AreaOf(program, c, y))) / d.Data.FieldEfficiency;
                    }
                }

                if (x.LeachingShort.TryGet(d, t, out var missing))
                {
                    water += missing;
                }

                program.Lp.Subject(Family, d, t, water == data.LeachingHm3[d.Ordinal][t.Ordinal]);
            }
        }
    }
}
