using Darya.Cooperation.Results;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed class CooperationTablesTests
{
    private static readonly CooperationOutcome Outcome = new SampleCooperation(SampleStates.Create()).Create();
    private static readonly IReadOnlyList<LongTable> Tables = CooperationTables.Of(Outcome);

    [Fact]
    public void There_is_a_table_for_every_theme() => Assert.Equal(
        ["alliance", "states", "coalitions", "partitions", "shares", "payments", "sensitivities", "dependence"], Tables.Select(t => t.Name));

    [Fact]
    public void Every_key_stands_once_and_every_value_is_a_number() => Assert.All(Tables, table =>
    {
        Assert.NotEmpty(table.Rows);
        Assert.Equal(table.Rows.Count, table.Rows.Select(r => (r.Scenario, r.Item, r.Variable, r.PeriodStart, r.PeriodEnd)).Distinct().Count());
        Assert.All(table.Rows, row => Assert.True(double.IsFinite(row.Value) && row.PeriodStart <= row.PeriodEnd));
    });

    [Fact]
    public void A_worth_stands_for_the_days_of_its_game()
    {
        var pair = Tables.Single(t => t.Name == "coalitions").Rows.Where(r => r is { Item: "UZ+KZ", Variable: "gamma" }).ToArray();
        Assert.Equal(["2001-2003", "mean-year", "2001", "2002", "2003"], pair.Select(r => r.Scenario));
        Assert.Equal(
            [(2001, 2003), (2001, 2003), (2001, 2001), (2002, 2002), (2003, 2003)], pair.Select(r => (r.PeriodStart.Year, r.PeriodEnd.Year)));
        Assert.Equal(-300 - 500 + 150.0, pair[1].Value, 9);
    }

    [Fact]
    public void The_mean_year_alone_is_told_once()
    {
        var tables = CooperationTables.Of(new SampleCooperation(SampleStates.Create()) { Years = [] }.Create());
        Assert.Equal(["mean-year"], tables.Single(t => t.Name == "coalitions").Rows.Select(r => r.Scenario).Distinct());
    }

    [Fact]
    public void An_infinite_propensity_has_no_row()
    {
        var rows = Tables.Single(t => t.Name == "shares").Rows.Where(r => r is { Scenario: "2001", Variable: "propensity_to_disrupt" }).Select(r => r.Item).ToArray();
        Assert.DoesNotContain("gamma.shapley.KG", rows);
        Assert.Contains("gamma.shapley.TJ", rows);
    }

    [Theory]
    [InlineData("en", new[]
    {
        "summary", "alliance", "alone and together", "dependence", "coalitions", "partitions", "shares", "payments", "years", "sensitivities", "assumptions", "sources",
    })]
    [InlineData("ru", new[]
    {
        "сводка", "союз двух", "порознь и вместе", "зависимость", "коалиции", "разбиения", "доли", "платежи", "годы", "чувствительность", "допущения", "источники",
    })]
    public void The_workbook_has_a_sheet_for_every_theme_and_keeps_to_its_format(string language, string[] names)
    {
        using var stream = new MemoryStream(Workbook(language));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Equal(names, document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!));
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri}: {e.Description}"));
    }

    [Fact]
    public void The_same_outcome_gives_the_same_workbook() => Assert.Equal(Workbook("en"), Workbook("en"));

    private static byte[] Workbook(string language)
    {
        using var stream = new MemoryStream();
        CooperationWorkbook.Write(stream, Outcome, language);
        return stream.ToArray();
    }
}
