using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Farming;

/// <summary>Areas that move together: the crops of a district keep their recorded mix, and one share says how much of it is sown.</summary>
/// <remarks>
/// <code>
/// stage    area[c] = recorded[c] · normal[d] · planted[g];   planted[g] is decided in the planting month, else planted[g] + given_up[g] = planted_before[g]    [thousand ha]
/// plan     area[c,y] − recorded[c,y] · crop_mix[d,y] = 0        only where the mix is kept
/// </code>
/// g: the districts of a state on a river, or one district. A field that is given up loses what was spent on it and the margin booked since planting: it
/// costs gross − margin · (share of the year's need still to come). Dual of the second: any sign, what a change of the mix would bring, million USD per thousand ha.
/// </remarks>
internal static class PlantedShare
{
    internal const string KeepFamily = "planted_kept";
    internal const string MixFamily = "crop_mix_kept";

    /// <summary>Adds the shares; before the rows that use areas.</summary>
    internal static void AddVariables(PlanProgram program)
    {
        foreach (var g in Groups(program))
        {
            program.X.PlantedBefore.Add(g, double.NegativeInfinity);
            program.X.Planted.Add(g, 0, 1);
        }
    }

    internal static void Add(PlanProgram program)
    {
        var (sets, x) = (program.Sets, program.X);
        if (program.Options.Stage is { } stage && sets.Periods[0].Data.Month != stage.PlantingMonth)
        {
            foreach (var (g, planted) in x.Planted.Members)
            {
                var loss = sets.Districts.Where(d => program.Scope.Owns(d) && GroupOf(program, d) == g.Label).Sum(d => LossOfGivingUp(program, d, stage));
                var lost = x.GivenUp.Add(g, 0, double.PositiveInfinity, loss);
                program.Lp.Subject(KeepFamily, g, planted + lost - x.PlantedBefore[g] == 0);
            }
        }

        if (!program.Options.KeepsCropMix)
        {
            return;
        }

        foreach (var (c, y, area) in x.Area.Members)
        {
            var d = sets.Districts[c.District];
            var share = x.CropMix.TryGet(d, y, out var known) ? known : x.CropMix.Add(d, y, 0, 1);
            program.Lp.Subject(MixFamily, c, y, area - (program.Data.Farming.RecordedAreaKha[c.Ordinal][y.Ordinal] * share) == 0);
        }
    }

    /// <summary>The area of a crop, thousand ha.</summary>
    internal static LinearExpression AreaOf(PlanProgram program, FieldIndex c, YearIndexSet y)
    {
        if (program.Options.Stage is not { } stage)
        {
            return program.X.Area[c, y];
        }

        // In the months after planting what is sown on exit is what is left on the fields; it is used in all months.
        var planted = program.X.Planted[Group(program, program.Sets.Districts[c.District])];
        return program.Data.Farming.RecordedAreaKha[c.Ordinal][y.Ordinal] * stage.NormalShare[c.District] * planted;
    }

    /// <summary>Name of the group a district belongs to.</summary>
    internal static string GroupOf(PlanProgram program, DistrictIndex d) =>
        program.Options.Stage!.PoolsDistricts ? $"{d.Data.State},{d.Data.River}" : d.Label;

    private static SeasonIndex Group(PlanProgram program, DistrictIndex d) =>
        program.X.Planted.Members.First(m => m.Item1.Label == GroupOf(program, d)).Item1;

    private static IEnumerable<SeasonIndex> Groups(PlanProgram program) => program.Sets.Districts.Where(program.Scope.Owns)
        .Select(d => GroupOf(program, d)).Distinct().Order(StringComparer.Ordinal).Select((label, i) => new SeasonIndex(i, label));

    /// <summary>Output less the margin that the months from this one on would have brought, of the district's normal area, million USD.</summary>
    private static double LossOfGivingUp(PlanProgram program, DistrictIndex d, StageOptions stage)
    {
        var (sets, data) = (program.Sets, program.Data.Farming);
        var (t, y) = (sets.Periods[0], sets.Years[0].Ordinal);
        var toCome = Enumerable.Range(0, ((stage.PlantingMonth - t.Data.Month + 11) % 12) + 1).Select(i => (t.Data.Month - 1 + i) % 12).ToArray();
        return stage.NormalShare[d.Ordinal] * sets.Fields.Where(c => c.District == d.Ordinal).Sum(c =>
        {
            var need = c.Data.NetNeed.Sum(depth => depth.Millimetres);
            var share = need > 0 ? toCome.Sum(m => c.Data.NetNeed[m].Millimetres) / need : toCome.Length / 12.0;
            return data.RecordedAreaKha[c.Ordinal][y] * (data.GrossMusdPerKha[c.Ordinal][y] - (share * data.MarginMusdPerKha[c.Ordinal][y]));
        });
    }
}
