using System.Globalization;
using System.Runtime.CompilerServices;
using Darya.Reporting.Workbook;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed class WorkbookWriterTests
{
    [Theory]
    [InlineData("en", new[]
    {
        "summary", "states", "storages", "releases", "releases by season", "water values", "aral", "aral frontier", "deliveries", "limits", "crops", "power", "exchange",
        "prices", "binding", "assumptions", "sources",
    })]
    [InlineData("ru", new[]
    {
        "сводка", "государства", "запасы", "попуски", "попуски по сезонам", "ценность воды", "арал", "арал и выгода", "подача воды", "лимиты", "культуры", "энергетика",
        "обмен энергией", "цены", "ограничения", "допущения", "источники",
    })]
    public void There_is_a_sheet_for_every_theme(string language, string[] names)
    {
        using var document = Open(language);
        Assert.Equal(names, document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!));
    }

    [Fact]
    public void The_file_keeps_to_its_format()
    {
        using var document = Open("ru");
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri}: {e.Description}"));
    }

    [Fact]
    public void Headers_stay_in_view_and_carry_units()
    {
        using var document = Open("en");
        var sheet = SheetNamed(document, "storages");
        Assert.Equal(1, sheet.Descendants<Pane>().Single().VerticalSplit!.Value);
        Assert.Equal(
            ["Period from", "Days", "High dam, plan, hm³", "High dam, record, hm³"], sheet.Descendants<Row>().First().Elements<Cell>().Select(c => c.InnerText));
    }

    [Fact]
    public void Numbers_are_numbers_in_every_culture()
    {
        using var document = Open("ru");
        var row = SheetNamed(document, "запасы").Descendants<Row>().ElementAt(1).Elements<Cell>().ToArray();
        Assert.Null(row[2].DataType);
        Assert.Equal("3000.12346", row[2].CellValue!.Text);
        Assert.Equal(new DateTime(2001, 1, 1).ToOADate().ToString(CultureInfo.InvariantCulture), row[0].CellValue!.Text);
    }

    [Fact]
    public void The_same_plan_gives_the_same_file() => Assert.Equal(Bytes("en"), Bytes("en"));

    [Fact]
    public void Both_languages_are_complete_and_sheet_names_fit() => Assert.All(WorkbookWords.Catalogue, entry =>
    {
        Assert.False(string.IsNullOrWhiteSpace(entry.Value.English) || string.IsNullOrWhiteSpace(entry.Value.Russian), entry.Key);
        if (entry.Key.StartsWith("sheet.", StringComparison.Ordinal))
        {
            Assert.True(entry.Value.English.Length <= 31 && entry.Value.Russian.Length <= 31, entry.Key);
        }
    });

    [Theory]
    [InlineData("en", "binding", "Full storage", "hm³")]
    [InlineData("ru", "ограничения", "Полный объём", "млн м³")]
    public void Rules_that_bind_are_named_in_words(string language, string sheet, string rule, string unit)
    {
        using var document = Open(language);
        var row = SheetNamed(document, sheet).Descendants<Row>().ElementAt(1).Elements<Cell>().ToArray();
        Assert.Equal((rule, unit), (row[0].InnerText, row[5].InnerText));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public void Rules_have_the_names_of_the_page(string language)
    {
        var page = File.ReadAllText(Path.Combine(Web(), "src", "texts", language + ".ts"));
        Assert.All(WorkbookWords.Catalogue.Where(e => e.Key.StartsWith("rule.", StringComparison.Ordinal)), entry =>
            Assert.Contains($"'{entry.Key}': '{entry.Value.In(language)}'", page, StringComparison.Ordinal));
    }

    private static string Web([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "src", "Darya.Reporting", "web");

    private static byte[] Bytes(string language)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(stream, SamplePlan.Create(), SamplePlan.Frontier, SamplePlan.Create(), language);
        return stream.ToArray();
    }

    private static SpreadsheetDocument Open(string language) => SpreadsheetDocument.Open(new MemoryStream(Bytes(language)), isEditable: false);

    private static Worksheet SheetNamed(SpreadsheetDocument document, string name)
    {
        var id = document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(s => s.Name == name).Id!.Value!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet;
    }
}
