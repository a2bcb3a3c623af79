using System.Text.Json;

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
