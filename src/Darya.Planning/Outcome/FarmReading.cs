using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Results;
using Darya.Planning.Sets;
using Darya.Simulation;

namespace Darya.Planning.Outcome;

/// <summary>Reads areas, yields, water and margins of the districts.</summary>
internal static class FarmReading
{
    internal static IReadOnlyList<DistrictOutcome> Read(PlanData data, IReadOnlyList<PlayerSolution> players, SimulatedOperation operation) =>
        [.. data.Sets.Districts.Select(d => Read(data, players.First(p => p.Program.Scope.Owns(d)), operation, d))];

    private static DistrictOutcome Read(PlanData data, PlayerSolution player, SimulatedOperation operation, DistrictIndex d)
    {
        var (sets, farming) = (data.Sets, data.Farming);
        var intakes = sets.Intakes.Where(k => k.District == d.Ordinal).ToArray();
        var fields = sets.Fields.Where(c => c.District == d.Ordinal).ToArray();
        var crops = fields.Select(c => Crop(data, player, c)).ToArray();
        double[] Gross(Func<FieldIndex, YearIndexSet, double> area) => [.. sets.Periods.Select(t =>
        {
            var taken = intakes.Sum(k => operation.IntakeHm3[k.Ordinal][t.Ordinal]);
            var atField = intakes.Sum(k => operation.IntakeHm3[k.Ordinal][t.Ordinal] * k.Data.CanalEfficiency);
            var efficiency = taken > 0 ? atField / taken : intakes.Average(k => k.Data.CanalEfficiency);
            var need = fields.Sum(c => farming.NeedHm3PerKha[c.Ordinal][t.Ordinal] * area(c, sets.YearOf(t))) / d.Data.FieldEfficiency;
            return (need + farming.LeachingHm3[d.Ordinal][t.Ordinal]) / efficiency;
        })];

        var leaching = sets.Periods.Select(t => player.Program.X.LeachingShort.TryGet(d, t, out var v) ? player.Solution.Value(v) : 0).ToArray();
        var benefit = sets.Years.Select(y => crops.Sum(c => c.BenefitMusd[y.Ordinal])
            - sets.Periods.Where(t => t.Data.Year == y.Year).Sum(t =>
                leaching[t.Ordinal] * farming.LeachingValueMusdPerHm3[d.Ordinal][t.Ordinal])).ToArray();
        return new DistrictOutcome(
            d.Data.Id,
            Gross((c, y) => player.Solution.Value(player.Program.X.Area[c, y])),
            [.. sets.Periods.Select(t => intakes.Sum(k => operation.IntakeHm3[k.Ordinal][t.Ordinal]))],
            Gross((c, y) => farming.RecordedAreaKha[c.Ordinal][y.Ordinal]),
            leaching,
            crops,
            benefit);
    }

    private static CropOutcome Crop(PlanData data, PlayerSolution player, FieldIndex c)
    {
        var (sets, farming, x, solution) = (data.Sets, data.Farming, player.Program.X, player.Solution);
        var years = sets.Years.Count;
        var (area, yield, output, benefit) = (new double[years], new double[years], new double[years], new double[years]);
        foreach (var y in sets.Years)
        {
            var i = y.Ordinal;
            var covered = farming.CoveredShare[c.Ordinal][i];
            area[i] = solution.Value(x.Area[c, y]);
            var loss = sets.Periods.Where(t => t.Data.Year == y.Year && x.Deficit.Contains(c, t)).Sum(t =>
                solution.Value(x.Deficit[c, t]) * farming.LossMusdPerHm3(c, y, farming.StageOfMonth[c.Ordinal][t.Data.Month - 1]));
            var gross = area[i] * farming.GrossMusdPerKha[c.Ordinal][i] * covered;
            yield[i] = gross > 1e-9 ? 1 - (loss / gross) : 0;
            output[i] = area[i] * farming.YieldTonnesPerHa[c.Ordinal] * yield[i] * covered;
            benefit[i] = (area[i] * farming.MarginMusdPerKha[c.Ordinal][i] * covered) - loss;
        }

        return new CropOutcome(c.Data.Crop, farming.RecordedAreaKha[c.Ordinal], area, yield, output, benefit);
    }
}
