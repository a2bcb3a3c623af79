using System.Text.Json.Nodes;
using Darya.Planning.Policies.Results;

namespace Darya.Cli.Output;

/// <summary>The data of <c>darya policy ... --json</c>, described in docs/data-formats/policy-study.md.</summary>
internal static class PolicyJson
{
    internal static JsonObject Data(PolicyStudy study) => new()
    {
        ["region"] = study.Region.Id,
        ["variant"] = study.Region.Variant,
        ["coalition"] = Texts(study.Coalition),
        ["economy"] = study.EconomyYear,
        ["risk"] = study.Risk,
        ["training"] = Training(study.Training),
        ["wetness"] = Wetness(study.Wetness),
        ["envelopes"] = new JsonObject(study.Envelopes.Select(e => KeyValuePair.Create(e.Plant, (JsonNode?)new JsonObject
        {
            ["planes"] = e.Planes,
            ["bias"] = Number(e.Bias),
            ["largest_deviation_percent"] = Number(e.LargestDeviationPercent),
        }))),
        ["simulation"] = study.Simulation is { } simulation ? Run(simulation) : null,
        ["rules"] = study.Rules is { } rules ? Run(rules) : null,
        ["backtest"] = study.Backtest is { } backtest ? Backtest(study, backtest) : null,
        ["advice"] = study.Advice is { } advice ? Advice(advice) : null,
    };

    private static JsonObject Training(TrainingSummary t) => new()
    {
        ["bound_musd"] = Number(t.BoundMusd),
        ["iterations"] = t.Iterations,
        ["solves"] = t.Solves,
        ["seconds"] = Number(t.Seconds),
        ["stop_reason"] = t.StopReason,
        ["convergence"] = new JsonArray([.. t.Convergence.Select(p => (JsonNode)new JsonObject
        {
            ["iteration"] = p.Iteration,
            ["bound_musd"] = Number(p.BoundMusd),
            ["seconds"] = Number(p.Seconds),
        })]),
        ["simulated_mean_musd"] = Number(t.SimulatedMeanMusd),
        ["standard_error_musd"] = Number(t.StandardErrorMusd),
        ["gap_musd"] = Number(t.GapMusd),
        ["simulated_paths"] = t.SimulatedPaths,
        ["simulated_years"] = t.SimulatedYears,
        ["stage_rows"] = t.StageRows,
        ["stage_columns"] = t.StageColumns,
        ["cuts"] = t.Cuts,
    };

    private static JsonObject Wetness(WetnessSummary w) => new()
    {
        ["classes"] = Texts(w.Classes),
        ["passage"] = new JsonArray([.. w.Passage.Select(month => (JsonNode)new JsonArray([.. month.Select(Numbers)]))]),
        ["mean_inflow_km3"] = new JsonArray([.. w.MeanInflowKm3.Select(Numbers)]),
        ["kept_variance_percent"] = Numbers(w.KeptVariancePercent),
        ["has_persistence"] = w.HasPersistence,
        ["generated_years"] = w.GeneratedYears,
    };

    private static JsonObject Run(PolicySimulationOutcome run) => new()
    {
        ["operation"] = run.Operation,
        ["inflows"] = run.Inflows,
        ["from"] = run.From.ToString(),
        ["months"] = run.Months,
        ["paths"] = run.Paths,
        ["benefit_musd"] = Range(run.BenefitMusd),
        ["sea_inflow_km3"] = Range(run.SeaInflowKm3),
        ["convex_loss_musd"] = Number(run.ConvexLossMusd),
        ["water_residual"] = Number(run.WaterResidual),
        ["reservoirs"] = new JsonObject(run.Reservoirs.Select(r => KeyValuePair.Create(r.Reservoir, (JsonNode?)new JsonObject
        {
            ["dead_hm3"] = Number(r.DeadHm3),
            ["full_hm3"] = Number(r.FullHm3),
            ["storage_hm3"] = Ranges(r.StorageHm3),
            ["recorded_hm3"] = Numbers(r.RecordedHm3),
            ["release_hm3"] = Ranges(r.ReleaseHm3),
            ["recorded_release_hm3"] = Numbers(r.RecordedReleaseHm3),
            ["water_value_usd_per_m3"] = Ranges(r.WaterValueUsdPerM3),
        }))),
        ["districts"] = new JsonObject(run.Districts.Select(d => KeyValuePair.Create(d.District, (JsonNode?)new JsonObject
        {
            ["state"] = d.State,
            ["short_percent_of_years"] = Number(d.ShortPercentOfYears),
            ["severe_short_percent_of_years"] = Number(d.SevereShortPercentOfYears),
            ["supplied_percent"] = Range(d.SuppliedPercent),
            ["supplied_by_month_percent"] = Ranges(d.SuppliedByMonthPercent),
            ["sown_percent"] = Range(d.SownPercent),
        }))),
        ["states"] = new JsonObject(run.States.Select(s => KeyValuePair.Create(s.State, (JsonNode?)new JsonObject
        {
            ["short_percent_of_years"] = Number(s.ShortPercentOfYears),
            ["supplied_percent"] = Range(s.SuppliedPercent),
            ["unserved_gwh"] = Range(s.UnservedGwh),
            ["unserved_percent_of_years"] = Number(s.UnservedPercentOfYears),
        }))),
    };

    private static JsonObject Backtest(PolicyStudy study, PolicyBacktest backtest) => new()
    {
        ["from"] = backtest.From.ToString(),
        ["to"] = backtest.To.ToString(),
        ["training"] = Training(backtest.Training),
        ["lines"] = new JsonObject(backtest.Lines.Select(l => KeyValuePair.Create(l.Name, (JsonNode?)Line(study, l)))),
        ["known_catchments"] = Texts(backtest.KnownCatchments),
        ["wetness_class"] = new JsonArray([.. backtest.WetnessClass.Select(c => (JsonNode)c)]),
    };

    private static JsonObject Line(PolicyStudy study, BacktestLine line) => new()
    {
        ["benefit_musd"] = Number(line.BenefitMusd),
        ["foresight_musd"] = Number(line.ForesightMusd),
        ["loss_musd"] = Number(line.LossMusd),
        ["loss_percent"] = Number(line.LossPercent),
        ["benefit_by_year_musd"] = Numbers(line.BenefitByYearMusd),
        ["foresight_by_year_musd"] = Numbers(line.ForesightByYearMusd),
        ["storage_hm3"] = ById(study.Region.Reservoirs.Select(r => r.Node), line.StorageHm3),
        ["foresight_storage_hm3"] = ById(study.Region.Reservoirs.Select(r => r.Node), line.ForesightStorageHm3),
        ["release_hm3"] = ById(study.Region.Reservoirs.Select(r => r.Node), line.ReleaseHm3),
        ["delivered_hm3"] = ById(study.Region.Districts.Select(d => d.Id), line.DeliveredHm3),
    };

    private static JsonObject ById(IEnumerable<string> ids, IEnumerable<double[]> values) =>
        new(ids.Zip(values, (id, series) => KeyValuePair.Create(id, (JsonNode?)Numbers(series))));

    private static JsonObject Advice(PolicyAdvice advice) => new()
    {
        ["month"] = advice.Month.ToString(),
        ["wetness"] = advice.Wetness,
        ["inflow_km3"] = Number(advice.InflowKm3),
        ["inflow_percent_of_mean"] = Number(advice.InflowPercentOfMean),
        ["reservoirs"] = new JsonObject(advice.Reservoirs.Select(r => KeyValuePair.Create(r.Reservoir, (JsonNode?)new JsonObject
        {
            ["storage_before_hm3"] = Number(r.StorageBeforeHm3),
            ["storage_after_hm3"] = Number(r.StorageAfterHm3),
            ["inflow_m3s"] = Number(r.InflowM3s),
            ["release_m3s"] = Number(r.ReleaseM3s),
            ["generation_gwh"] = Number(r.GenerationGwh),
            ["water_value_usd_per_m3"] = Number(r.WaterValueUsdPerM3),
            ["value_of_release_usd_per_m3"] = Number(r.ValueOfReleaseUsdPerM3),
            ["release_if_dry_m3s"] = Number(r.ReleaseIfDryM3s),
            ["release_if_wet_m3s"] = Number(r.ReleaseIfWetM3s),
        }))),
        ["districts"] = new JsonObject(advice.Districts.Select(d => KeyValuePair.Create(d.District, (JsonNode?)new JsonObject
        {
            ["state"] = d.State,
            ["need_hm3"] = Number(d.NeedHm3),
            ["supplied_hm3"] = Number(d.SuppliedHm3),
            ["value_usd_per_m3"] = Number(d.ValueUsdPerM3),
        }))),
        ["states"] = new JsonObject(advice.States.Select(s => KeyValuePair.Create(s.State, (JsonNode?)new JsonObject
        {
            ["hydro_gwh"] = Number(s.HydroGwh),
            ["thermal_gwh"] = Number(s.ThermalGwh),
            ["net_import_gwh"] = Number(s.NetImportGwh),
            ["unserved_gwh"] = Number(s.UnservedGwh),
            ["price_usd_per_mwh"] = Number(s.PriceUsdPerMwh),
        }))),
        ["reasons"] = new JsonArray([.. advice.Reasons.Select(r => (JsonNode)new JsonObject { ["en"] = r.English, ["ru"] = r.Russian })]),
    };

    private static JsonObject Range(Spread s) => new()
    {
        ["p10"] = Number(s.P10),
        ["p25"] = Number(s.P25),
        ["median"] = Number(s.Median),
        ["p75"] = Number(s.P75),
        ["p90"] = Number(s.P90),
        ["mean"] = Number(s.Mean),
    };

    private static JsonArray Ranges(IEnumerable<Spread?> spreads) => new([.. spreads.Select(s => s is null ? null : (JsonNode)Range(s))]);

    private static JsonArray Numbers(IEnumerable<double> values) => new([.. values.Select(v => Number(v))]);

    /// <summary>JSON knows no infinity and no gap: what is not known or has no meaning is null.</summary>
    private static JsonNode? Number(double? value) => value is { } number && double.IsFinite(number) ? Envelope.Number(number) : null;

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);
}
