using System.Text.Json;
using Darya.Data.Tests;

namespace Darya.Cli.Tests;

/// <summary><c>darya agree monitor</c> and <c>verify</c> on one winter of power.</summary>
public sealed class AgreeMonitorTests : IDisposable
{
    private const string Agreement = """
        {
          "format": "darya/agreement/1", "id": "winter", "version": 1, "rank": "protocol",
          "title": {"en": "Winter power", "ru": "Зимняя энергия"},
          "parties": [{"id": "KG", "name": {"en": "Kyrgyzstan", "ru": "Кыргызстан"}}, {"id": "UZ", "name": {"en": "Uzbekistan", "ru": "Узбекистан"}}],
          "languages": {"authentic": ["ru"], "prevailing": "ru"},
          "lifeCycle": {"signedOn": "2024-01-01", "force": "signature", "inForceOn": "2024-01-01", "endsOn": "2024-12-31"},
          "meters": [{"id": "line", "name": {"en": "Line", "ru": "Линия"}, "variable": "energy", "places": ["UZ>KG"], "unit": "GWh", "reporters": ["UZ", "KG"]}],
          "terms": [
            {"id": "power", "kind": "energy-delivery", "article": "1", "debtors": ["UZ"], "creditors": ["KG"], "modality": "duty",
             "quantity": {"unit": "GWh", "bound": "least", "amounts": [
               {"from": "2024-01-01", "to": "2024-01-31", "value": 100, "figure": {"letter": "E", "item": "test"}},
               {"from": "2024-02-01", "to": "2024-02-29", "value": 100, "figure": {"letter": "E", "item": "test"}}]},
             "meter": "line", "state": "active"}
          ]
        }
        """;

    private const string Kept = "meter,reporter,from,to,value,unit\nline,KG,2024-01-01,2024-01-31,100,GWh\nline,KG,2024-02-01,2024-02-29,120,GWh\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("darya-monitor");

    public AgreeMonitorTests() => Write("winter.json", Agreement);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_kept_agreement_ends_with_0_and_the_head_of_its_ledger()
    {
        var answer = Monitor(Kept);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith("Winter power (winter, version 1), as of 2024-02-29\nmet 2\n", answer.Output, StringComparison.Ordinal);
        Assert.Matches("\nhead 5:[0-9a-f]{64}\n$", answer.Output);
        Assert.Equal((0, Head(answer)), (Verify(Head(answer)).ExitCode, Head(Verify(Head(answer)))));
    }

    [Fact]
    public void A_breach_ends_with_6_after_everything_was_printed_and_written()
    {
        var answer = Monitor(Kept.Replace(",120,", ",80,", StringComparison.Ordinal), "--json", "--out", "out");
        Assert.Equal(6, answer.ExitCode);
        var data = JsonDocument.Parse(answer.Output).RootElement.GetProperty("data");
        Assert.True(data.GetProperty("breach").GetBoolean());
        Assert.Equal(80, data.GetProperty("verdicts")[1].GetProperty("percent_of_schedule").GetDouble());
        Assert.Contains("power,period,,2024-02-01,2024-02-29,breach,GWh,100,80,KG,-20,-20,0.8,20", File.ReadAllText(Place("out/verdicts.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_region_the_section_is_of_that_region_and_can_be_joined_to_others()
    {
        new SmallPackage().WriteTo(Place("region"));
        var answer = Monitor(Kept, "--region", "region", "--out", "out");
        Assert.Equal(0, answer.ExitCode);
        Assert.Equal("small", JsonDocument.Parse(File.ReadAllText(Place("out/report.json"))).RootElement.GetProperty("region").GetProperty("id").GetString());
        Assert.Contains("\"region\": \"small\"", File.ReadAllText(Place("out/manifest.json")), StringComparison.Ordinal);
        Assert.Contains("datapackage.json", File.ReadAllText(Place("out/manifest.json")), StringComparison.Ordinal);
        Assert.Equal((2, "--region needs --out: it joins the report to the region.\n"), Told(Monitor(Kept, "--region", "region")));
        Assert.Equal(3, Monitor(Kept, "--region", "nowhere", "--out", "out2").ExitCode);
    }

    [Fact]
    public void The_output_speaks_russian()
    {
        var answer = Monitor(Kept.Replace(",120,", ",80,", StringComparison.Ordinal), "--lang", "ru");
        Assert.Contains("нарушение 1, выполнено 1", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_is_said_and_the_earlier_head_still_fits()
    {
        var head = Head(Monitor(Kept));
        var answer = Monitor(Kept.Replace(",120,", ",110,", StringComparison.Ordinal), "--head", head);
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("line KG 2024-02-01..2024-02-29  120 GWh  110 GWh", answer.Output, StringComparison.Ordinal);
        Assert.Equal(0, Verify(head).ExitCode);
    }

    [Fact]
    public void A_changed_entry_is_refused_by_verify_and_by_monitor()
    {
        var head = Head(Monitor(Kept));
        var ledger = File.ReadAllText(Place("ledger.jsonl"));
        Write("ledger.jsonl", ledger.Replace("\"value\":120", "\"value\":121", StringComparison.Ordinal));
        const string Fault = "ledger.jsonl(3): error AGR233: entry 3 was changed: its bytes do not give its hash\n";
        Assert.Equal((3, Fault), (Verify(head).ExitCode, Verify(head).Error));
        Assert.Equal((3, Fault), (Monitor(Kept).ExitCode, Monitor(Kept).Error));
    }

    [Fact]
    public void A_cut_tail_is_refused_by_a_head()
    {
        var head = Head(Monitor(Kept));
        Write("ledger.jsonl", string.Concat(File.ReadAllLines(Place("ledger.jsonl"))[..4].Select(l => l + "\n")));
        const string Fault = "ledger.jsonl(5): error AGR234: entry 5 is missing: the ledger ends with entry 4, but head 5 was kept; the tail was cut\n";
        Assert.Equal((3, Fault), (Verify(head).ExitCode, Verify(head).Error));
        Assert.Equal((3, Fault), (Monitor(Kept, "--head", head).ExitCode, Monitor(Kept, "--head", head).Error));
    }

    [Fact]
    public void Faults_of_the_readings_leave_no_ledger()
    {
        var answer = Monitor(Kept.Replace("2024-01-31", "2024-02-10", StringComparison.Ordinal));
        Assert.Equal(3, answer.ExitCode);
        Assert.StartsWith("readings.csv(2): error AGR208: from: ", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Place("ledger.jsonl")));
    }

    [Fact]
    public void Wrong_usage_is_said()
    {
        Write("readings.csv", Kept);
        Assert.Equal(
            (2, "--head needs --ledger: a head says what a ledger held.\n"),
            Told(DaryaProcess.Run(_folder.FullName, "agree", "monitor", "winter.json", "--readings", "readings.csv", "--head", "1:" + new string('0', 64))));
        Assert.Equal((2, "--head must be N:HASH as a ledger prints it, with 64 hexadecimal digits; got 'x'.\n"), Told(Verify("x")));
        Assert.Equal((3, "none.jsonl: error AGR231: there is no such file\n"), Told(DaryaProcess.Run(_folder.FullName, "agree", "verify", "none.jsonl")));
    }

    [Fact]
    public void A_ledger_that_is_an_input_is_refused()
    {
        Write("readings.csv", Kept);
        Write("events.csv", "term,event,date,by\n");
        File.CreateSymbolicLink(Place("link.csv"), Place("readings.csv"));
        foreach (var (ledger, name, input) in new[]
        {
            ("winter.json", "the agreement", "winter.json"), ("./readings.csv", "the readings", "readings.csv"), ("link.csv", "the readings", "readings.csv"),
            ("events.csv", "the events", "events.csv"),
        })
        {
            var answer = DaryaProcess.Run(_folder.FullName, "agree", "monitor", "winter.json", "--readings", "readings.csv", "--events", "events.csv", "--ledger", ledger);
            Assert.Equal((2, $"--ledger names {name}, '{input}'; name another file.\n"), Told(answer));
        }

        Assert.Equal((Agreement, Kept), (File.ReadAllText(Place("winter.json")), File.ReadAllText(Place("readings.csv"))));
        Write("notes.txt", "one line");
        Assert.Equal(
            (3, "notes.txt(1): error AGR236: the file is not a ledger; name another file\n"),
            Told(DaryaProcess.Run(_folder.FullName, "agree", "monitor", "winter.json", "--readings", "readings.csv", "--ledger", "notes.txt")));
        Assert.Equal("one line", File.ReadAllText(Place("notes.txt")));
    }

    [Fact]
    public void A_season_report_does_not_take_the_place_of_its_input()
    {
        Write("r.csv", Kept);
        foreach (var (target, name) in new[] { ("r.csv", "the readings, 'r.csv'"), ("winter.json", "the agreement itself, 'winter.json'") })
        {
            var answer = DaryaProcess.Run(_folder.FullName, "agree", "export", "winter.json", "--format", "xlsx", "--readings", "r.csv", "--out", target);
            Assert.Equal((2, $"--out names {name}; name another file.\n"), Told(answer));
        }

        Assert.Equal(Kept, File.ReadAllText(Place("r.csv")));
    }

    [Fact]
    public void A_torn_line_is_cut_and_said_only_when_nothing_is_wrong()
    {
        Monitor(Kept);
        var ledger = File.ReadAllBytes(Place("ledger.jsonl"));
        var torn = ledger[..^40];
        File.WriteAllBytes(Place("ledger.jsonl"), torn);
        var refused = Monitor(Kept.Replace(",120,", ",1e16,", StringComparison.Ordinal));
        Assert.Equal(3, refused.ExitCode);
        Assert.StartsWith("readings.csv(3): error AGR206: value: got '1e16'; a number from -1e15 to 1e15 is needed\n", refused.Error, StringComparison.Ordinal);
        var crossing = Monitor(Kept.Replace("2024-01-31", "2024-01-30", StringComparison.Ordinal).Replace("KG,2024-02-01", "KG,2024-01-30", StringComparison.Ordinal));
        Assert.Equal((3, false), (crossing.ExitCode, crossing.Error.Contains("AGR241", StringComparison.Ordinal)));
        Assert.Equal(torn, File.ReadAllBytes(Place("ledger.jsonl")));
        var answer = Monitor(Kept);
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("ledger.jsonl: warning AGR241: the last line was never completed", answer.Error, StringComparison.Ordinal);
        Assert.Equal(ledger, File.ReadAllBytes(Place("ledger.jsonl")));
    }

    [Fact]
    public void Copies_with_torn_ends_agree_and_empty_ones_say_so()
    {
        Monitor(Kept);
        var ledger = File.ReadAllText(Place("ledger.jsonl"));
        Write("copy.jsonl", ledger[..^30]);
        Write("empty.jsonl", "");
        var torn = DaryaProcess.Run(_folder.FullName, "agree", "verify", "ledger.jsonl", "--against", "copy.jsonl");
        Assert.Equal(0, torn.ExitCode);
        Assert.StartsWith("copy.jsonl: warning AGR241: ", torn.Error, StringComparison.Ordinal);
        Assert.StartsWith("5 entries, the chain holds, the copies agree\n", torn.Output, StringComparison.Ordinal);
        var empty = DaryaProcess.Run(_folder.FullName, "agree", "verify", "ledger.jsonl", "--against", "empty.jsonl");
        Assert.StartsWith("5 entries, the chain holds; the other copy is an empty ledger, no entries\n", empty.Output, StringComparison.Ordinal);
        Assert.StartsWith("empty ledger, no entries\n", DaryaProcess.Run(_folder.FullName, "agree", "verify", "empty.jsonl").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_and_days_that_cannot_be_are_said()
    {
        Assert.Equal((2, "LEDGER must be a ledger; got ''.\n"), Told(DaryaProcess.Run(_folder.FullName, "agree", "verify", "")));
        Assert.Equal((2, "--as-of must be a day of a year from 1800 to 2199; got '9999-12-31'.\n"), Told(Monitor(Kept, "--as-of", "9999-12-31")));
        Assert.Equal(3, Monitor("meter,reporter,from,to,value,unit\n").ExitCode);
        var show = DaryaProcess.Run(_folder.FullName, "agree", "show", "winter.json", "--out", "winter.json/under");
        Assert.Equal((2, true), (show.ExitCode, show.Error.StartsWith("'winter.json/under/winter.html' cannot be written: ", StringComparison.Ordinal)));
        File.WriteAllText(Place("wide.json"), Agreement, System.Text.Encoding.Unicode);
        var wide = DaryaProcess.Run(_folder.FullName, "agree", "show", "wide.json");
        Assert.Equal(3, wide.ExitCode);
        Assert.StartsWith("wide.json: error AGR126: the file is UTF-16; save it as UTF-8\n", wide.Error, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            var endless = DaryaProcess.Run(_folder.FullName, "agree", "monitor", "winter.json", "--readings", "/dev/zero");
            Assert.Equal(3, endless.ExitCode);
            Assert.Contains("it is a device, a pipe or a socket; name a regular file", endless.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void An_id_of_dots_is_no_name_of_a_file(string id)
    {
        Write("dots.json", Agreement.Replace("\"id\": \"winter\"", $"\"id\": \"{id}\"", StringComparison.Ordinal));
        var answer = DaryaProcess.Run(_folder.FullName, "agree", "show", "dots.json", "--out", "pages");
        Assert.Equal((0, true), (answer.ExitCode, File.Exists(Place($"pages/agreement{id}.html"))));
    }

    private static (int, string) Told(Answer answer) => (answer.ExitCode, answer.Error);

    private static string Head(Answer answer) => answer.Output.Split("head ")[^1].Trim();

    private Answer Monitor(string readings, params string[] more)
    {
        Write("readings.csv", readings);
        return DaryaProcess.Run(_folder.FullName, ["agree", "monitor", "winter.json", "--readings", "readings.csv", "--ledger", "ledger.jsonl", .. more]);
    }

    private Answer Verify(string head) => DaryaProcess.Run(_folder.FullName, "agree", "verify", "ledger.jsonl", "--head", head);

    private string Place(string name) => Path.Combine(_folder.FullName, name);

    private void Write(string name, string text) => File.WriteAllText(Place(name), text);
}
