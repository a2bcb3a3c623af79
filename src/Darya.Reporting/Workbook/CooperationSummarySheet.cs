using System.Globalization;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Workbook;

/// <summary>The first sheet of an outcome: what was asked, what was found, in words and figures.</summary>
internal static class CooperationSummarySheet
{
    internal static Sheet Create(CooperationFigures figures, WorkbookWords words)
    {
        var (outcome, game) = (figures.Outcome, figures.Headline);
        var shapley = CooperationFigures.Rule(game.Gamma, CooperationFigures.Shapley);
        return new Sheet(
            words["sheet.summary"],
            [new(words["figure"], CellFormat.Plain, 48), new(words["value"], CellFormat.Wrapped, 90), new(words["unit"], CellFormat.Plain, 24)],
            [
                [words["region"], words.Name(outcome.Region.Title), null],
                [words["variant"], outcome.Region.Variant, null],
                [words["players"], words.Name(figures.Listing(outcome.Players)), null],
                [words["economy"], outcome.Economy, null],
                [words["baseline"], figures.BaselineLetter, null],
                [words["recordedYears"], string.Join(", ", outcome.Years.Select(y => y.ToString(CultureInfo.InvariantCulture))), null],
                [words["jointGain"], game.JointGainMusd, words["musdYear"]],
                [words["coreGamma"], words[game.Gamma.IsCoreEmpty ? "empty" : "nonEmpty"], null],
                [words["epsilon"], game.Gamma.LeastCoreEpsilonMusd, words["musdYear"]],
                [words["coreDelta"], words[game.Delta.IsCoreEmpty ? "empty" : "nonEmpty"], null],
                [words["mostStable"], figures.MostStable is { } rule ? words.Name(rule.Name) : null, null],
                [words["firstToLeave"], shapley is null ? null : words.Name(figures.Listing(CooperationFigures.Members(shapley.FirstToLeave))), null],
                [words["deviation"], game.LargestDeviationMusd, words["musdYear"]],
                [words["cohesive"], words.YesNo(game.IsCohesive), null],
                .. PlainWords.Of(outcome).Select(p => new object?[] { words["inWords"], words.Name(p), null }),
                .. outcome.Warnings.Select(w => new object?[] { words["note"], words.Name(w), null }),
            ]);
    }
}
