using Darya.Cooperation.Results;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Workbook;

/// <summary>What states have: with the alliance of two, together, and how much they depend on others.</summary>
internal static class AccountSheets
{
    internal static IEnumerable<Sheet> Create(CooperationFigures figures, WorkbookWords words)
    {
        var outcome = figures.Outcome;
        yield return Sheet(
            words,
            "sheet.alliance",
            outcome.Alliance.Effects.SelectMany(e => Rows(figures, words, e.IsAlly, (words["before"], e.Alone), (words["withAlliance"], e.WithAlliance))));
        yield return Sheet(
            words,
            "sheet.together",
            figures.Alone.Select(a => (Alone: a, Together: figures.Together.Single(t => t.State == a.State)))
                .SelectMany(p => Rows(figures, words, outcome.Players.Contains(p.Alone.State), (words["before"], p.Alone), (words["together"], p.Together))));
        yield return new Sheet(
            words["sheet.dependence"],
            [
                new(words["state"], CellFormat.Plain, 18), new(words["case"], CellFormat.Plain, 26), new(words["outside"], CellFormat.TwoDigits, 20),
                new(words["import"], CellFormat.TwoDigits, 20), new(words["unservedPercent"], CellFormat.TwoDigits, 20), new(words.With("transit", "gwhYear"), CellFormat.Whole, 18),
            ],
            [.. outcome.Dependence.SelectMany(d => new object?[][]
            {
                [words.Name(figures.Names.State(d.State)), words["before"], d.OutsideAlonePercent, d.ImportAlonePercent, d.UnservedAlonePercent, d.TransitAloneGwh],
                [words.Name(figures.Names.State(d.State)), words["together"], d.OutsideTogetherPercent, d.ImportTogetherPercent, d.UnservedTogetherPercent, d.TransitTogetherGwh],
            })],
            FrozenColumns: 2);
    }

    private static Sheet Sheet(WorkbookWords words, string name, IEnumerable<object?[]> rows)
    {
        Column Money(string key) => new(words.With(key, "musdYear"), CellFormat.OneDigit, 16);
        Column Energy(string key) => new(words.With(key, "gwhYear"), CellFormat.Whole, 16);
        Column Water(string key) => new(words.With(key, "km3Year"), CellFormat.TwoDigits, 16);
        return new Sheet(
            words[name],
            [
                new(words["state"], CellFormat.Plain, 18), new(words["ally"], CellFormat.Plain, 10), new(words["case"], CellFormat.Plain, 26),
                Money("benefit"), Money("farming"), Money("fuelCost"), Money("unservedCost"), Money("exchangeValue"), Water("irrigation"), Energy("generation"),
                Energy("demand"), Energy("unserved"), Energy("winterExport"), Energy("summerExport"), Water("winterRelease"), Water("summerRelease"),
            ],
            [.. rows],
            FrozenColumns: 3);
    }

    private static IEnumerable<object?[]> Rows(CooperationFigures figures, WorkbookWords words, bool isAlly, params (string Case, StateAccount Account)[] cases) =>
        cases.Select(c => new object?[]
        {
            words.Name(figures.Names.State(c.Account.State)), words.YesNo(isAlly), c.Case, c.Account.BenefitMusd, c.Account.FarmingMusd, c.Account.FuelMusd,
            c.Account.UnservedMusd, c.Account.ExchangeMusd, c.Account.IrrigationKm3, c.Account.GenerationGwh, c.Account.DemandGwh, c.Account.UnservedGwh,
            c.Account.WinterExportGwh, c.Account.SummerExportGwh, c.Account.WinterReleaseKm3, c.Account.SummerReleaseKm3,
        });
}
