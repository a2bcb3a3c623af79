using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Reporting.Corridors;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Darya.Reporting.Tests.Corridors;

public sealed class CorridorTablesTests
{
    private static readonly Region Valley = SampleRegion.Create();
    private static readonly CorridorStudy Study = new SampleCorridors(Valley).Whole();
    private static readonly IReadOnlyList<LongTable> Tables = CorridorTables.Of(Study, Valley);

    [Fact]
    public void There_is_a_table_for_every_theme_that_was_asked()
    {
        Assert.Equal(
            [
                "corridor_closure", "corridor_ease", "corridor_works", "corridor_work_shares", "corridor_portfolio", "corridor_people", "corridor_routes", "corridor_ways", "corridor_crossings",
                "corridor_indicators", "corridor_goods", "corridor_states", "corridor_tonnages", "corridor_forecast", "corridor_parameters",
            ],
            Tables.Select(t => t.Name));
        Assert.Equal(
            ["corridor_ways", "corridor_crossings", "corridor_indicators", "corridor_goods", "corridor_states", "corridor_tonnages", "corridor_parameters"],
            CorridorTables.Of(new SampleCorridors(Valley).Plain(), Valley).Select(t => t.Name));
    }

    [Fact]
    public void Every_key_stands_once_and_every_value_is_a_number() => Assert.All(Tables, table =>
    {
        Assert.Equal(table.Rows.Count, table.Rows.Select(r => (r.Scenario, r.Item, r.Variable, r.PeriodStart, r.PeriodEnd)).Distinct().Count());
        Assert.All(table.Rows, row => Assert.True(double.IsFinite(row.Value) && row.PeriodStart <= row.PeriodEnd));
    });

    [Fact]
    public void Goods_of_a_way_stand_before_and_after_the_closure()
    {
        var gate = Rows("corridor_ways").Where(r => r.Item == "gate_road" && r.Variable == "forward").ToDictionary(r => r.Scenario, r => r.Value);
        Assert.Equal((2, 0), (gate["base"], gate["closure"]));
    }

    [Fact]
    public void Rows_of_OpenStreetMap_say_so() => Assert.Equal(
        ["high_rail", "high_pass"], Rows("corridor_ways").Concat(Rows("corridor_crossings")).Where(r => r.Variable == "from_openstreetmap").Select(r => r.Item));

    [Fact]
    public void What_was_not_found_has_no_row() => Assert.DoesNotContain(Rows("corridor_works"), r => r.Item == "bypass" && r.Variable == "cost");

    [Theory]
    [InlineData("en", new[]
    {
        "summary", "closure, states", "closure, crossings", "closure, flows", "eased crossings", "gains of easing", "trade after easing", "rounds", "transport saved", "travellers", "routes", "works",
        "gains of works", "shares in works", "who pays", "coalitions of works", "cases", "frontier of budgets", "years of works", "crossings", "ways", "corridors", "goods", "goods of states", "reported tonnes",
        "foretold", "rules tried", "numbers with ranges",
    })]
    [InlineData("ru", new[]
    {
        "сводка", "закрытие, государства", "закрытие, пункты", "закрытие, потоки", "облегчённые пункты", "выигрыши облегчения", "торговля после облегчения", "раунды", "экономия на перевозке", "путники",
        "маршруты", "стройки", "выигрыши строек", "доли в стройках", "кто платит", "коалиции", "случаи", "граница бюджетов", "годы строек", "пункты пропуска", "пути", "коридоры", "грузы", "грузы государств",
        "тонны по отчётам", "предсказанное", "испытанные правила", "числа с пределами",
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
        using var stream = new MemoryStream(Workbook(new SampleCorridors(Valley).Plain(), "en"));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Equal(
            ["summary", "crossings", "ways", "corridors", "goods", "goods of states", "reported tonnes", "numbers with ranges"],
            document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!));
    }

    [Fact]
    public void Every_kind_has_words()
    {
        Told<WorkVerdict>("verdict");
        Told<JointWorkKind>("kind");
        Told<JointWorkStatus>("workStatus");
        Told<CrossingStatus>("status");
        Told<HoursBasis>("basis");
        Told<TransportMode>("mode");
        Told<LegState>("leg");
        Assert.All(Enum.GetValues<Indicator>(), i => Assert.Contains($"corridors.indicator.{CorridorFigures.Id(i)}", WorkbookWords.Catalogue.Keys));
    }

    [Fact]
    public void The_same_study_gives_the_same_workbook() => Assert.Equal(Workbook(Study, "en"), Workbook(Study, "en"));

    private static void Told<T>(string group)
        where T : struct, Enum => Assert.All(Enum.GetValues<T>(), kind => Assert.Contains($"corridors.{group}.{CorridorFigures.Id(kind)}", WorkbookWords.Catalogue.Keys));

    private static IReadOnlyList<LongRow> Rows(string table) => Tables.Single(t => t.Name == table).Rows;

    private static byte[] Workbook(CorridorStudy study, string language)
    {
        using var stream = new MemoryStream();
        CorridorWorkbook.Write(stream, study, Valley, language);
        return stream.ToArray();
    }
}
