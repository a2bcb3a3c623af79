using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Farming;

/// <summary>A crop survives only where at least part of each stage's need is met.</summary>
/// <remarks>
/// <code>
/// Σ_{t in stage} deficit[c,t] ≤ cap · Σ_{t in stage} need[c,t] · area[c,y]    for each stage and year    [hm³ at the field]
/// </code>
/// Beyond the cap the area must shrink. Dual: minus what one hm³ more of allowed deficit would bring, million USD.
/// </remarks>
internal static class StageDeficit
{
    internal const string Family = "stage_deficit";

    internal static void Add(PlanProgram program)
    {
        var (sets, x, data) = (program.Sets, program.X, program.Data.Farming);
        var cap = sets.Region.Rules.DeficitCap;
        var byStage = x.Deficit.Members.GroupBy(m => (Field: m.First, Year: sets.YearOf(m.Second), Stage: data.StageOfMonth[m.First.Ordinal][m.Second.Data.Month - 1]));
        foreach (var stage in byStage)
        {
            var (c, y, s) = stage.Key;
            var need = stage.Sum(m => data.NeedHm3PerKha[c.Ordinal][m.Second.Ordinal]);
            var missing = Sum.Over(stage, m => m.Variable);
            program.Lp.Subject(Family, c, y, new SeasonIndex(s, c.Crop.Stages[s].Name), missing - (cap * need * PlantedShare.AreaOf(program, c, y)) <= 0);
        }
    }
}
