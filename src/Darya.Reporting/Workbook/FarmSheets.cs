using Darya.Model;
using Darya.Planning.Results;

namespace Darya.Reporting.Workbook;

/// <summary>Deliveries, limits and crops.</summary>
internal static class FarmSheets
{
    internal static IEnumerable<Sheet> Create(PlanFigures figures, WorkbookWords words)
    {
        var districts = figures.Plan.Region.Districts.ToDictionary(d => d.Id, StringComparer.Ordinal);
        var crops = figures.Plan.Region.Crops.ToDictionary(c => c.Id, StringComparer.Ordinal);
        string State(string id) => words.Name(figures.Names.State(id));

        yield return new Sheet(
            words["sheet.deliveries"],
            [
                new(words["district"], CellFormat.Plain, 32), new(words["state"], CellFormat.Plain, 16), new(words["river"], CellFormat.Plain, 13),
                new(words["year"], CellFormat.Plain, 8), new(words.With("recordedNeed", "hm3"), CellFormat.Whole, 20), new(words.With("need", "hm3"), CellFormat.Whole, 20),
                new(words.With("delivered", "hm3"), CellFormat.Whole, 16), new(words["deliveredShare"], CellFormat.Percent, 20),
                new(words.With("leachingShort", "hm3"), CellFormat.Whole, 20),
            ],
            [.. figures.Plan.Districts.SelectMany(d => Deliveries(figures, words, districts[d.District], d))]);
        yield return new Sheet(
            words["sheet.limits"],
            [
                new(words["state"], CellFormat.Plain, 16), new(words["river"], CellFormat.Plain, 13), new(words["season"], CellFormat.Plain, 18),
                new(words["waterYear"], CellFormat.Plain, 12), new(words.With("limit", "hm3"), CellFormat.Whole, 14),
                new(words.With("taken", "hm3"), CellFormat.Whole, 14), new(words["ofLimit"], CellFormat.Percent, 12),
            ],
            [.. figures.Plan.Limits.Select(l => new object?[]
            {
                State(l.State), words.Name(Words.River(l.River)), words[l.Season == Season.Winter ? "winter" : "vegetation"], l.WaterYear,
                l.LimitHm3, l.TakenHm3, Share(l.TakenHm3, l.LimitHm3),
            })]);
        yield return new Sheet(
            words["sheet.crops"],
            [
                new(words["district"], CellFormat.Plain, 32), new(words["state"], CellFormat.Plain, 16), new(words["crop"], CellFormat.Plain, 26),
                new(words["year"], CellFormat.Plain, 8), new(words.With("recordedArea", "kha"), CellFormat.TwoDigits, 18), new(words.With("area", "kha"), CellFormat.TwoDigits, 18),
                new(words["relativeYield"], CellFormat.Percent, 14), new(words.With("output", "kt"), CellFormat.OneDigit, 14), new(words.With("margin", "musd"), CellFormat.TwoDigits, 14),
            ],
            [.. figures.Plan.Districts.SelectMany(d => d.Crops.SelectMany(c => figures.CalendarYears.Select((year, y) => new object?[]
            {
                words.Name(districts[d.District].Name), State(districts[d.District].State), words.Name(crops[c.Crop].Name), year,
                c.RecordedAreaKha[y], c.AreaKha[y], c.AreaKha[y] > 0 ? c.RelativeYield[y] : null, c.OutputKt[y], c.BenefitMusd[y],
            })))]);
    }

    private static IEnumerable<object?[]> Deliveries(PlanFigures figures, WorkbookWords words, Model.Farming.District district, DistrictOutcome outcome)
    {
        var (recorded, need) = (figures.ByYear(outcome.RecordedNeedHm3), figures.ByYear(outcome.NeedHm3));
        var (delivered, leaching) = (figures.ByYear(outcome.DeliveredHm3), figures.ByYear(outcome.LeachingShortHm3));
        return figures.CalendarYears.Select((year, y) => new object?[]
        {
            words.Name(district.Name), words.Name(figures.Names.State(district.State)), words.Name(Words.River(district.River)), year,
            recorded[y], need[y], delivered[y], Share(delivered[y], recorded[y]), leaching[y],
        });
    }

    private static double? Share(double part, double whole) => whole > 0 ? part / whole : null;
}
