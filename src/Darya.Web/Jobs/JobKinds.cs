namespace Darya.Web.Jobs;

/// <summary>Every kind of job.</summary>
internal static class JobKinds
{
    private const string Library = "agreements/";

    private static readonly JobField Variant = JobField.One("job_variant", g => g.Variants) with { IsOptional = true };
    private static readonly JobField Years = JobField.One("job_years", g => [new("mean"), new("record"), .. g.Region.Years], "mean");
    private static readonly JobField Baseline = JobField.Fixed("job_baseline", "B", "A", "C");
    private static readonly JobField FirstMember = JobField.One("job_state", g => g.Region.Members);
    private static readonly JobField SecondMember = JobField.One("job_partner", g => g.Region.Members);

    /// <summary>Seasons of the library with what was reported of them: agreement and readings.</summary>
    private static readonly IReadOnlyList<string> Seasons =
    [
        "icwc-limits-2024-vegetation:icwc-use-2024", "icwc-limits-2025-vegetation:icwc-use-2025", "syr-darya-protocol-2001-type:toktogul-2001-2010",
    ];

    private static readonly JobField Season = JobField.One(
        "job_season",
        g => [.. Seasons.Where(s => g.Region.Has(AgreementOf(s)) && g.Region.Has(ReadingsOf(s))).Select(s => new JobChoice(s.Split(':')[0]))]);

    /// <summary>Every kind, in the order of the page.</summary>
    internal static IReadOnlyList<JobKind> All { get; } =
    [
        new("check", [Variant], t => ["check", t.Region, .. t.Variant]) { HasRun = false },
        new(
            "plan",
            [
                JobField.Some("job_members", g => g.Region.Members) with { AllTicked = true },
                JobField.One("job_first_year", g => g.Region.Years),
                JobField.One("job_last_year", g => g.Region.Years),
                JobField.Fixed("job_step", "month", "dekad"),
                JobField.Fixed("job_end", "record", "cyclic"),
                Variant,
            ],
            t =>
            [
                "plan", t.Region, "--for", t["job_members"], "--from", t["job_first_year"] + "-01", "--to", t["job_last_year"] + "-12", "--step", t["job_step"],
                "--end", t["job_end"], .. JobTerms.Threads, .. t.Variant,
            ])
        {
            Refusal = t => string.CompareOrdinal(t["job_first_year"], t["job_last_year"]) > 0 ? "fault.job-years" : null,
        },
        new("cooperate", [Years, Baseline, Variant], t => ["cooperate", t.Region, .. t.Game("job_years")]),
        new(
            "agree-draft",
            [
                JobField.Fixed("job_rule", "nucleolus", "shapley", "nash_harsanyi", "gately", "equal_gain"),
                JobField.Number("job_tolerance", 0, 50, "12"),
                JobField.Some("job_recorded_years", g => g.Region.Years) with { AllTicked = true },
                Baseline,
                Variant,
            ],
            t => ["agree", "draft", t.Region, "--rule", t["job_rule"], "--tolerance", t["job_tolerance"], .. t.Game("job_recorded_years")]),
        new(
            "agree-test",
            [JobField.One("job_draft", g => [.. g.Drafts.Select(d => new JobChoice(d))]), Years, Baseline, Variant],
            t => ["agree", "test", $"runs/{t["job_draft"]}/agreement.json", t.Region, .. t.Game("job_years")]),
        new(
            "agree-monitor",
            [Season],
            t => Seasons.Single(s => s.Split(':')[0] == t["job_season"]) is var season
                ? ["agree", "monitor", $"{t.Region}/{AgreementOf(season)}", "--readings", $"{t.Region}/{ReadingsOf(season)}", "--region", t.Region]
                : []),
        new(
            "trade-scenario",
            [JobField.Fixed("job_lever", "hours", "rules", "market"), FirstMember, SecondMember, JobField.Number("job_percent", 1, 100, "50"), Variant],
            t =>
            [
                "trade", "scenario", t.Region,
                .. t["job_lever"] switch
                {
                    "hours" => ["--hours", $"{t["job_state"]},{t["job_partner"]}"],
                    "rules" => ["--rules", $"{t["job_state"]},{t["job_partner"]}={t["job_percent"]}"],
                    _ => new[] { "--common-market", $"all={t["job_percent"]}" },
                },
                .. JobTerms.Threads, .. t.Variant,
            ])
        {
            Refusal = t => t["job_state"] == t["job_partner"] ? "fault.job-pair" : null,
        },
        new("corridors-flows", [Variant], t => ["corridors", "flows", t.Region, .. t.Variant]),
        new(
            "corridors-close",
            [JobField.Some("job_crossings", g => g.Region.Crossings), Variant],
            t => ["corridors", "close", t.Region, "--crossing", t["job_crossings"], .. t.Variant]),
        new(
            "relief-basket",
            [JobField.One("job_province", g => g.Region.Provinces), JobField.Number("job_most_foods", 3, 12, "") with { IsOptional = true }, Variant],
            t => ["relief", "basket", t.Region, "--at", t["job_province"], .. t.Option("--most-foods", "job_most_foods"), .. t.Variant]),
        new(
            "relief-plan",
            [JobField.Number("job_months", 1, 24, "12"), JobField.Fixed("job_money", "enough", "table"), Variant],
            t => ["relief", "plan", t.Region, "--months", t["job_months"], "--money", t["job_money"], .. t.Variant]),
    ];

    /// <summary>A kind by its name; null when there is none.</summary>
    internal static JobKind? Find(string name) => All.FirstOrDefault(k => k.Name == name);

    private static string AgreementOf(string season) => $"{Library}{season.Split(':')[0]}.json";

    private static string ReadingsOf(string season) => $"{Library}readings/{season.Split(':')[1]}.csv";
}
