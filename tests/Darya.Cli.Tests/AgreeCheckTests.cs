using System.Text.Json;

namespace Darya.Cli.Tests;

/// <summary><c>darya agree check</c>, and the agreements of a region in <c>darya check</c>.</summary>
public sealed class AgreeCheckTests
{
    private const string Document = """
        {"format": "darya/agreement/1", "id": "swap", "version": 1, "rank": "protocol", "title": {"en": "Swap"},
         "parties": [{"id": "AA", "name": {"en": "Upland"}}, {"id": "BB", "name": {"en": "Lowland"}}],
         "languages": {"authentic": ["ru"]}, "lifeCycle": {"force": "signature"},
         "meters": [{"id": "line", "name": {"en": "Line"}, "variable": "energy", "unit": "GWh", "reporters": ["AA", "BB"]}],
         "terms": [
          {"id": "summer", "kind": "energy-delivery", "article": "1", "debtors": ["AA"], "creditors": ["BB"], "modality": "duty", "meter": "line",
           "quantity": {"unit": "GWh", "bound": "least", "amounts": [{"from": "--06-01", "to": "--08-31", "value": 900, "figure": {"letter": "R"}}]}},
          {"id": "words", "kind": "definition", "article": "2", "modality": "definition"}]}
        """;

    [Fact]
    public void A_document_without_fault_is_told_in_one_line()
    {
        using var place = With("swap.json", Document);
        var answer = place.Run("agree", "check", "swap.json");

        Assert.Equal(
            (0, "swap.json: swap, version 1, protocol of AA, BB; 2 terms, 1 computable: 1 energy-delivery, 1 definition.\n", "0 errors in 1 file.\n"),
            (answer.ExitCode, answer.Output, answer.Error));
    }

    [Fact]
    public void Faults_of_all_files_stand_with_place_and_code_and_the_exit_code_is_3()
    {
        using var place = With("swap.json", Document);
        File.WriteAllText(place.In("unit.json"), Document.Replace("\"bound\"", "\"bond\"", StringComparison.Ordinal));
        var answer = place.Run("agree", "check", "unit.json", "swap.json", "none.json");

        Assert.Equal(3, answer.ExitCode);
        Assert.StartsWith("swap.json: swap, version 1", answer.Output, StringComparison.Ordinal);
        Assert.Equal(
            """
            unit.json(7): error AGR104: $.terms[0].quantity.bond: unknown member; did you mean 'bound'?
            none.json: error AGR126: there is no such file
            2 errors in 3 files; nothing was computed.

            """,
            answer.Error);
    }

    [Fact]
    public void The_object_says_what_was_read()
    {
        using var place = With("swap.json", Document);
        var data = place.Json("agree", "check", "swap.json").GetProperty("data").GetProperty("documents")[0];

        Assert.Equal(
            """{"file":"swap.json","valid":true,"errors":[],"id":"swap","version":1,"rank":"protocol","parties":["AA","BB"],"terms":2,"computable":1,"kinds":{"energy-delivery":1,"definition":1}}""",
            JsonSerializer.Serialize(data));
    }

    [Fact]
    public void The_schema_is_printed_as_published()
    {
        using var place = new Place();
        var answer = place.Run("agree", "check", "--schema");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(Place.CentralAsia, "../../docs/data-formats/agreement.schema.json")), answer.Output);
    }

    [Theory]
    [InlineData("Name at least one FILE.")]
    [InlineData("--schema stands alone: it prints the schema and checks nothing.", "--schema", "swap.json")]
    [InlineData("--schema stands alone: it prints the schema and checks nothing.", "--schema", "--json")]
    [InlineData("FILE must be a JSON file; got ''.", "")]
    public void What_cannot_be_meant_is_wrong_usage(string message, params string[] arguments)
    {
        using var place = new Place();
        var answer = place.Run(["agree", "check", .. arguments]);

        Assert.Equal((2, message), (answer.ExitCode, answer.Error.Split('\n')[0]));
    }

    [Fact]
    public void The_check_of_a_region_names_the_faults_of_its_agreements()
    {
        using var place = new Place();
        Directory.CreateDirectory(place.In("region", "agreements"));
        File.WriteAllText(place.In("region", "agreements", "swap.json"), Document.Replace("GWh\", \"bound", "GW\", \"bound", StringComparison.Ordinal));
        var answer = place.Run("check", "region");

        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("\nagreements/swap.json(7): error AGR111: $.terms[0].quantity.unit: unknown unit 'GW';", "\n" + answer.Error, StringComparison.Ordinal);
        Assert.Matches("\n1 error(, [0-9]+ warnings?)? in [0-9]+ files; nothing was computed.\n$", "\n" + answer.Error);
    }

    private static Place With(string name, string text)
    {
        var place = new Place();
        File.WriteAllText(place.In(name), text);
        return place;
    }
}
