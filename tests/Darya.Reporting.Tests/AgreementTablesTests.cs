using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed class AgreementTablesTests
{
    private static readonly SampleAgreements Sample = new(SampleRegion.Create());
    private static readonly IReadOnlyList<LongTable> Tables = [.. AgreementTables.Of(Sample.Draft()), .. AgreementTables.Of(Sample.TrialWithGeneratedYears())];

    [Fact]
    public void There_is_a_table_for_every_theme() => Assert.Equal(
        [
            "draft_amounts", "draft_shares", "trial_years", "trial_missed", "trial_terms", "trial_states", "trial_conflicts", "trial_drought", "trial_generated",
            "trial_generated_missed", "trial_generated_sums",
        ],
        Tables.Select(t => t.Name));

    [Fact]
    public void Without_generated_years_there_are_no_tables_of_them() =>
        Assert.DoesNotContain(AgreementTables.Of(Sample.Trial()), t => t.Name.Contains("generated", StringComparison.Ordinal));

    [Fact]
    public void Sums_of_generated_years_are_a_scenario_of_their_own()
    {
        var sums = Tables[^1].Rows.ToDictionary(r => (r.Item, r.Variable), r => r.Value);
        Assert.All(Tables[^1].Rows, r => Assert.Equal("generated", r.Scenario));
        Assert.Equal((3.0, 1.0, 2.0 / 3), (sums[("all", "years")], sums[("all", "without_plan")], sums[("all", "all_gain_share")]));
        Assert.Equal((-14.0, 12.0, 1.0), (sums[("UP", "worst_gain")], sums[("UP", "gain_quantile_50")], sums[("release", "missed_years")]));
        Assert.Equal(61, Tables[^3].Rows.Single(r => r is { Scenario: "generated-2", Variable: "inflow" }).Value);
    }

    [Fact]
    public void Every_key_stands_once_and_every_value_is_a_number() => Assert.All(Tables, table =>
    {
        Assert.NotEmpty(table.Rows);
        Assert.Equal(table.Rows.Count, table.Rows.Select(r => (r.Scenario, r.Item, r.Variable, r.PeriodStart, r.PeriodEnd)).Distinct().Count());
        Assert.All(table.Rows, row => Assert.True(double.IsFinite(row.Value) && row.PeriodStart <= row.PeriodEnd));
    });

    [Fact]
    public void Windows_of_every_year_stand_in_the_first_year_of_force()
    {
        var winter = Tables[0].Rows.Single(r => r is { Item: "energy-winter", Variable: "amount" });
        Assert.Equal((new DateOnly(2026, 10, 1), new DateOnly(2027, 3, 31), 1250.0, "GWh"), (winter.PeriodStart, winter.PeriodEnd, winter.Value, winter.Unit));
        Assert.Equal(
            ["factor_below_90", "factor_90_110", "factor_from_110"], Tables[0].Rows.Where(r => r.Item == "year-release").Select(r => r.Variable));
    }

    [Fact]
    public void A_year_without_its_rule_is_a_scenario_of_its_own()
    {
        var gains = Tables[2].Rows.Where(r => r is { Item: "UP", Variable: "gain" }).ToDictionary(r => r.Scenario, r => r.Value, StringComparer.Ordinal);
        Assert.Equal((-18.0, -29.0), (gains["2002"], gains["2002.without-year-rules"]));
    }

    [Theory]
    [InlineData("en", new[] { "summary", "terms", "amounts", "assumptions", "sources" })]
    [InlineData("ru", new[] { "сводка", "условия", "количества", "допущения", "источники" })]
    public void The_workbook_of_a_draft_keeps_to_its_format(string language, string[] sheets) =>
        Check(sheets, stream => AgreementWorkbook.Write(stream, Sample.Draft(), language));

    [Theory]
    [InlineData("en", new[] { "summary", "gain by year", "rule of the year", "cost of terms", "missed", "conflicts", "drought", "stop or go on", "terms", "assumptions", "sources" })]
    [InlineData("ru", new[] { "сводка", "выигрыш по годам", "правило года", "стоимость условий", "невыполнимо", "несовместимо", "засуха", "прекратить или нет", "условия", "допущения", "источники" })]
    public void The_workbook_of_a_trial_keeps_to_its_format(string language, string[] sheets) =>
        Check(sheets, stream => AgreementWorkbook.Write(stream, Sample.Trial(), language));

    [Fact]
    public void Generated_years_have_sheets_after_those_of_the_record() => Check(
        [
            "сводка", "выигрыш по годам", "правило года", "стоимость условий", "невыполнимо", "несовместимо", "засуха", "прекратить или нет", "сгенерированные, стороны",
            "сгенерированные, условия", "сгенерированные годы", "условия", "допущения", "источники",
        ],
        stream => AgreementWorkbook.Write(stream, Sample.TrialWithGeneratedYears(), "ru"));

    private static void Check(string[] sheets, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Equal(sheets, document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!));
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri}: {e.Description}"));
    }
}
