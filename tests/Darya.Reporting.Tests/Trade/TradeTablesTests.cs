using Darya.Model;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;
using Darya.Trade.Results;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Darya.Reporting.Tests.Trade;

public sealed class TradeTablesTests
{
    private static readonly Region Valley = SampleRegion.Create();
    private static readonly TradeStudy Study = new SampleTrade(Valley).Whole();
    private static readonly IReadOnlyList<LongTable> Tables = TradeTables.Of(Study, Valley);

    [Fact]
    public void There_is_a_table_for_every_theme_that_was_run()
    {
        Assert.Equal(
            [
                "trade_target", "trade_gains", "trade_sectors", "trade_pairs", "trade_dependence", "trade_levers", "trade_shocks", "trade_borders", "trade_estimates", "trade_base", "trade_reports",
            ],
            Tables.Select(t => t.Name));
        Assert.Equal(["trade_dependence", "trade_borders", "trade_estimates", "trade_base", "trade_reports"], TradeTables.Of(new SampleTrade(Valley).Estimated(), Valley).Select(t => t.Name));
    }

    [Fact]
    public void Every_key_stands_once_and_every_value_is_a_number() => Assert.All(Tables, table =>
    {
        Assert.Equal(table.Rows.Count, table.Rows.Select(r => (r.Scenario, r.Item, r.Variable, r.PeriodStart, r.PeriodEnd)).Distinct().Count());
        Assert.All(table.Rows, row => Assert.True(double.IsFinite(row.Value) && row.PeriodStart <= row.PeriodEnd));
    });

    [Fact]
    public void The_needed_cut_has_its_interval_and_the_answer_at_each_elasticity()
    {
        var cut = Tables[0].Rows.Where(r => r.Variable is "cut_low" or "cut_central" or "cut_high").ToDictionary(r => r.Variable, r => r.Value);
        Assert.Equal((9, 14, 21), (cut["cut_low"], cut["cut_central"], cut["cut_high"]));
        Assert.Equal(["theta-2.5", "theta-4", "theta-8"], Tables[0].Rows.Where(r => r.Variable == "cut").Select(r => r.Scenario));
    }

    [Theory]
    [InlineData("en", new[]
    {
        "summary", "waterfall", "needed cut", "assumptions that count", "border hours", "gains", "sectors", "pairs", "partners", "concentration", "levers", "closed borders", "cost of the border",
        "coefficients", "elasticities and growth", "fitted and actual", "matrix", "totals", "reports", "reports not used",
    })]
    [InlineData("ru", new[]
    {
        "сводка", "путь к цели", "нужное снижение", "важные допущения", "часы на границе", "выигрыши", "отрасли", "пары", "партнёры", "концентрация", "меры", "закрытые границы", "издержки границы",
        "коэффициенты", "эластичности и рост", "расчёт и факт", "матрица", "итоги", "отчёты сторон", "неиспользованные отчёты",
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
        using var stream = new MemoryStream(Workbook(new SampleTrade(Valley).Estimated(), "en"));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var names = document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!).ToArray();
        Assert.Equal("summary", names[0]);
        Assert.DoesNotContain("waterfall", names);
        Assert.DoesNotContain("gains", names);
    }

    [Fact]
    public void The_same_study_gives_the_same_workbook() => Assert.Equal(Workbook(Study, "en"), Workbook(Study, "en"));

    private static byte[] Workbook(TradeStudy study, string language)
    {
        using var stream = new MemoryStream();
        TradeWorkbook.Write(stream, study, Valley, language);
        return stream.ToArray();
    }
}
