using Darya.Model;
using Darya.Relief.Results;
using Darya.Relief.Shares;
using Darya.Relief.Supply;
using Darya.Reporting.Relief;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Darya.Reporting.Tests.Relief;

public sealed class ReliefTablesTests
{
    private static readonly Region Valley = SampleRegion.Create();
    private static readonly ReliefStudy Study = new SampleRelief(Valley).Whole();
    private static readonly IReadOnlyList<LongTable> Tables = ReliefTables.Of(Study, Valley);

    [Fact]
    public void There_is_a_table_for_every_theme_that_was_asked()
    {
        Assert.Equal(
            [
                "relief_basket", "relief_prices", "relief_need", "relief_plan", "relief_people", "relief_pipeline", "relief_orders", "relief_ways", "relief_crossings", "relief_mills", "relief_stocks", "relief_handed_out", "relief_ration",
                "relief_costs", "relief_money", "relief_limits", "relief_balance", "relief_comparisons", "relief_events", "relief_event_provinces", "relief_weeks", "relief_stock", "relief_shares", "relief_coalitions", "relief_pledges",
                "relief_parameters",
            ],
            Tables.Select(t => t.Name));
        Assert.Equal(["relief_parameters"], ReliefTables.Of(new SampleRelief(Valley).Plain(), Valley).Select(t => t.Name));
    }

    [Fact]
    public void Every_key_stands_once_and_every_value_is_a_number() => Assert.All(Tables, table =>
    {
        Assert.Equal(table.Rows.Count, table.Rows.Select(r => (r.Scenario, r.Item, r.Variable, r.PeriodStart, r.PeriodEnd)).Distinct().Count());
        Assert.All(table.Rows, row => Assert.True(double.IsFinite(row.Value) && row.PeriodStart <= row.PeriodEnd));
    });

    [Fact]
    public void People_of_a_province_add_up_in_every_month() => Assert.All(Rows("relief_people").GroupBy(r => (r.Item, r.PeriodStart)), month =>
        Assert.Equal(Of(month, "in_need"), Of(month, "fed") + Of(month, "cash") + Of(month, "unserved"), 9));

    [Fact]
    public void A_week_stands_with_its_own_days_and_both_bounds()
    {
        var week = Rows("relief_weeks").Where(r => r.Item == "province plain" && r.PeriodStart == new DateOnly(2026, 1, 22)).ToDictionary(r => r.Variable, r => r.Value);
        Assert.Equal((70_000, 0), (week["unserved_even"], week["unserved_concentrated"]));
        Assert.Equal(new DateOnly(2026, 1, 28), Rows("relief_weeks").First(r => r.PeriodStart == new DateOnly(2026, 1, 22)).PeriodEnd);
    }

    [Fact]
    public void What_has_no_limit_has_no_row()
    {
        Assert.DoesNotContain(Rows("relief_ways"), r => r.Item == "gate_in" && r.Variable == "capacity");
        Assert.Equal([500, 500, 0], Rows("relief_ways").Where(r => r.Item == "high_road" && r.Variable == "capacity").Select(r => r.Value));
    }

    [Theory]
    [InlineData("en", new[]
    {
        "summary", "need", "pipeline", "people", "breaks", "orders", "flows", "relief at crossings", "stocks", "handed out", "ration", "cost by step", "money", "limits that bind", "balance of tonnes", "beside reports", "basket",
        "nutrients", "cost of rules", "landed prices", "events", "weeks", "breaks of events", "stock by store", "stock by food", "events with stock", "shares", "groups of contributors", "pledges", "numbers of relief",
    })]
    [InlineData("ru", new[]
    {
        "сводка", "потребность", "снабжение по месяцам", "люди", "перебои", "закупки", "перевозки", "помощь на пунктах", "запасы", "роздано", "рацион", "стоимость по шагам", "деньги", "что сдерживает", "баланс тонн", "рядом с отчётами",
        "корзина", "питательные вещества", "цена правил", "цены на месте", "события", "недели", "перебои при событиях", "запас по складам", "запас по продуктам", "события с запасом", "доли", "группы участников", "обязательства",
        "числа помощи",
    })]
    public void The_workbook_has_a_sheet_for_every_theme_and_keeps_to_its_format(string language, string[] names)
    {
        using var stream = new MemoryStream(Workbook(Study, language));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Equal(names, document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!));
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri}: {e.Description}"));
    }

    [Fact]
    public void A_theme_that_was_not_asked_has_no_sheet()
    {
        using var stream = new MemoryStream(Workbook(new SampleRelief(Valley).Plain(), "en"));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Equal(["summary", "numbers of relief"], document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!));
    }

    [Fact]
    public void Every_kind_has_words()
    {
        Told<LimitKind>("limit");
        Told<SupplyStep>("step");
        Told<PledgeKind>("pledge");
    }

    [Fact]
    public void The_same_study_gives_the_same_workbook() => Assert.Equal(Workbook(Study, "en"), Workbook(Study, "en"));

    private static void Told<T>(string group)
        where T : struct, Enum => Assert.All(Enum.GetValues<T>(), kind => Assert.Contains($"relief.{group}.{ReliefFigures.Id(kind)}", WorkbookWords.Catalogue.Keys));

    private static double Of(IEnumerable<LongRow> rows, string variable) => rows.Single(r => r.Variable == variable).Value;

    private static IReadOnlyList<LongRow> Rows(string table) => Tables.Single(t => t.Name == table).Rows;

    private static byte[] Workbook(ReliefStudy study, string language)
    {
        using var stream = new MemoryStream();
        ReliefWorkbook.Write(stream, study, Valley, language);
        return stream.ToArray();
    }
}
