using System.Text.Json;
using Darya.Data.Runs;

namespace Darya.Cli.Tests;

/// <summary><c>darya relief</c> on the shipped region over few months: what is asked is answered, printed and written. Each command runs once.</summary>
public sealed class ReliefCommandTests(ReliefRuns runs) : IClassFixture<ReliefRuns>
{
    private const double Persons = 10; // of millions; six digits are printed

    [Fact]
    public void A_basket_meets_every_need_and_costs_what_its_foods_cost()
    {
        var basket = runs.Basket.GetProperty("basket");
        var outcome = basket.GetProperty("outcome");

        Assert.Equal(("kabul", "meets"), (Text(basket, "at"), Text(outcome, "verdict")));
        Assert.Equal(12, outcome.GetProperty("nutrients").GetArrayLength());
        Assert.All(List(outcome, "nutrients"), n => Assert.True(Number(n, "share") > 1 - 1e-6));
        Assert.Contains(List(outcome, "nutrients"), n => Number(n, "usd_per_unit") > 0);
        Assert.Equal(Number(outcome, "usd_per_day"), List(outcome, "portions").Sum(p => Number(p, "usd_per_day")), 1e-5);
        Assert.DoesNotContain(List(outcome, "portions"), p => Text(p, "food") == "sugar");
        Assert.All(List(outcome, "portions"), p => Assert.Contains(List(basket, "prices"), price => Text(price, "food") == Text(p, "food")));
        Assert.All(List(basket, "prices"), p => Assert.Equal(Number(p, "bought_usd_per_tonne") + Number(p, "carried_usd_per_tonne"), Number(p, "usd_per_tonne"), 0.01));
        Assert.Equal(JsonValueKind.Null, runs.Basket.GetProperty("plan").ValueKind);
    }

    [Fact]
    public void Needs_and_rules_that_cannot_hold_together_are_named_and_the_nearest_basket_is_written()
    {
        var answer = runs.Conflict;

        Assert.Equal(4, answer.ExitCode);
        Assert.StartsWith("Needs and rules cannot hold together", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Needs and rules cannot hold together; what gives way least is written. In conflict: ", answer.Error, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"infeasible\"", File.ReadAllText(runs.In("conflict", "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_feeds_whom_the_file_names_and_everything_adds_up()
    {
        var plan = runs.Plan.GetProperty("plan");
        var outcome = plan.GetProperty("outcome");

        Assert.Equal(["2025-08", "2025-09", "2025-10", "2025-11"], List(runs.Plan, "months").Select(m => m.GetString()));
        var need = runs.Plan.GetProperty("need");
        Assert.Equal(JsonValueKind.Null, need.GetProperty("source").ValueKind);
        Assert.Equal(1, List(need, "provinces").Single(p => Text(p, "province") == "badakhshan").GetProperty("priority").GetInt32());
        Assert.Equal(2 * (200_000 + 50_000), List(outcome, "people").Sum(p => Sum(p, "in_need")), Persons);
        Assert.All(List(outcome, "people"), p => Assert.Equal(Sum(p, "in_need"), Sum(p, "fed") + Sum(p, "cash") + Sum(p, "unserved"), Persons));
        Assert.Equal(Number(outcome, "spent_usd") / 1e6, List(plan, "steps").Sum(s => Number(s, "million_usd")), 1e-3 * Number(outcome, "spent_usd") / 1e6);
        Assert.All(List(outcome.GetProperty("audit"), "foods"), f => Assert.Equal(0, Number(f, "residual"), 0.1));
        Assert.True(Number(outcome, "gap") < 0.01);
        var ways = List(runs.Plan, "ways").Select(w => Text(w, "id")).ToHashSet();
        Assert.NotEmpty(List(outcome, "flows"));
        Assert.All(List(outcome, "flows"), f => Assert.Contains(Text(f, "way"), ways));
        Assert.All(List(plan, "comparisons"), c => Assert.NotEqual("", Text(c.GetProperty("reason"), "english")));
        Assert.Equal("enough", Text(plan.GetProperty("money"), "kind"));
        Assert.False(outcome.TryGetProperty("problem", out _));
        Assert.Contains(runs.PlanWarnings, w => w.Contains("RLF203", StringComparison.Ordinal));
    }

    [Fact]
    public void The_folder_holds_tables_workbook_report_and_the_hash_of_the_need_file()
    {
        var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(runs.PlanFolder, "manifest.json"))).RootElement;

        Assert.Equal(["manifest.json", "relief.xlsx", "report.html", "report.json"], Place.NamesIn(runs.PlanFolder).Where(n => !n.EndsWith(".csv", StringComparison.Ordinal)));
        Assert.Contains(Place.NamesIn(runs.PlanFolder), n => n.EndsWith(".csv", StringComparison.Ordinal));
        Assert.Empty(RunFolderReader.Read(runs.PlanFolder).Faults);
        Assert.Contains(List(manifest, "inputs"), i => Text(i, "path") == "need.csv");
        Assert.Equal(("2025-10", "2", "need.csv", "AF"), (Setting("from"), Setting("months"), Setting("need"), Setting("state")));

        string? Setting(string name) => Text(manifest.GetProperty("settings"), name);
    }

    [Fact]
    public void Without_money_nobody_is_served_and_the_text_says_so_first()
    {
        var answer = runs.Penniless;

        Assert.Equal(0, answer.ExitCode);
        Assert.StartsWith("AF, 2025-10 to 2025-11: 0.00 of ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("People without, by month; where most are, and why:\n  2025-10  ", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith($"Written to {runs.In("penniless")} (report.html, relief.xlsx and tables).\n", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[ (]-0(\.0+)?[ ,)]", answer.Output);
        Assert.DoesNotContain("NaN", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_crossing_takes_rations_or_money_and_stock_against_it_is_told()
    {
        var stress = runs.Stress.GetProperty("stress");

        var closed = Assert.Single(List(stress, "events"));
        Assert.Equal(("close", "2025-12"), (Text(closed.GetProperty("event"), "id"), Text(closed.GetProperty("event"), "month")));
        var blow = Assert.Single(List(closed.GetProperty("event"), "blows"));
        Assert.Equal(("closed", 28), (Text(blow, "kind"), blow.GetProperty("days").GetInt32()));
        Assert.True(Number(closed, "person_months_unserved") > 0 || Number(closed, "more_million_usd") > 0);
        Assert.All(List(closed, "weeks"), w => Assert.True(w.GetProperty("first_day").GetInt32() <= w.GetProperty("last_day").GetInt32()));
        var stock = stress.GetProperty("stock");
        Assert.All(List(stock.GetProperty("outcome"), "events"), e => Assert.True(Number(e, "unserved_person_months") <= Number(e, "unserved_without") + Persons));
        Assert.NotEqual("", Text(stock.GetProperty("answer"), "russian"));
    }

    [Fact]
    public void Shares_add_up_to_what_all_save_and_pledges_become_an_agreement_that_is_whole()
    {
        var outcome = runs.Shares.GetProperty("shares").GetProperty("outcome");

        Assert.Equal(["KZ", "UZ"], List(outcome, "contributors").Select(c => Text(c, "contributor")));
        var all = List(outcome, "coalitions").Max(c => Number(c, "saving_usd"));
        Assert.Equal(all, List(outcome, "contributors").Sum(c => Number(c, "shapley_usd")), 1e-4 * all);
        Assert.Equal(all, List(outcome, "contributors").Sum(c => Number(c, "nucleolus_usd")), 1e-4 * all);
        Assert.All(List(runs.Shares.GetProperty("shares"), "terms"), t => Assert.Contains(t.GetProperty("kind").GetInt32(), (int[])[16, 23]));
        var check = runs.On("agree", "check", runs.In("share", "agreement.json"));
        Assert.Equal((0, "0 errors in 1 file.\n"), (check.ExitCode, check.Error));
    }

    private static List<JsonElement> List(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static double Sum(JsonElement element, string name) => List(element, name).Sum(x => x.GetDouble());

    private static double Number(JsonElement element, string name) => element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : double.NaN;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
