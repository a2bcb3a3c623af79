using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using Darya.Data.Tests;

namespace Darya.Cli.Tests;

/// <summary><c>darya agree show</c>, <c>diff</c> and <c>export</c> on one small protocol.</summary>
public sealed class AgreeTextTests : IDisposable
{
    private const string Document =
        """
        {
          "format": "darya/agreement/1", "id": "small", "version": 1, "rank": "protocol",
          "title": {"en": "Small protocol", "ru": "Малый протокол"},
          "parties": [{"id": "UZ", "name": {"en": "Uzbekistan", "ru": "Узбекистан"}}, {"id": "TJ", "name": {"en": "Tajikistan", "ru": "Таджикистан"}}],
          "languages": {"authentic": ["ru"], "prevailing": "ru"},
          "lifeCycle": {"signedOn": "2000-05-12", "force": "signature", "inForceOn": "2000-05-12", "endsOn": "2000-12-31"},
          "meters": [{"id": "gauge", "name": {"en": "Gauge", "ru": "Пост"}, "variable": "flow", "unit": "m3/s", "reporters": ["TJ", "UZ"]}],
          "terms": [
            {"id": "flow", "kind": "section-flow", "article": "2", "text": {"en": "Flow.", "ru": "Расход."}, "debtors": ["TJ"], "creditors": ["UZ"], "modality": "duty",
             "quantity": {"unit": "m3/s", "bound": "least", "amounts": [{"from": "2000-06-01", "to": "2000-06-30", "value": 500, "figure": {"letter": "P", "source": "iea"}}]},
             "meter": "gauge", "state": "active"}
          ],
          "sources": [{"id": "iea", "citation": "Collection"}]
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public AgreeTextTests()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "a.json"), Document);
        File.WriteAllText(Path.Combine(_folder.Path, "b.json"), Document.Replace("\"value\": 500", "\"value\": 480", StringComparison.Ordinal));
        File.WriteAllText(
            Path.Combine(_folder.Path, "r.csv"), "meter,reporter,from,to,value,unit,note\ngauge,TJ,2000-06-01,2000-06-30,510,m3/s,\ngauge,UZ,2000-06-01,2000-06-30,505,m3/s,\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Show_prints_a_sentence_a_term_and_writes_one_page()
    {
        var answer = Run("agree", "show", "a.json", "--lang", "ru", "--out", "pages");
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("Таджикистан обязуется перед Узбекистаном пропускать не менее 500\u00A0м³/с в июне 2000\u00A0г.", answer.Output, StringComparison.Ordinal);
        Assert.Equal("Page: pages/small.html\n", answer.Error);
        Assert.StartsWith("<!doctype html>\n<html lang=\"ru\">", File.ReadAllText(Path.Combine(_folder.Path, "pages", "small.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_names_the_member_and_ends_with_0_either_way()
    {
        var answer = Run("agree", "diff", "a.json", "b.json", "--json");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var envelope = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal("darya/agree-diff/1", envelope.GetProperty("schema").GetString());
        var data = envelope.GetProperty("data");
        Assert.False(data.GetProperty("equal").GetBoolean());
        var member = data.GetProperty("changed")[0].GetProperty("members")[0];
        Assert.Equal("quantity.amounts[2000-06-01..2000-06-30].value", member.GetProperty("path").GetString());
        Assert.Equal(("500", "480"), (member.GetProperty("old").GetString(), member.GetProperty("new").GetString()));
        Assert.Equal((0, "Nothing differs.\n"), (Run("agree", "diff", "a.json", "a.json").ExitCode, Run("agree", "diff", "a.json", "a.json").Output));
    }

    [Theory]
    [InlineData("akn", "akomaNtoso")]
    [InlineData("lrml", "LegalRuleML")]
    public void Export_prints_a_document_of_the_standard(string format, string root)
    {
        var answer = Run("agree", "export", "a.json", "--format", format);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(root, XDocument.Parse(answer.Output).Root!.Name.LocalName);
    }

    [Fact]
    public void Export_as_json_gives_a_document_that_differs_in_nothing()
    {
        Assert.Equal(0, Run("agree", "export", "a.json", "--format", "json", "--out", "c.json").ExitCode);
        Assert.Equal("Nothing differs.\n", Run("agree", "diff", "a.json", "c.json").Output);
    }

    [Fact]
    public void A_season_report_is_a_workbook()
    {
        var answer = Run("agree", "export", "a.json", "--format", "xlsx", "--readings", "r.csv", "--out", "season.xlsx");
        Assert.Equal((0, "Written: season.xlsx\n"), (answer.ExitCode, answer.Error));
        using var zip = ZipFile.OpenRead(Path.Combine(_folder.Path, "season.xlsx"));
        Assert.Equal(4, zip.Entries.Count(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--format must be akn, lrml, json or xlsx; got 'pdf'.", "--format", "pdf")]
    [InlineData("--format xlsx needs --readings FILE.csv and --out FILE.xlsx.", "--format", "xlsx")]
    [InlineData("--readings and --as-of go with --format xlsx.", "--format", "akn", "--readings", "r.csv")]
    [InlineData("--out names the agreement itself, 'a.json'; name another file.", "--format", "akn", "--out", "a.json")]
    [InlineData("--as-of must be a day such as 2025-09-30; got 'may'.", "--format", "xlsx", "--readings", "r.csv", "--out", "x.xlsx", "--as-of", "may")]
    [InlineData("--lang must be en or ru; got 'kk'.", "--format", "akn", "--lang", "kk")]
    public void Wrong_usage_is_said_in_one_line(string message, params string[] arguments)
    {
        var answer = Run(["agree", "export", "a.json", .. arguments]);
        Assert.Equal((2, "", message + "\n"), (answer.ExitCode, answer.Output, answer.Error));
    }

    [Fact]
    public void Readings_that_are_not_there_are_a_fault()
    {
        var answer = Run("agree", "export", "a.json", "--format", "xlsx", "--readings", "none.csv", "--out", "x.xlsx");
        Assert.Equal((3, "none.csv: error AGR303: there is no such file\n1 error in none.csv; nothing was written.\n"), (answer.ExitCode, answer.Error));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "x.xlsx")));
    }

    private Answer Run(params string[] arguments) => DaryaProcess.Run(_folder.Path, arguments);
}
