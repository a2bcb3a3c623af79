using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Workbook;

/// <summary>Worths of coalitions and of the blocks of partitions, for every game.</summary>
internal static class CoalitionSheets
{
    internal static IEnumerable<Sheet> Create(CooperationFigures figures, WorkbookWords words)
    {
        Column Money(string key) => new(words.With(key, "musdYear"), CellFormat.OneDigit, 18);
        yield return new Sheet(
            words["sheet.coalitions"],
            [
                new(words["game"], CellFormat.Plain, 20), new(words["members"], CellFormat.Plain, 20), Money("aloneSum"), Money("gamma"), Money("gammaLow"), Money("gammaHigh"),
                Money("gain"), Money("delta"), Money("worst"), Money("best"), new(words.With("deviation", "musdYear"), CellFormat.ThreeDigits, 18), new(words["settled"], CellFormat.Plain, 12),
            ],
            [.. figures.Games.SelectMany(g => g.Coalitions.Select(c => new object?[]
            {
                words.Name(g.Name), c.Name, c.AloneMusd, c.GammaMusd, c.GammaLowMusd, c.GammaHighMusd, c.GainMusd, c.DeltaMusd, c.WorstMusd, c.BestMusd, c.DeviationMusd,
                words.YesNo(c.IsSettled),
            }))],
            FrozenColumns: 2);
        yield return new Sheet(
            words["sheet.partitions"],
            [
                new(words["game"], CellFormat.Plain, 20), new(words["partition"], CellFormat.Plain, 22), new(words["block"], CellFormat.Plain, 18), Money("worth"),
                new(words.With("deviation", "musdYear"), CellFormat.ThreeDigits, 18), new(words["deviationPercent"], CellFormat.ThreeDigits, 14), Money("deviationBound"),
                new(words["tried"], CellFormat.Whole, 12), new(words["settled"], CellFormat.Plain, 12), new(words.With("endShort", "hm3"), CellFormat.ThreeDigits, 16),
                new(words.With("corrected", "hm3"), CellFormat.ThreeDigits, 18),
            ],
            [.. figures.Games.SelectMany(g => g.Partitions.SelectMany(p => p.Blocks.Select((b, i) => new object?[]
            {
                words.Name(g.Name), p.Name, string.Join('+', b), p.WorthMusd[i], p.Certificates[i].GainMusd, p.Certificates[i].GainPercent,
                WorkbookWords.Finite(p.Certificates[i].BoundMusd), p.Certificates[i].Tried, words.YesNo(p.IsSettled), p.EndStorageShortHm3, p.CorrectedHm3,
            })))],
            FrozenColumns: 3);
    }
}
