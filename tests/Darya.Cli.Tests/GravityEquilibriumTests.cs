using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Darya.Cli.Input;
using Darya.Data.Tests;

namespace Darya.Cli.Tests;

/// <summary><c>darya gravity equilibrium</c>: two countries that are alike, and trade between them that doubles before anything else moves.</summary>
public sealed class GravityEquilibriumTests
{
    private const string Alike = "exporter,importer,flow,partial\nUZ,KZ,20,0.6931471805599453\nKZ,UZ,20,0.6931471805599453\nKZ,KZ,80,0\nUZ,UZ,80,0\n";

    [Fact]
    public void Two_countries_alike_have_the_answer_by_hand()
    {
        // Prices stay equal, so P^-4 = 0.8 + 0.2 * 2 = 1.2; real income is 1 / P, and trade 20 * 2 / 1.2.
        var answer = Solve(Alike, "--theta", "4", "--json");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var envelope = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal("darya/gravity-equilibrium/1", envelope.GetProperty("schema").GetString());
        Assert.Empty(envelope.GetProperty("warnings").EnumerateArray());
        var data = envelope.GetProperty("data");
        Assert.InRange(data.GetProperty("residual").GetDouble(), 0, 1e-11);
        Assert.True(data.GetProperty("signs_hold").GetBoolean());
        Assert.Equal(["KZ", "UZ"], data.GetProperty("countries").EnumerateArray().Select(country => country.GetProperty("id").GetString()));
        foreach (var country in data.GetProperty("countries").EnumerateArray())
        {
            Assert.Equal(100 * (Math.Pow(1.2, 0.25) - 1), country.GetProperty("real_income_percent").GetDouble(), 1e-9);
            Assert.Equal(100 * ((2 / 1.2) - 1), country.GetProperty("exports_percent").GetDouble(), 1e-9);
            Assert.Equal(100 * ((2 / 1.2) - 1), country.GetProperty("imports_percent").GetDouble(), 1e-9);
            Assert.Equal(0.8 / 1.2, country.GetProperty("domestic_share").GetDouble(), 1e-9);
        }
    }

    [Fact]
    public void The_text_has_a_line_for_each_country_and_the_residual()
    {
        var answer = Solve(Alike, "--theta", "4");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith(
            """
            2 countries; theta 4, supply elasticity 0, deficits additive, values in units of world income

            country  real income %     exports %     imports %  price index %
            KZ              4.6635       66.6667       66.6667        -4.4557
            UZ              4.6635       66.6667       66.6667        -4.4557

            residual
            """,
            answer.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("additive")]
    [InlineData("multiplicative")]
    [InlineData("universal")]
    public void Without_a_change_nothing_changes_whatever_the_rule(string deficits)
    {
        const string Apart = "exporter,importer,flow,partial\nA,A,50,0\nA,B,30,0\nB,A,10,0\nB,B,70,0\n";
        var data = JsonDocument.Parse(Solve(Apart, "--theta", "5", "--supply-elasticity", "1.5", "--deficits", deficits, "--json").Output).RootElement.GetProperty("data");
        Assert.Equal((deficits, 1.5), (data.GetProperty("deficits").GetString(), data.GetProperty("supply_elasticity").GetDouble()));
        Assert.All(data.GetProperty("countries").EnumerateArray(), country =>
        {
            Assert.Equal(0, country.GetProperty("real_income_percent").GetDouble(), 1e-9);
            Assert.Equal(0, country.GetProperty("exports_percent").GetDouble(), 1e-9);
        });
    }

    [Fact]
    public void The_order_of_rows_and_columns_changes_nothing()
    {
        var turned = "partial,flow,exporter,note,importer\n0,80,UZ,x,UZ\n0,80,KZ,x,KZ\n0.6931471805599453,20,KZ,x,UZ\n0.6931471805599453,20,UZ,x,KZ\n";
        Assert.Equal(Solve(Alike, "--theta", "4", "--json").Output, Solve(turned, "--theta", "4", "--json").Output);
    }

    [Fact]
    public void Semicolons_and_decimal_commas_are_read_and_said()
    {
        var answer = Solve("exporter;importer;flow;partial\nA;A;80,5;0\nA;B;20;0,1\nB;A;20;0\nB;B;80;0\n", "--theta", "4");
        Assert.Equal((0, "flows.csv: warning GRA201: read with semicolons and decimal commas\n"), (answer.ExitCode, answer.Error));
    }

    [Fact]
    public void All_faults_of_the_rows_are_said_at_once() => AssertFaults(
        Solve("exporter,importer,flow,partial\nA,A,80,0\nA,B,-2,0\nB,A,20,300\nB,B,0,0\nA,B,3,0\n", "--theta", "4"),
        "flows.csv(3): error GRA123: flow: got -2; a flow must be at least 0",
        "flows.csv(4): error GRA125: partial: got 300; a change of log trade must lie within ±200",
        "flows.csv(5): error GRA124: flow: got 0; what B sells at home must be above 0 (output less exports)",
        "flows.csv(6): error GRA122: A to B stands already in line 3; keep one");

    [Fact]
    public void Pairs_without_a_row_are_named()
    {
        AssertFaults(
            Solve("exporter,importer,flow,partial\nA,A,80,0\nA,B,2,0\nB,A,20,0\nB,C,1,0\nB,B,8,0\n", "--theta", "4"),
            "flows.csv: error GRA124: no row for what a country sells at home: C; take output less exports",
            "flows.csv: error GRA121: 3 pairs have no row: A to C, C to A, C to B; the 3 countries need every pair, zero flows included");
        AssertFaults(
            Solve("exporter,importer,flow,partial\nA,A,80,0\n", "--theta", "4"), "flows.csv: error GRA126: got one country, A; trade needs two");
        var many = "exporter,importer,flow,partial\n" + string.Concat(Enumerable.Range(0, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"C{i:D2},C{i:D2},1,0\n")));
        var error = Solve(many, "--theta", "4").Error;
        Assert.Contains(" 870 pairs have no row: C00 to C01, ", error, StringComparison.Ordinal);
        Assert.Contains(", C00 to C20 and 850 more; the 30 countries", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_table_of_numbers_is_located()
    {
        AssertFaults(
            Solve("exporter,importer,flow,partial\nA,A,much,0\nA,B,1,\nA,B,1\n", "--theta", "4"),
            "flows.csv(2): error GRA106: flow: got 'much'; allowed: a number",
            "flows.csv(3): error GRA106: partial: got ''; allowed: a number",
            "flows.csv(4): error GRA104: got 3 fields; allowed: 4 as in the header");
        AssertFaults(
            Solve("from,to,flow\nA,A,1\n", "--theta", "4"),
            "flows.csv(1): error GRA105: partial: got no such column; allowed: from, to, flow",
            "flows.csv(1): error GRA105: exporter: got no such column; allowed: from, to, flow",
            "flows.csv(1): error GRA105: importer: got no such column; allowed: from, to, flow");
        AssertFaults(Solve("", "--theta", "4"), "flows.csv: error GRA103: got an empty file; allowed: a header and a row at least");
        using var folder = new TemporaryFolder();
        AssertFaults(
            DaryaProcess.Run(folder.Path, "gravity", "equilibrium", "none.csv", "--theta", "4"),
            "none.csv: error GRA101: got no such file; allowed: a CSV file, plain or compressed by gzip");
    }

    [Fact]
    public void A_world_without_equilibrium_is_an_error()
    {
        // A sells all but a trifle abroad and buys nothing: its surplus is larger than what it earns once the world stops buying.
        const string Surplus = "exporter,importer,flow,partial\nA,A,0.001,0\nA,B,50,-150\nB,A,0,0\nB,B,80,0\n";
        var answer = Solve(Surplus, "--theta", "4");
        Assert.Equal((5, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("No equilibrium was found: ", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--theta must be a number above 0 and below 1000; got '-4'.", "--theta", "-4")]
    [InlineData("--theta must be a number above 0 and below 1000; got 'NaN'.", "--theta", "NaN")]
    [InlineData("--theta must be a number above 0 and below 1000; got '4,5'.", "--theta", "4,5")]
    [InlineData("--supply-elasticity must be a number from 0 to below 1000; got '-1'.", "--theta", "4", "--supply-elasticity", "-1")]
    [InlineData("--deficits must be additive, multiplicative or universal; got 'none'.", "--theta", "4", "--deficits", "none")]
    [InlineData("Option '--theta' is required.")]
    public void Wrong_settings_are_wrong_usage(string message, params string[] options)
    {
        var answer = Solve(Alike, options);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith(message + "\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_is_explained()
    {
        var codes = typeof(GravityFaultCodes).GetFields(BindingFlags.NonPublic | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var page = File.ReadAllText(Path.Combine(Place.CentralAsia, "../../docs/data-formats/gravity.md"));
        Assert.All(codes, code => Assert.Contains($"| {code} |", page, StringComparison.Ordinal));
    }

    private static Answer Solve(string text, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("flows.csv"), text);
        return DaryaProcess.Run(folder.Path, ["gravity", "equilibrium", "flows.csv", .. options]);
    }

    private static void AssertFaults(Answer answer, params string[] faults)
    {
        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        var lines = answer.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(faults, lines[..^1]);
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{faults.Length} error{(faults.Length == 1 ? "" : "s")} in {faults[0].Split([':', '('])[0]}; nothing was computed."),
            lines[^1]);
    }
}
