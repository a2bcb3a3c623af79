using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Darya.Cli.Input;
using Darya.Data.Tests;

namespace Darya.Cli.Tests;

/// <summary><c>darya games solve</c>: three players of whom every two earn most of what all earn.</summary>
public sealed class GamesSolveTests
{
    private const string Quota = "coalition,worth\nA,0\nB,0\nC,0\nA+B,60\nA+C,80\nC+B,100\nC+A+B,105\n";

    [Fact]
    public void The_object_has_shares_exact_shares_core_and_properties()
    {
        var answer = Solve(Quota, "--json");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var envelope = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal("darya/games-solve/1", envelope.GetProperty("schema").GetString());
        Assert.Equal(JsonValueKind.Null, envelope.GetProperty("run").ValueKind);
        var data = envelope.GetProperty("data");
        Assert.Equal(["A", "B", "C"], data.GetProperty("players").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("""{"A":25,"B":35,"C":45}""", Plain(data, "allocations", "shapley"));
        Assert.Equal("""{"A":15,"B":35,"C":55}""", Plain(data, "allocations", "nucleolus"));
        Assert.Equal("""{"A":"1015/37","B":"35","C":"1575/37"}""", Plain(data, "exact", "banzhaf"));
        Assert.Equal("null", Plain(data, "allocations", "tau"));
        Assert.Equal("null", Plain(data, "exact", "tau"));
        Assert.Equal("true", Plain(data, "certified", "nucleolus"));
        Assert.Equal("true", Plain(data, "core", "empty"));
        Assert.Equal("10", Plain(data, "core", "least_core_epsilon"));
        Assert.Equal("""{"A\u002BB":"1/2","A\u002BC":"1/2","B\u002BC":"1/2"}""", Plain(data, "core", "balanced_weights"));
        Assert.Equal("[true,false,true]", $"[{Plain(data, "superadditive")},{Plain(data, "convex")},{Plain(data, "monotone")}]");
        Assert.Equal("-10", Plain(data, "stability", "nucleolus", "core_slack"));
        Assert.Equal("\"A\\u002BB\"", Plain(data, "stability", "nucleolus", "first_to_leave"));
        Assert.Contains(
            "nash_harsanyi: the core is empty, so no allocation meets its constraints",
            envelope.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()));
    }

    [Fact]
    public void Every_rule_stands_in_every_part_and_what_is_undefined_has_a_warning()
    {
        var envelope = JsonDocument.Parse(Solve(Quota, "--json").Output).RootElement;
        var data = envelope.GetProperty("data");
        string[] rules = [.. data.GetProperty("allocations").EnumerateObject().Select(rule => rule.Name)];
        Assert.Equal(
            [
                "shapley", "nucleolus", "prenucleolus", "per_capita_nucleolus", "tau", "gately", "banzhaf", "equal_gain", "proportional_gain",
                "nash_harsanyi", "kalai_smorodinsky", "separable_costs", "equal_nonseparable",
            ],
            rules);
        Assert.Equal(rules, data.GetProperty("exact").EnumerateObject().Select(rule => rule.Name));
        Assert.Equal(rules, data.GetProperty("stability").EnumerateObject().Select(rule => rule.Name));
        var undefined = data.GetProperty("allocations").EnumerateObject().Where(rule => rule.Value.ValueKind == JsonValueKind.Null).Select(rule => rule.Name);
        Assert.Equal(undefined, envelope.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()!.Split(':')[0]));
    }

    [Fact]
    public void The_text_has_a_line_for_every_rule_and_says_who_leaves()
    {
        var answer = Solve(Quota);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("Nucleolus                                      15          35          55         -10  A+B\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("The core is empty; least-core epsilon 10.\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Convex: no: A+B and A+C have more than their union and their common part.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_rows_and_members_changes_no_share()
    {
        var turned = "coalition,worth\nA+B+C,105\nC,0\nB,0\nA,0\nB+A,60\nC+A,80\nB+C,100\n";
        Assert.Equal(Plain(Data(Quota), "allocations"), Plain(Data(turned), "allocations"));
    }

    [Fact]
    public void Costs_are_shared_as_costs()
    {
        var data = Data("coalition,worth\nA,6\nB,8\nA+B,10\n", "--cost");
        Assert.Equal("\"cost\"", Plain(data, "kind"));
        Assert.Equal("""{"A":4,"B":6}""", Plain(data, "allocations", "nucleolus"));
        Assert.Equal("-2", Plain(data, "core", "least_core_epsilon"));
        Assert.Equal("""[{"A":2,"B":8},{"A":6,"B":4}]""", Plain(data, "core", "vertices"));
    }

    [Fact]
    public void Fractions_decimals_and_the_empty_coalition_are_read_exactly()
    {
        var data = Data("coalition,worth\n,0\nA,1/3\nB,-0.25\nA+B,1e1\n");
        Assert.Equal("""{"A":"127/24","B":"113/24"}""", Plain(data, "exact", "shapley"));
    }

    [Fact]
    public void Semicolons_and_decimal_commas_are_read_and_said()
    {
        var answer = Solve("coalition;worth\nA;1,5\nB;2\nA+B;7/2\n", "--json");
        var envelope = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal("""{"A":1.5,"B":2}""", Plain(envelope.GetProperty("data"), "allocations", "shapley"));
        Assert.Equal("game.csv: warning GAM201: read with semicolons and decimal commas", envelope.GetProperty("warnings")[0].GetString());
    }

    [Fact]
    public void A_cover_fills_what_is_missing_and_says_so()
    {
        const string Partial = "coalition,worth\nA,1\nB,2\nC,3\nA+B,4\n";
        var superadditive = JsonDocument.Parse(Solve(Partial, "--cover", "superadditive", "--json").Output).RootElement;
        Assert.Equal("""{"A":1.5,"B":2.5,"C":3}""", Plain(superadditive.GetProperty("data"), "allocations", "shapley"));
        Assert.Equal(
            "game.csv: warning GAM202: worth: the game solved is the superadditive cover: 3 missing worths filled, 0 raised",
            superadditive.GetProperty("warnings")[0].GetString());
        Assert.Equal(superadditive.ToString(), JsonDocument.Parse(Solve(Partial, "--json", "--cover").Output).RootElement.ToString());
        Assert.Contains("all together get 4\n", Solve(Partial, "--cover", "monotone").Output, StringComparison.Ordinal);
        AssertFaults(
            Solve(Partial, "--cost", "--cover", "monotone"),
            "game.csv: error GAM111: coalition: no coalition that holds 'A+C' has a cost, so the monotone cover cannot fill it");
        AssertFaults(
            Solve("coalition,worth\nA,1\nA+B,3\n", "--cover", "superadditive"),
            "game.csv: error GAM111: coalition: 'B' has no worth and cannot be put together from coalitions that have, so the superadditive cover cannot fill it");
    }

    [Fact]
    public void All_faults_of_the_rows_are_said_at_once() => AssertFaults(
        Solve("coalition,worth\nA,x\nB,1/0\n+B,3\nA+A,2\nA+B,3\nB+A,3\n,4\nA+C,1,2\nC,\nB+C,1e999\n"),
        "game.csv(2): error GAM106: worth: got 'x'; a worth must be a number: 7, -1.25 or p/q",
        "game.csv(3): error GAM106: worth: got '1/0'; a denominator must not be 0",
        "game.csv(4): error GAM107: coalition: got '+B'; a player between two '+' needs a name",
        "game.csv(5): error GAM108: coalition: got 'A+A'; 'A' may stand in it once",
        "game.csv(7): error GAM109: coalition: 'B+A' stands already in line 6; keep one",
        "game.csv(8): error GAM110: worth: got 4; the empty coalition must be worth 0",
        "game.csv(9): error GAM104: got 3 fields; 2 are allowed; write '.' as decimal mark",
        "game.csv(10): error GAM106: worth: empty; a worth is needed",
        "game.csv(11): error GAM106: worth: got '1e999'; a worth must be a number: 7, -1.25 or p/q");

    [Theory]
    [InlineData("1e308")]
    [InlineData("-1e101")]
    public void A_worth_beyond_what_can_be_summed_is_refused(string worth) => AssertFaults(
        Solve($"coalition,worth\nA,{worth}\nB,0\nA+B,1\n"), $"game.csv(2): error GAM106: worth: got '{worth}'; a worth lies between -1e100 and 1e100");

    [Fact]
    public void Missing_coalitions_are_named_up_to_twenty()
    {
        AssertFaults(
            Solve("coalition,worth\nA,1\nB,2\n"),
            "game.csv: error GAM111: coalition: 1 coalition has no worth: A+B; every coalition needs one (or use --cover)");
        var error = Solve("coalition,worth\nA,1\nB,2\nC,3\nD,1\nE,3\nA+B,4\n").Error;
        Assert.StartsWith("game.csv: error GAM111: coalition: 25 coalitions have no worth: A+C, B+C, ", error, StringComparison.Ordinal);
        Assert.Contains(", A+B+C+D and 5 more; every coalition", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_hold_no_table_are_refused()
    {
        AssertFaults(Solve(""), "game.csv: error GAM103: the file is empty; it needs a header 'coalition,worth' and a row for each coalition");
        AssertFaults(Solve("coalition,worth\n"), "game.csv: error GAM103: the file has a header and no rows; it needs a row for each coalition");
        AssertFaults(Solve("coalition,worth\n,0\n"), "game.csv: error GAM103: coalition: only the empty coalition has a worth; a game needs a player");
        AssertFaults(
            Solve("coalition,wort\nA,1\n"),
            "game.csv(1): error GAM105: worth: the column is missing",
            "game.csv(1): error GAM105: wort: unknown column; the columns are coalition and worth");
        AssertFaults(Solve("coalition,worth,worth\nA,1,1\n"), "game.csv(1): error GAM105: worth: the column stands twice in the header");
        AssertFaults(Solve("coalition,worth\nA,\"1\n"), "game.csv(2): error GAM104: quotes that do not match; double a quote that belongs to a name");
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.In("game.csv"), [0x41, 0xFF]);
        AssertFaults(DaryaProcess.Run(folder.Path, "games", "solve", "game.csv"), "game.csv: error GAM102: bytes that are not UTF-8; save the file as UTF-8");
        AssertFaults(DaryaProcess.Run(folder.Path, "games", "solve", "."), ".: error GAM101: it is a folder; name a CSV file");
        AssertFaults(DaryaProcess.Run(folder.Path, "games", "solve", "none.csv"), "none.csv: error GAM101: there is no such file");
    }

    [Fact]
    public void More_than_20_players_are_refused() => AssertFaults(
        Solve("coalition,worth\n" + string.Join('+', Enumerable.Range(0, 21).Select(i => $"P{i.ToString(CultureInfo.InvariantCulture)}")) + ",1\n"),
        "game.csv: error GAM112: coalition: got 21 players; a table may have 20");

    [Fact]
    public void Another_cover_is_wrong_usage()
    {
        var answer = Solve(Quota, "--cover", "best");
        Assert.Equal((2, "--cover must be monotone or superadditive; got 'best'.\n"), (answer.ExitCode, answer.Error));
    }

    [Fact]
    public void Every_code_is_explained()
    {
        var codes = typeof(GamesFaultCodes).GetFields(BindingFlags.NonPublic | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var page = File.ReadAllText(Path.Combine(Place.CentralAsia, "../../docs/data-formats/games.md"));
        Assert.All(codes, code => Assert.Contains($"| {code} |", page, StringComparison.Ordinal));
    }

    private static Answer Solve(string text, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("game.csv"), text);
        return DaryaProcess.Run(folder.Path, ["games", "solve", "game.csv", .. options]);
    }

    private static JsonElement Data(string text, params string[] options) =>
        JsonDocument.Parse(Solve(text, ["--json", .. options]).Output).RootElement.GetProperty("data");

    private static void AssertFaults(Answer answer, params string[] faults)
    {
        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        var lines = answer.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(faults, lines[..^1]);
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{faults.Length} error{(faults.Length == 1 ? "" : "s")} in {faults[0].Split([':', '('])[0]}; nothing was computed."),
            lines[^1]);
    }

    private static string Plain(JsonElement element, params string[] path) =>
        JsonSerializer.Serialize(path.Aggregate(element, (inner, name) => inner.GetProperty(name)));
}
