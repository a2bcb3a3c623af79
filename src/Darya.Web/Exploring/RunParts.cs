using Darya.Web.Runs;

namespace Darya.Web.Exploring;

/// <summary>Which parts the report of each capability has, and which tables of a run stand under each.</summary>
internal static class RunParts
{
    /// <summary>Tables that no other part shows.</summary>
    internal const string Rest = "rest";

    /// <summary>What stands above the parts of a report.</summary>
    internal const string Headline = "headline";

    private static readonly RunPart About = new("about", PartTable.OfSection("sources"));

    private static readonly RunPart[] Ground = [new("assumptions", PartTable.OfSection("provenance")), About];

    private static readonly PartTable Lead = PartTable.OfSection("lead");

    private static readonly PartTable Warnings = PartTable.OfSection("warnings");

    private static readonly PartTable Terms = PartTable.Whole("draft_amounts");

    private static readonly Dictionary<string, RunPart[]> Known = new(StringComparer.Ordinal)
    {
        ["plan"] =
        [
            new(Headline, PartTable.Whole("states")),
            new(
                "map",
                new("storages", "storages", "storage", "inflow", "release", "level"),
                new("deliveries", "deliveries", "need", "delivered"),
                new("reaches", "reaches", "flow", "loss"),
                new("power", "power", "demand", "hydro", "net_import", "unserved"),
                new("aral", "aral", "inflow")) { HasPeriod = true },
            new("storage", new PartTable("storages", "storages", "storage", "level", "inflow", "evaporation")) { Choice = "storage" },
            new("release", new PartTable("storages", "storages", "release", "inflow")) { Choice = "release" },
            new("deliveries", new("deliveries", "deliveries", "need", "delivered", "recorded_need", "leaching_short"), new("deliveries", "intakes", "intake")) { Figures = ["needs-year", "needs-district"] },
            new("limits", PartTable.Whole("limits")) { Drawn = "deliveries", Figures = ["limits"] },
            new("crops", PartTable.Whole("crops")) { Drawn = "deliveries", Figures = ["crops"] },
            new("aral", new("aral", "aral", "inflow"), new("aral", "frontier", "required_inflow", "aral_inflow", "benefit", "marginal_cost")),
            new(
                "power",
                new(
                    "power", "zones", "demand", "lift", "hydro", "renewable", "thermal_gas", "thermal_coal", "thermal_lignite", "thermal_oil", "net_import", "unserved", "curtailed", "peak_price", "offpeak_price", "fuel_cost"),
                new("power", "plants", "generation", "turbined"),
                PartTable.Whole("exchange")) { Choice = "zone" },
            new("values", new PartTable("storages", "storages", "water_value")),
            new("benefits", PartTable.Whole("states")),
            new("binding", PartTable.Whole("binding")) { TellsWhy = true },
            new("balance", PartTable.OfSection("balance", "hm3"), PartTable.Whole("reaches"), new PartTable("storages", "storages", "inflow", "release", "evaporation", "storage")),
            .. Ground,
        ],
        ["inflow"] =
        [
            new(Headline, Lead),
            new("inflow-checks", PartTable.Whole("inflow_checks")),
            new("inflow-months", PartTable.Whole("inflow_diagnostics")),
            new("inflow-years", PartTable.Whole("inflow_diagnostics")),
            new("inflow-droughts", PartTable.Whole("inflow_diagnostics")),
            new("inflow-links", PartTable.Whole("inflow_diagnostics")),
            .. Ground,
        ],
        ["policy"] =
        [
            new(Headline, Lead),
            new("policy-now", PartTable.Whole("advice")),
            new("policy-storage", PartTable.Whole("storages")) { Choice = "policyStorage" },
            new("policy-release", PartTable.Whole("releases")) { Choice = "policyRelease" },
            new("policy-value", PartTable.Whole("water_values")),
            new("policy-short", PartTable.Whole("shortage")) { Choice = "policyDistrict" },
            new("policy-back", PartTable.Whole("backtest")) { Choice = "policyBacktest" },
            new("policy-train", PartTable.Whole("training")),
            new("policy-wet", PartTable.Whole("wetness")),
            new("policy-method", Warnings),
            .. Ground,
        ],
        ["cooperate"] =
        [
            new(Headline, PartTable.Whole("states"), Lead),
            new("alliance", PartTable.Whole("alliance")),
            new("gains", PartTable.Whole("states")),
            new("coalitions", PartTable.Whole("coalitions"), PartTable.Whole("partitions"), PartTable.Whole("linked_coalitions")),
            new("rules", PartTable.Whole("shares"), PartTable.Whole("linked_shares")),
            new("payments", PartTable.Whole("payments")),
            new("years", PartTable.Whole("states")),
            new("dependence", PartTable.Whole("dependence")),
            new("sensitivities", PartTable.Whole("sensitivities")),
            new("method", Warnings),
            .. Ground,
        ],
        ["agree-draft"] =
        [
            new(Headline, Warnings),
            new("agree-share", PartTable.Whole("draft_shares")),
            new("agree-water", Terms),
            new("agree-energy-part", Terms),
            new("agree-money", Terms),
            new("agree-limits-part", Terms),
            new("agree-years", Terms),
            new("agree-unseen", PartTable.OfSection("citations")),
            new("agree-list", Terms),
            .. Ground,
        ],
        ["agree-test"] =
        [
            new(Headline, PartTable.Whole("trial_years")),
            new("agree-gain", PartTable.Whole("trial_years"), PartTable.Whole("trial_states")),
            new("agree-dry", PartTable.Whole("trial_years")),
            new("agree-cost", PartTable.Whole("trial_terms")),
            new("agree-break", PartTable.Whole("trial_missed"), PartTable.Whole("trial_conflicts")),
            new("agree-drought", PartTable.Whole("trial_drought")),
            new("agree-generated", PartTable.Whole("trial_generated"), PartTable.Whole("trial_generated_missed"), PartTable.Whole("trial_generated_sums")),
            new("agree-stop", PartTable.Whole("trial_states")),
            new("agree-worst", PartTable.Whole("trial_states")),
            new("agree-list", PartTable.Whole("trial_terms")),
            .. Ground,
        ],
        ["agree-monitor"] =
        [
            new(Headline, PartTable.OfSection("counts")),
            new("agree-ledger", PartTable.Whole("verdicts")),
            new("agree-deviation", PartTable.Whole("compliance")),
            new("agree-accounts", PartTable.Whole("make-up"), PartTable.Whole("money")),
            new("agree-season", PartTable.Whole("compliance")),
            new("agree-list", PartTable.OfSection("terms")),
            About,
        ],
        ["trade"] =
        [
            new(Headline, Lead),
            new("trade-target", PartTable.Whole("trade_target"), PartTable.Whole("trade_levers")),
            new("trade-fit", PartTable.Whole("trade_estimates")),
            new("trade-borders", PartTable.Whole("trade_borders")),
            new("trade-gains", PartTable.Whole("trade_gains"), PartTable.Whole("trade_sectors"), PartTable.Whole("trade_pairs")),
            new("trade-dependence", PartTable.Whole("trade_dependence"), PartTable.Whole("trade_shocks")),
            new("trade-hangs", PartTable.Whole("trade_levers")),
            new("trade-base", PartTable.Whole("trade_base"), PartTable.Whole("trade_reports")),
            new("trade-method", PartTable.OfSection("parameters")),
            .. Ground,
        ],
        ["corridors"] =
        [
            new(Headline, Lead),
            new("corridors-map", PartTable.Whole("corridor_ways")),
            new("corridors-closure", PartTable.Whole("corridor_closure")),
            new("corridors-ease", PartTable.Whole("corridor_ease")),
            new("corridors-works", PartTable.Whole("corridor_works"), PartTable.Whole("corridor_portfolio")),
            new("corridors-shares", PartTable.Whole("corridor_work_shares")),
            new("corridors-routes", PartTable.Whole("corridor_routes")),
            new("corridors-crossings", PartTable.Whole("corridor_crossings")),
            new("corridors-paths", PartTable.Whole("corridor_indicators")),
            new("corridors-people", PartTable.Whole("corridor_people")),
            new("corridors-goods", PartTable.Whole("corridor_goods"), PartTable.Whole("corridor_states")),
            new("corridors-forecast", PartTable.Whole("corridor_tonnages"), PartTable.Whole("corridor_forecast")),
            new("corridors-method", PartTable.Whole("corridor_parameters")),
            .. Ground,
        ],
        ["relief"] =
        [
            new(Headline, PartTable.Whole("relief_plan"), Lead),
            new("relief-flows", PartTable.Whole("relief_ways"), PartTable.Whole("relief_orders"), PartTable.Whole("relief_crossings"), PartTable.Whole("relief_mills")),
            new("relief-stress", PartTable.Whole("relief_events"), PartTable.Whole("relief_event_provinces"), PartTable.Whole("relief_weeks"), PartTable.Whole("relief_stock"), PartTable.Whole("relief_limits")),
            new("relief-pipeline-part", PartTable.Whole("relief_pipeline"), PartTable.Whole("relief_stocks")),
            new("relief-provinces-part", PartTable.Whole("relief_people"), PartTable.Whole("relief_need"), PartTable.Whole("relief_handed_out")),
            new("relief-ration-part", PartTable.Whole("relief_ration")),
            new("relief-basket-part", PartTable.Whole("relief_basket"), PartTable.Whole("relief_prices")),
            new("relief-cost-part", PartTable.Whole("relief_costs")),
            new("relief-money-part", PartTable.Whole("relief_money")),
            new("relief-shares-part", PartTable.Whole("relief_shares"), PartTable.Whole("relief_coalitions"), PartTable.Whole("relief_pledges")),
            new("relief-method", PartTable.Whole("relief_balance"), PartTable.Whole("relief_comparisons"), PartTable.Whole("relief_parameters")),
            .. Ground,
        ],
    };

    /// <summary>Every capability that has parts of its own.</summary>
    internal static IReadOnlyCollection<string> Capabilities => Known.Keys;

    /// <summary>The parts of a capability; none for one that is not known.</summary>
    internal static IReadOnlyList<RunPart> All(string capability) => Known.GetValueOrDefault(capability, []);

    /// <summary>The parts that a run has: those whose tables it holds, then what is left over.</summary>
    /// <param name="capability">Its capability; empty for a run without a section of the report.</param>
    /// <param name="run">The run.</param>
    internal static IReadOnlyList<RunPart> Of(string capability, RunView run)
    {
        var there = run.Tables.Select(t => t[..^RunView.TableEnding.Length]).ToList();
        var parts = All(capability).Select(p => (Part: p, Has: p with { Tables = [.. p.Tables.Where(t => t.IsOfSection || there.Contains(t.File, StringComparer.Ordinal))] }))
            .Where(p => p.Has.Tables.Count > 0 || p.Part.Name == Headline).Select(p => p.Has).ToList();
        var rest = there.Except(parts.SelectMany(p => p.Tables).Where(t => !t.IsOfSection).Select(t => t.File), StringComparer.Ordinal).Select(PartTable.Whole).ToList();
        return rest.Count == 0 ? parts : [.. parts, new RunPart(Rest, rest) { Drawn = "" }];
    }
}
