using System.Globalization;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Tests.Wording;
using Darya.Reporting.Workbook;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed class SeasonReportWorkbookTests
{
    private static readonly Agreement Sample = SampleAgreement.Create();

    [Fact]
    public void Limit_stands_against_fact_with_both_readings_and_letters()
    {
        using var document = Open("en");
        var (header, rows) = Cells(document, 0);
        var limit = rows.Single(r => r[^1] == "limit");
        string Cell(string name) => limit[Array.IndexOf(header, name)];
        Assert.Equal("Uzbekistan", Cell("Who owes"));
        Assert.Equal("km³", Cell("Unit"));
        Assert.Equal(("16.2", "15", "0.925925926", "-1.2"), (Cell("Limit (schedule)"), Cell("Fact"), Cell("% of schedule"), Cell("Fact less limit")));
        Assert.Equal(("15", "14.4", "4"), (Cell("Reported by Uzbekistan"), Cell("Reported by Tajikistan"), Cell("Difference of readings, %")));
        Assert.Equal(("met", "P", "Uzbekistan"), (Cell("State"), Cell("Letter of the limit"), Cell("Accepted from")));
        Assert.Equal("data missing", rows.Single(r => r[^1] == "nature")[Array.IndexOf(header, "State")]);
    }

    [Fact]
    public void The_totals_sum_what_single_debtors_owe_and_no_rates()
    {
        using var document = Open("ru");
        var (_, rows) = Cells(document, 1);
        var total = Assert.Single(rows);
        Assert.Equal("Лимит воды", total[0]);
        Assert.Equal(("2", "км³", "20", "18", "0.9"), (total[3], total[4], total[5], total[6], total[7]));
    }

    [Fact]
    public void The_file_keeps_to_its_format_and_every_word_is_there()
    {
        using var document = Open("ru");
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => e.Description));
        Assert.All(Enum.GetValues<ComplianceState>(), state => Assert.NotEmpty(SeasonSheetWords.Catalogue[SeasonSheetWords.State(state)].Russian));
        Assert.All(Enum.GetValues<MakeUpMovement>(), movement => Assert.Contains($"movement.{Darya.Agreements.Documents.Words.Of(movement)}", SeasonSheetWords.Catalogue.Keys));
    }

    [Fact]
    public void An_outcome_of_another_agreement_is_refused() =>
        Assert.Throws<ArgumentException>(() => SeasonReportWorkbook.Write(new MemoryStream(), Sample with { Id = "other" }, Outcome(), "en"));

    private static ComplianceOutcome Outcome() => new()
    {
        Agreement = "sample",
        Version = 2,
        AsOf = new DateOnly(2001, 12, 31),
        Verdicts =
        [
            Verdict("limit", "km3", 16.2, 15) with { Reported = [new("UZ", 15, 0), new("TJ", 14.4, 0)], AcceptedBy = "UZ", State = ComplianceState.Met },
            Verdict("limit-2", "km3", 3.8, 3),
            Verdict("nature", "km3", 4.2, null) with { State = ComplianceState.MissingData },
            Verdict("flow", "m3/s", 500, 480),
        ],
        MakeUp = [new("flow", new DateOnly(2001, 9, 30), MakeUpMovement.Missed, new DateOnly(2001, 4, 1), new DateOnly(2001, 9, 30), 316, 316, "hm3")],
        Money = [],
        Accounts = [new("UZ", 1.5, 0.5)],
        NotMonitored = [],
    };

    private static PeriodVerdict Verdict(string term, string unit, double promised, double? accepted) => new()
    {
        Term = term,
        Test = VerdictTest.Period,
        From = new DateOnly(2001, 4, 1),
        To = new DateOnly(2001, 9, 30),
        State = ComplianceState.WithinTolerance,
        Unit = unit,
        Promised = promised,
        Accepted = accepted,
    };

    private static SpreadsheetDocument Open(string language)
    {
        var agreement = Sample with { Terms = [.. Sample.Terms, Sample.Term("limit")! with { Id = "limit-2", Debtors = ["KG"] }] };
        var stream = new MemoryStream();
        SeasonReportWorkbook.Write(stream, agreement, Outcome(), language);
        return SpreadsheetDocument.Open(stream, isEditable: false);
    }

    private static (string[] Header, string[][] Rows) Cells(SpreadsheetDocument document, int sheet)
    {
        var id = document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ElementAt(sheet).Id!.Value!;
        var part = (WorksheetPart)document.WorkbookPart.GetPartById(id);
        string[][] rows = [.. part.Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText.ToString(CultureInfo.InvariantCulture)).ToArray())];
        return (rows[0], rows[1..]);
    }
}
