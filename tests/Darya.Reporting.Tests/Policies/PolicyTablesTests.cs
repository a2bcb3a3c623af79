using Darya.Planning.Policies.Results;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Darya.Reporting.Tests.Policies;

public sealed class PolicyTablesTests
{
    private static readonly PolicyStudy Study = new SamplePolicy(SampleRegion.Create()).Whole();
    private static readonly IReadOnlyList<LongTable> Tables = PolicyTables.Of(Study);

    [Fact]
    public void There_is_a_table_for_every_theme_that_was_run()
    {
        Assert.Equal(["training", "wetness", "storages", "releases", "water_values", "shortage", "backtest", "advice"], Tables.Select(t => t.Name));
        Assert.Equal(["training", "wetness"], PolicyTables.Of(new SamplePolicy(SampleRegion.Create()).Trained()).Select(t => t.Name));
        Assert.Equal(["training", "wetness", "advice"], PolicyTables.Of(new SamplePolicy(SampleRegion.Create()).Explained()).Select(t => t.Name));
    }

    [Fact]
    public void Every_key_stands_once_and_every_value_is_a_number() => Assert.All(Tables, table =>
    {
        Assert.Equal(table.Rows.Count, table.Rows.Select(r => (r.Scenario, r.Item, r.Variable, r.PeriodStart, r.PeriodEnd)).Distinct().Count());
        Assert.All(table.Rows, row => Assert.True(double.IsFinite(row.Value) && row.PeriodStart <= row.PeriodEnd));
    });

    [Fact]
    public void Storages_go_by_the_months_of_the_path_beside_the_record()
    {
        var rows = Tables.Single(t => t.Name == "storages").Rows.Where(r => r.PeriodStart == new DateOnly(2002, 2, 1)).ToArray();
        Assert.All(rows, r => Assert.Equal(new DateOnly(2002, 2, 28), r.PeriodEnd));
        Assert.Equal(["policy", "record", "rules"], rows.Select(r => r.Scenario).Distinct());
        Assert.Equal(2500, rows.Single(r => r.Scenario == "record").Value);
        Assert.Equal(6, rows.Count(r => r.Scenario == "policy"));
    }

    [Fact]
    public void Calendar_months_carry_the_year_of_the_economy()
    {
        var april = Tables.Single(t => t.Name == "water_values").Rows.Where(r => r is { Scenario: "policy", Variable: "water_value_median", PeriodStart.Month: 4 }).ToArray();
        Assert.Equal((new DateOnly(2023, 4, 1), new DateOnly(2023, 4, 30)), (Assert.Single(april).PeriodStart, april[0].PeriodEnd));
    }

    [Theory]
    [InlineData("en", new[]
    {
        "summary", "training", "wetness", "head", "storages", "releases", "water values", "shortage of districts", "shortage by month", "shortage of states", "backtest", "backtest by district",
        "backtest storages", "advice reservoirs", "advice districts", "advice power", "assumptions", "sources",
    })]
    [InlineData("ru", new[]
    {
        "сводка", "обучение", "водность", "напор", "запасы", "попуски", "ценность воды", "дефицит районов", "дефицит по месяцам", "дефицит государств", "проверка", "проверка по районам",
        "проверка запасов", "совет по водохранилищам", "совет по районам", "совет по энергетике", "допущения", "источники",
    })]
    public void The_workbook_has_a_sheet_for_every_theme_and_keeps_to_its_format(string language, string[] names)
    {
        using var stream = new MemoryStream(Workbook(Study, language));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Equal(names, document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!));
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri}: {e.Description}"));
    }

    [Fact]
    public void A_theme_that_was_not_run_has_no_sheet()
    {
        using var stream = new MemoryStream(Workbook(new SamplePolicy(SampleRegion.Create()).Trained(), "en"));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Equal(
            ["summary", "training", "wetness", "head", "assumptions", "sources"],
            document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!));
    }

    [Fact]
    public void The_same_study_gives_the_same_workbook() => Assert.Equal(Workbook(Study, "en"), Workbook(Study, "en"));

    private static byte[] Workbook(PolicyStudy study, string language)
    {
        using var stream = new MemoryStream();
        PolicyWorkbook.Write(stream, study, language);
        return stream.ToArray();
    }
}
