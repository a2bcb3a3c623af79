using Darya.Agreements.Drafting;
using Darya.Agreements.Trials.Results;
using Darya.Reporting.Agreements;

namespace Darya.Reporting.Workbook;

/// <summary>Writes a draft, or a trial, as <c>agreement.xlsx</c>, a sheet per theme.</summary>
public static class AgreementWorkbook
{
    /// <summary>Writes the workbook of a draft.</summary>
    /// <param name="stream">Where to; stays open, need not be seekable.</param>
    /// <param name="outcome">The draft.</param>
    /// <param name="language">Language of names and headers, <c>en</c> or <c>ru</c>.</param>
    /// <exception cref="ArgumentException">A figure that must be finite is not, or the language is neither of the two.</exception>
    public static void Write(Stream stream, DraftOutcome outcome, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(outcome);
        ReportLanguage.Check(language);
        var (words, names) = (new WorkbookWords(language), new AgreementNames(outcome.Agreement, outcome.MeanYear.Region));
        var sheets = new TermSheets(names, words);
        WorkbookFile.Write(stream,
        [
            Summary(outcome, names, words), sheets.Sentences(), sheets.Amounts(), .. GroundSheets.Sources(outcome.MeanYear.Region, words),
        ]);
    }

    /// <summary>Writes the workbook of a trial.</summary>
    /// <param name="stream">Where to; stays open, need not be seekable.</param>
    /// <param name="outcome">The trial.</param>
    /// <param name="language">Language of names and headers, <c>en</c> or <c>ru</c>.</param>
    /// <exception cref="ArgumentException">A figure that must be finite is not, or the language is neither of the two.</exception>
    public static void Write(Stream stream, TrialOutcome outcome, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(outcome);
        ReportLanguage.Check(language);
        var (words, names) = (new WorkbookWords(language), new AgreementNames(outcome.Agreement, outcome.Region));
        WorkbookFile.Write(stream,
        [
            Summary(outcome, names, words), .. new TrialSheets(outcome, names, words).All(),
            .. outcome.Generated is { } generated ? new GeneratedSheets(generated, names, words).All() : [], new TermSheets(names, words).Sentences(),
            .. GroundSheets.Sources(outcome.Region, words),
        ]);
    }

    private static Sheet Summary(DraftOutcome outcome, AgreementNames names, WorkbookWords words) => Summary(words,
    [
        .. Head(names, outcome.MeanYear.Region, outcome.Study.Economy, outcome.Study.Players, words),
        [words["agreement.rule"], words.Name(outcome.Share.Name), null],
        [words["jointGain"], outcome.Study.MeanYear.JointGainMusd, words["musdYear"]],
        .. outcome.Study.Players.Zip(outcome.Share.GainMusd, (p, g) => new object?[] { $"{words["agreement.gain"]}: {words.Name(names.Who(p))}", g, words["musdYear"] }),
        .. DraftWords.Of(outcome).Select(p => new object?[] { words["inWords"], words.Name(p), null }),
        .. outcome.Study.Warnings.Select(w => new object?[] { words["note"], words.Name(w), null }),
    ]);

    private static Sheet Summary(TrialOutcome outcome, AgreementNames names, WorkbookWords words) => Summary(words,
    [
        .. Head(names, outcome.Region, outcome.Economy, outcome.Parties, words),
        [words["agreement.allGain"], Percent(outcome.AllGainShare), "%"],
        [words["agreement.allGainFlat"], Percent(outcome.AllGainShareWithoutYearRules ?? double.NaN), "%"],
        [words["agreement.feasible"], Percent(outcome.FeasibleShare), "%"],
        .. outcome.Generated is { } generated ? Shares(generated, words) : [],
        .. TrialWords.Of(outcome).Select(p => new object?[] { words["inWords"], words.Name(p), null }),
        .. outcome.Warnings.Select(w => new object?[] { words["note"], words.Name(w), null }),
    ]);

    private static IEnumerable<object?[]> Head(AgreementNames names, Model.Region region, string economy, IReadOnlyList<string> parties, WorkbookWords words) =>
    [
        [words["agreement.title"], words.Name(AgreementNames.Local(names.Agreement.Title.In)), null],
        [words["agreement.version"], $"{names.Agreement.Id}, {FormattableString.Invariant($"{names.Agreement.Version}")}", null],
        [words["region"], words.Name(region.Title), null],
        [words["variant"], region.Variant, null],
        [words["agreement.parties"], words.Name(names.Listing(parties)), null],
        [words["economy"], economy, null],
    ];

    private static Sheet Summary(WorkbookWords words, IReadOnlyList<object?[]> rows) => new(
        words["sheet.summary"],
        [new(words["figure"], CellFormat.Plain, 48), new(words["value"], CellFormat.Wrapped, 90), new(words["unit"], CellFormat.Plain, 24)],
        rows);

    private static IEnumerable<object?[]> Shares(GeneratedTrial trial, WorkbookWords words) =>
    [
        [words["agreement.generated"], trial.Years.Count, null],
        [words["agreement.generatedAllGain"], Percent(trial.AllGainShare), "%"],
        [words["agreement.allGainFlat"], Percent(trial.AllGainShareWithoutYearRules ?? double.NaN), "%"],
        [words["agreement.generatedFeasible"], Percent(trial.FeasibleShare), "%"],
    ];

    private static object? Percent(double share) => WorkbookWords.Finite(100 * share);
}
