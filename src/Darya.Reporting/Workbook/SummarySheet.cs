using Darya.Planning.Results;

namespace Darya.Reporting.Workbook;

/// <summary>The first sheet: what the plan is and what it yields.</summary>
internal static class SummarySheet
{
    internal static Sheet Create(PlanFigures figures, Plan? comparison, WorkbookWords words)
    {
        var other = comparison is null ? null : new PlanFigures(comparison);
        var rows = new List<object?[]>();
        void Add(string label, string unit, Func<PlanFigures, object?> value) =>
            rows.Add([label, value(figures), .. other is null ? [] : new[] { value(other) }, unit]);

        Add(words["region"], string.Empty, f => words.Name(f.Plan.Region.Title));
        Add(words["variant"], string.Empty, f => f.Plan.Region.Variant);
        Add(words["from"], string.Empty, f => f.Periods[0].Start);
        Add(words["to"], string.Empty, f => f.Periods[^1].End);
        Add(words["economy"], string.Empty, f => f.Plan.Economy);
        Add(words["coalition"], string.Empty, f => string.Join(", ", f.Plan.Coalition));
        Add(words["benefit"], words["musdYear"] + (figures.Plan.Economy == "record" ? ", " + words["pricesOfEachYear"] : " " + figures.Plan.Economy), f => f.Headline().Benefit);
        Add(words["irrigation"], words["km3Year"], f => f.Headline().Irrigation);
        Add(words["generation"], words["gwhYear"], f => f.Headline().Generation * 1000);
        Add(words["unserved"], words["gwhYear"], f => f.Headline().Unserved);
        Add(words["aral"], words["km3Year"], f => f.Headline().Aral);
        if (figures.LargestMeasured is { } largest)
        {
            var label = $"{words["winterShare"]} {words.Name(figures.Names.Of(largest.Node))}";
            Add(label, words["percent"], f => Percent(f.SeasonsOfRelease(largest.Node).WinterShare));
            Add(words["winterShareRecord"], words["percent"], f => Percent(f.SeasonsOfRecord(largest.Node).WinterShare));
        }

        Add(words["waterResidual"], string.Empty, f => f.Plan.Audit.Water.MaxRelativeResidual);
        Add(words["headGap"], words["percent"], f => Figures.Round(f.Plan.Audit.HeadEnergyGapPercent, 3));
        Add(words["rows"], string.Empty, f => f.Plan.Solver.Rows);
        Add(words["columns"], string.Empty, f => f.Plan.Solver.Columns);
        Add(words["nonzeros"], string.Empty, f => f.Plan.Solver.Nonzeros);
        Add(words["buildSeconds"], words["seconds"], f => Figures.Round(f.Plan.Solver.BuildSeconds, 3));
        Add(words["solveSeconds"], words["seconds"], f => Figures.Round(f.Plan.Solver.SolveSeconds, 3));

        rows.Add([words["benefitMeaning"]]);

        return new Sheet(
            words["sheet.summary"],
            [
                new(words["figure"], CellFormat.Plain, 52),
                new(words["value"], CellFormat.Plain, 36),
                .. other is null ? [] : new[] { new Column(words["compared"], CellFormat.Plain, 36) },
                new(words["unit"], CellFormat.Plain, 28),
            ],
            rows);
    }

    private static double? Percent(double? share) => share is { } value ? Figures.Round(100 * value, 4) : null;
}
