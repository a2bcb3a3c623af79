using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Darya.Cli.Input;
using Darya.Data.Tests;

namespace Darya.Cli.Tests;

/// <summary><c>darya games river</c> on a river that comes back: KG, UZ, TJ, UZ, KZ.</summary>
public sealed class GamesRiverTests
{
    private const string Header = "river_id,node,owner,inflow,capacity,value_per_unit";

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Rows = ["a,1,KG,8,8,6", "a,2,UZ,0,6,7", "a,3,TJ,3,6,6", "a,4,UZ,2,3,13", "a,5,KZ,0,4,11"];

    [Fact]
    public void The_object_has_every_block_of_every_partition_and_both_cores()
    {
        var answer = River(Text(Rows), "--json");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var envelope = JsonDocument.Parse(answer.Output).RootElement;
        var data = envelope.GetProperty("data");

        Assert.Equal("darya/games-river/1", envelope.GetProperty("schema").GetString());
        Assert.All(envelope.GetProperty("warnings").EnumerateArray(), w => Assert.Matches("^(gamma|delta): ", w.GetString()));
        Assert.Equal("a", data.GetProperty("river").GetString());
        Assert.Equal(["KG", "UZ", "TJ", "KZ"], data.GetProperty("players").EnumerateArray().Select(p => p.GetString()));
        var partitions = data.GetProperty("partitions").EnumerateArray().ToList();
        Assert.Equal(37, partitions.Count);
        Assert.Equal("""{"partition":"KG|UZ|TJ|KZ","block":"KG","worth":48,"use_by_node":[8,0,3,2,0]}""", Plain(partitions[0]));
        Assert.Equal("""{"partition":"KZ|KG+UZ+TJ","block":"KG+UZ+TJ","worth":105,"use_by_node":[0,6,4,3,0]}""", Plain(partitions[17]));
        Assert.Equal("""{"partition":"KG+UZ+TJ+KZ","block":"KG+UZ+TJ+KZ","worth":125,"use_by_node":[0,6,0,3,4]}""", Plain(partitions[36]));
        Assert.Equal(80, data.GetProperty("gamma").GetProperty("worths").GetProperty("KG+UZ").GetInt32());
        Assert.Equal(93, data.GetProperty("delta").GetProperty("worths").GetProperty("KG+UZ").GetInt32());
        Assert.Equal(Plain(data.GetProperty("externality_free")), Plain(data.GetProperty("gamma").GetProperty("allocations").GetProperty("shapley")));
        Assert.False(data.GetProperty("gamma").GetProperty("core").GetProperty("empty").GetBoolean());
        Assert.True(data.GetProperty("delta").GetProperty("core").GetProperty("empty").GetBoolean());
        Assert.Equal("""{"KG":53.75,"UZ":37.25,"TJ":27.25,"KZ":6.75}""", Plain(data.GetProperty("externality_free")));
        Assert.Equal("""{"KG":"215/4","UZ":"149/4","TJ":"109/4","KZ":"27/4"}""", Plain(data.GetProperty("exact").GetProperty("externality_free")));
        Assert.Equal("""["KZ|KG+UZ+TJ"]""", Plain(data.GetProperty("ties").GetProperty("partitions")));
        Assert.Empty(data.GetProperty("ties").GetProperty("changed_worths").EnumerateArray());
        Assert.Equal("""{"holds":false,"block":"TJ","partition":"TJ|KG+UZ+KZ","slack":-8.75}""", Plain(data.GetProperty("externality_proof").GetProperty("externality_free")));
    }

    [Fact]
    public void The_text_says_of_both_cores_whether_they_are_empty_and_who_objects()
    {
        var answer = River(Text(Rows));

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("TJ|KG+UZ+KZ  TJ              36  0 0 6 3 4\n             KG+UZ+KZ        83\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Gamma core (outsiders act alone): not empty; at its centre every coalition gets at least 8 more than by leaving (least: KG, UZ+TJ+KZ).\n",
            answer.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "Delta core (outsiders stand together): empty. Whatever the shares, one of KG+UZ, TJ, KZ earns at least 1.33333 more by leaving.\n",
            answer.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_rows_changes_nothing() =>
        Assert.Equal(River(Text(Rows), "--json").Output, River(Text([.. Rows.Reverse()]), "--json").Output);

    [Fact]
    public void Semicolons_and_decimal_commas_are_read_and_said()
    {
        var points = River(Text("a,1,KG,1.5,1.5,0.25", "a,2,UZ,0,1,3/4"), "--json");
        var commas = River("river_id;node;owner;inflow;capacity;value_per_unit\na;1;KG;1,5;1,5;0,25\na;2;UZ;0;1;3/4\n", "--json");

        Assert.Equal(["river.csv: warning RIV203: inflows and capacities are not all whole; water is counted in units of 1/2"], Warnings(points));
        Assert.Equal(
            [
                "river.csv: warning RIV201: read with semicolons and decimal commas",
                "river.csv: warning RIV203: inflows and capacities are not all whole; water is counted in units of 1/2",
            ],
            Warnings(commas));
        Assert.Equal(
            Plain(JsonDocument.Parse(points.Output).RootElement.GetProperty("data")),
            Plain(JsonDocument.Parse(commas.Output).RootElement.GetProperty("data")));
    }

    /// <summary>A has nothing to gain from its water, B below lives on it.</summary>
    [Fact]
    public void A_tie_that_counts_is_a_warning_and_the_other_rule_can_be_asked_for()
    {
        var text = Text("a,1,A,5,3,0", "a,2,B,0,9,1");

        Assert.Equal(
            ["In 1 of 2 partitions some block may be indifferent; it uses the water first. The opposite rule changes 1 of the worths, first that of B in A|B."],
            Warnings(River(text, "--json")));
        Assert.Contains("A|B        A          0  3 2\n", River(text).Output, StringComparison.Ordinal);
        Assert.Contains("A|B        A          0  0 5\n", River(text, "--pass-on").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_where_use_costs_is_a_warning_and_stays_dry()
    {
        var answer = River(Text("a,1,A,5,3,-1", "a,2,B,0,9,1"), "--json");

        Assert.Equal(["river.csv(2): warning RIV202: value_per_unit: got -1; below 0 nobody uses water at this place"], Warnings(answer));
        Assert.Contains("\"use_by_node\":[0,5]", Plain(JsonDocument.Parse(answer.Output).RootElement), StringComparison.Ordinal);
    }

    [Fact]
    public void One_owner_has_nobody_to_leave()
    {
        var answer = River(Text("a,1,A,5,3,2", "a,2,A,0,9,1"));

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("A          A          8  3 2\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_the_rows_are_said_at_once()
    {
        Assert.Equal(
            [
                "river.csv(2): error RIV106: river_id: empty; the river needs a name",
                "river.csv(2): error RIV107: inflow: got 'much'; must be an amount of water: a number such as 7, 1.25 or 5/4",
                "river.csv(3): error RIV109: node: got 1, which stands already in line 2; every place has a number of its own",
                "river.csv(3): error RIV106: owner: empty; every place needs an owner",
                "river.csv(3): error RIV108: capacity: got -6; must not be below 0",
                "river.csv(4): error RIV110: owner: got 'KG+UZ'; a name must not have '+', '|' or control characters: they join members and blocks",
                "river.csv(4): error RIV107: capacity: got '1/0'; must be an amount of water: a number such as 7, 1.25 or 5/4",
                "river.csv(4): error RIV106: value_per_unit: empty; must be money per unit of water",
                "river.csv(5): error RIV110: owner: got 'A|B'; a name must not have '+', '|' or control characters: they join members and blocks",
                "river.csv(5): error RIV108: inflow: got -0.5; must not be below 0",
                "river.csv(5): error RIV108: value_per_unit: got '1e15'; must be below 1e15 in size",
                "river.csv(6): error RIV104: got 7 fields; the header has 6; write '.' as decimal mark and put text with commas in quotes",
                "12 errors in 1 file; nothing was computed.",
            ],
            Faults(Text(",1,KG,much,8,6", "a,1,,0,-6,7", "a,3,KG+UZ,0,1/0,", "a,4,A|B,-0.5,3,1e15", "a,5,KZ,0,4,1,5")));
        Assert.Equal(
            "river.csv(2): error RIV107: node: got '1.5'; must be a whole number that rises down the river",
            Faults(Text("a,1.5,KG,8,8,6"))[0]);
    }

    [Fact]
    public void A_file_has_one_decimal_mark() => Assert.Equal(
        "river.csv(2): error RIV107: capacity: got '1.5', but line 2 has the other decimal mark; use one",
        Faults("river_id;node;owner;inflow;capacity;value_per_unit\na;1;KG;1,5;1.5;3\n")[0]);

    /// <summary>The text of a file and its first fault.</summary>
    public static TheoryData<string, string> WholeFiles => new()
    {
        { "", "river.csv: error RIV103: the file is empty; it needs a header and a row for each place" },
        { "\n \n", "river.csv: error RIV103: the file is empty; it needs a header and a row for each place" },
        { Header, "river.csv: error RIV103: the file has a header and no rows; it needs a row for each place" },
        { "river_id,node,owner,inflow,capacity\na,1,A,1,1", "river.csv(1): error RIV105: value_per_unit: the column is missing (money that one unit of water used earns)" },
        { $"{Header},owner\na,1,A,1,1,1,A", "river.csv(1): error RIV105: owner: the column stands twice in the header; keep one" },
        { $"{Header},note\na,1,A,1,1,1,x", "river.csv(1): error RIV105: unknown column 'note'; the columns are river_id, node, owner, inflow, capacity, value_per_unit" },
        { $"{Header}\na,1,\"A,1,1,1\n", "river.csv(2): error RIV104: the quotes of the row do not match; double a quote that belongs to the text" },
        { $"{Header}\na,1,A,1,1,1\nb,1,A,1,1,1", "river.csv(3): error RIV109: node: got 1, which stands already in line 2; every place has a number of its own" },
        { $"{Header}\na,1,A,1,1,1\nb,2,A,1,1,1", "river.csv(3): error RIV111: river_id: got 'a', 'b'; a file holds one river, split it" },
        { $"{Header}\na,1,A,1e9,1,1", "river.csv: error RIV113: inflow: got 1000000000 of water in units of 1, 1 places, 1 partitions; units times places must not be above 20000000, times partitions 1000000000: measure water in larger units" },
        { Text([.. Enumerable.Range(1, 9).Select(i => FormattableString.Invariant($"a,{i},P{i},1,1,1"))]), "river.csv: error RIV112: owner: got 9 owners; at most 8, who have 4140 partitions" },
    };

    [Theory]
    [MemberData(nameof(WholeFiles))]
    public void A_file_that_is_no_river_is_refused(string text, string fault) => Assert.Equal(fault, Faults(text)[0]);

    [Fact]
    public void What_is_no_readable_file_is_refused()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "inside"));
        File.WriteAllBytes(Path.Combine(folder.Path, "latin.csv"), [.. Encoding.UTF8.GetBytes(Header + "\na,1,"), 0xE9, (byte)'\n']);

        Assert.Equal(
            "none.csv: error RIV101: there is no such file; name a CSV file\n1 error in 1 file; nothing was computed.\n",
            Refused("none.csv"));
        Assert.StartsWith("inside: error RIV101: this is a folder; name a CSV file\n", Refused("inside"), StringComparison.Ordinal);
        Assert.StartsWith(
            "latin.csv: error RIV102: bytes that are not UTF-8 (Windows-1251 or UTF-16?); save the file as UTF-8\n",
            Refused("latin.csv"),
            StringComparison.Ordinal);

        string Refused(string file)
        {
            var answer = DaryaProcess.Run(folder.Path, "games", "river", file);
            Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
            return answer.Error;
        }
    }

    [Theory]
    [InlineData("", "Required argument 'FILE' missing for command: 'river'.")]
    [InlineData("''", "FILE must be a CSV file; got ''.")]
    [InlineData("river.csv --pass", "Unrecognized command or argument '--pass'.")]
    public void Wrong_usage_is_named(string arguments, string message)
    {
        using var folder = new TemporaryFolder();
        var answer = DaryaProcess.Run(
            folder.Path, ["games", "river", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a == "''" ? "" : a)]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(message, answer.Error.Split('\n'));
    }

    [Fact]
    public void Every_code_is_explained()
    {
        var codes = typeof(GamesRiverFaults).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(f => f is { IsLiteral: true } && f.FieldType == typeof(string))
            .Select(f => (string)f.GetRawConstantValue()!)
            .ToList();
        var page = File.ReadAllText(Path.Combine(Place.CentralAsia, "../../docs/data-formats/games-river.md"));

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Contains($"| {code} |", page, StringComparison.Ordinal));
    }

    private static string Text(params string[] rows) => Header + "\n" + string.Join('\n', rows) + "\n";

    private static Answer River(string text, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "river.csv"), text);
        return DaryaProcess.Run(folder.Path, ["games", "river", "river.csv", .. options]);
    }

    private static string[] Faults(string text)
    {
        var answer = River(text, "--json");
        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        return answer.Error.TrimEnd('\n').Split('\n');
    }

    private static IEnumerable<string> Warnings(Answer answer)
    {
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        return JsonDocument.Parse(answer.Output).RootElement.GetProperty("warnings").EnumerateArray()
            .Select(w => w.GetString()!)
            .Where(w => !w.StartsWith("gamma: ", StringComparison.Ordinal) && !w.StartsWith("delta: ", StringComparison.Ordinal));
    }

    private static string Plain(JsonElement element) => JsonSerializer.Serialize(element, OneLine);
}
