using Darya.Model;
using Darya.Planning.Policies.Results;
using Darya.Reporting.Policies;

namespace Darya.Reporting.Tables;

/// <summary>The figures of a policy as long tables, one a theme: what a run folder keeps as CSV.</summary>
public static class PolicyTables
{
    private const string Money = "million USD";
    private const string MoneyYear = "million USD/year";
    private const string Percent = "%";
    private const string Flag = "1";

    /// <summary>Reads every table of a study.</summary>
    /// <param name="study">The study.</param>
    /// <returns>
    /// Tables by theme; one that the study says nothing of is left out. The scenario is <c>policy</c>, <c>rules</c>, <c>record</c> or the line of the backtest. A figure
    /// of a calendar month carries the days of that month in the year of the economy. What has no meaning has no row.
    /// </returns>
    public static IReadOnlyList<LongTable> Of(PolicyStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var figures = new PolicyFigures(study);
        LongTable[] all =
        [
            new("training", [.. Training(figures)]),
            new("wetness", [.. Wetness(figures)]),
            new("storages", [.. figures.Runs.SelectMany(r => Storages(r.Scenario, r.Run))]),
            new("releases", [.. figures.Runs.SelectMany(r => Months(figures, r.Scenario, r.Run, "release", "hm3", f => f.ReleaseHm3)), .. RecordedReleases(figures)]),
            new("water_values", [.. figures.Runs.SelectMany(r => Months(figures, r.Scenario, r.Run, "water_value", "USD/m3", f => f.WaterValueUsdPerM3))]),
            new("shortage", [.. figures.Runs.SelectMany(r => Shortage(figures, r.Scenario, r.Run))]),
            new("backtest", [.. Backtest(figures)]),
            new("advice", [.. Advice(figures)]),
        ];
        return [.. all.Where(t => t.Rows.Count > 0)];
    }

    private static IEnumerable<LongRow> Training(PolicyFigures figures)
    {
        var training = figures.Study.Training;
        var (from, to) = PolicyFigures.Days(figures.Span.From, figures.Span.To);
        return Rows(
            PolicyFigures.Policy,
            "training",
            from,
            to,
            ("bound", Money, training.BoundMusd),
            ("simulated_mean", Money, training.SimulatedMeanMusd ?? double.NaN),
            ("standard_error", Money, training.StandardErrorMusd ?? double.NaN),
            ("gap", Money, training.GapMusd ?? double.NaN),
            ("simulated_paths", Flag, training.SimulatedPaths),
            ("simulated_years", Flag, training.SimulatedYears),
            ("iterations", Flag, training.Iterations),
            ("solves", Flag, training.Solves),
            ("stage_rows", Flag, training.StageRows),
            ("stage_columns", Flag, training.StageColumns),
            ("cuts", Flag, training.Cuts))
            .Concat(training.Convergence.SelectMany(p => Rows(
                PolicyFigures.Policy, FormattableString.Invariant($"iteration.{p.Iteration}"), from, to, ("bound", Money, p.BoundMusd))))
            .Concat(figures.Runs.SelectMany(r => Totals(r.Scenario, r.Run)))
            .Concat(figures.Study.Envelopes.SelectMany(e => Rows(
                PolicyFigures.Policy, e.Plant, from, to, ("envelope_planes", Flag, e.Planes), ("envelope_bias", Flag, e.Bias), ("envelope_deviation", Percent, e.LargestDeviationPercent))));
    }

    private static IEnumerable<LongRow> Totals(string scenario, PolicySimulationOutcome run)
    {
        var (from, to) = PolicyFigures.Days(run.From, PolicyFigures.Plus(run.From, run.Months - 1));
        return Ranges(scenario, "all", from, to, "benefit", MoneyYear, run.BenefitMusd)
            .Concat(Ranges(scenario, "all", from, to, "sea_inflow", "km3/year", run.SeaInflowKm3))
            .Concat(Rows(
                scenario,
                "all",
                from,
                to,
                ("paths", Flag, run.Paths),
                ("convex_loss", MoneyYear, run.ConvexLossMusd ?? double.NaN),
                ("water_residual", Flag, run.WaterResidual)));
    }

    private static IEnumerable<LongRow> Wetness(PolicyFigures figures)
    {
        var wetness = figures.Study.Wetness;
        return Enumerable.Range(0, wetness.Passage.Count).SelectMany(m =>
        {
            var (from, to) = OfEconomy(figures, m);
            return wetness.Classes.SelectMany((here, i) =>
                wetness.Classes.SelectMany((next, j) => Rows(PolicyFigures.Policy, $"{here}>{next}", from, to, ("probability", Flag, wetness.Passage[m][i][j])))
                    .Concat(Rows(PolicyFigures.Policy, here, from, to, ("mean_inflow", "km3", wetness.MeanInflowKm3[m][i]))))
                .Concat(Rows(PolicyFigures.Policy, "all", from, to, ("kept_variance", Percent, wetness.KeptVariancePercent[m])));
        });
    }

    private static IEnumerable<LongRow> Storages(string scenario, PolicySimulationOutcome run) => run.Reservoirs.SelectMany(r =>
        Enumerable.Range(0, r.StorageHm3.Count).SelectMany(t =>
        {
            var month = PolicyFigures.Plus(run.From, t);
            var (from, to) = PolicyFigures.Days(month, month);
            var rows = Ranges(scenario, r.Reservoir, from, to, "storage", "hm3", r.StorageHm3[t]);
            return scenario == PolicyFigures.Policy ? rows.Concat(Rows(PolicyFigures.Record, r.Reservoir, from, to, ("storage", "hm3", r.RecordedHm3[t]))) : rows;
        }));

    private static IEnumerable<LongRow> Months(
        PolicyFigures figures, string scenario, PolicySimulationOutcome run, string variable, string unit, Func<ReservoirFan, IReadOnlyList<Spread>> values) =>
        run.Reservoirs.SelectMany(r => values(r).SelectMany((spread, m) =>
        {
            var (from, to) = OfEconomy(figures, m);
            return Ranges(scenario, r.Reservoir, from, to, variable, unit, spread);
        }));

    private static IEnumerable<LongRow> RecordedReleases(PolicyFigures figures) => (figures.Study.Simulation?.Reservoirs ?? []).SelectMany(r =>
        r.RecordedReleaseHm3.SelectMany((release, m) =>
        {
            var (from, to) = OfEconomy(figures, m);
            return Rows(PolicyFigures.Record, r.Reservoir, from, to, ("release_mean", "hm3", release));
        }));

    private static IEnumerable<LongRow> Shortage(PolicyFigures figures, string scenario, PolicySimulationOutcome run)
    {
        var (from, to) = PolicyFigures.Days(run.From, PolicyFigures.Plus(run.From, run.Months - 1));
        foreach (var d in run.Districts)
        {
            foreach (var row in Rows(scenario, d.District, from, to, ("short_years", Percent, d.ShortPercentOfYears), ("severe_years", Percent, d.SevereShortPercentOfYears))
                .Concat(Ranges(scenario, d.District, from, to, "supplied", Percent, d.SuppliedPercent))
                .Concat(Ranges(scenario, d.District, from, to, "sown", Percent, d.SownPercent))
                .Concat(d.SuppliedByMonthPercent.SelectMany((spread, m) =>
                {
                    var (first, last) = OfEconomy(figures, m);
                    return spread is null ? [] : Ranges(scenario, d.District, first, last, "supplied_month", Percent, spread);
                })))
            {
                yield return row;
            }
        }

        foreach (var row in run.States.SelectMany(s => Rows(
            scenario, s.State, from, to, ("short_years", Percent, s.ShortPercentOfYears), ("unserved_years", Percent, s.UnservedPercentOfYears))
            .Concat(Ranges(scenario, s.State, from, to, "supplied", Percent, s.SuppliedPercent))
            .Concat(Ranges(scenario, s.State, from, to, "unserved", "GWh/year", s.UnservedGwh))))
        {
            yield return row;
        }
    }

    private static IEnumerable<LongRow> Backtest(PolicyFigures figures)
    {
        if (figures.Study.Backtest is not { } backtest)
        {
            return [];
        }

        var (from, to) = PolicyFigures.Days(backtest.From, backtest.To);
        return backtest.Lines.SelectMany(l =>
            Rows(l.Name, "all", from, to, ("benefit", MoneyYear, l.BenefitMusd), ("foresight", MoneyYear, l.ForesightMusd), ("loss", MoneyYear, l.LossMusd), ("loss_percent", Percent, l.LossPercent))
                .Concat(l.BenefitByYearMusd.SelectMany((benefit, y) =>
                {
                    var year = backtest.From.Year + y;
                    return Rows(
                        l.Name, "year", new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), ("benefit", Money, benefit), ("foresight", Money, l.ForesightByYearMusd[y]));
                }))
                .Concat(figures.Delivered(backtest, l).SelectMany(d => Rows(l.Name, d.State, from, to, ("delivered", "km3/year", d.Km3))))
                .Concat(figures.Stations.SelectMany(r => Monthly(l.Name, r.Key, backtest.From, "storage", l.StorageHm3[r.Value])
                    .Concat(Monthly(l.Name, r.Key, backtest.From, "foresight_storage", l.ForesightStorageHm3[r.Value]))
                    .Concat(Monthly(l.Name, r.Key, backtest.From, "release", l.ReleaseHm3[r.Value]))))
                .Concat(figures.Study.Region.Districts.SelectMany((d, i) => Monthly(l.Name, d.Id, backtest.From, "delivered", l.DeliveredHm3[i]))))
            .Concat(backtest.WetnessClass.SelectMany((wetness, t) =>
            {
                var month = PolicyFigures.Plus(backtest.From, t);
                var (first, last) = PolicyFigures.Days(month, month);
                return Rows(PolicyFigures.Record, "all", first, last, ("wetness_class", Flag, wetness));
            }));
    }

    private static IEnumerable<LongRow> Advice(PolicyFigures figures)
    {
        if (figures.Study.Advice is not { } advice)
        {
            return [];
        }

        var (from, to) = PolicyFigures.Days(advice.Month, advice.Month);
        return Rows(PolicyFigures.Policy, "all", from, to, ("inflow", "km3", advice.InflowKm3), ("inflow_percent", Percent, advice.InflowPercentOfMean))
            .Concat(advice.Reservoirs.SelectMany(r => Rows(
                PolicyFigures.Policy,
                r.Reservoir,
                from,
                to,
                ("storage_before", "hm3", r.StorageBeforeHm3),
                ("storage", "hm3", r.StorageAfterHm3),
                ("inflow", "m3/s", r.InflowM3s),
                ("release", "m3/s", r.ReleaseM3s),
                ("generation", "GWh", r.GenerationGwh),
                ("water_value", "USD/m3", r.WaterValueUsdPerM3),
                ("value_of_release", "USD/m3", r.ValueOfReleaseUsdPerM3),
                ("release_if_dry", "m3/s", r.ReleaseIfDryM3s),
                ("release_if_wet", "m3/s", r.ReleaseIfWetM3s))))
            .Concat(advice.Districts.SelectMany(d => Rows(
                PolicyFigures.Policy, d.District, from, to, ("need", "hm3", d.NeedHm3), ("delivered", "hm3", d.SuppliedHm3), ("value", "USD/m3", d.ValueUsdPerM3))))
            .Concat(advice.States.SelectMany(s => Rows(
                PolicyFigures.Policy,
                s.State,
                from,
                to,
                ("hydro", "GWh", s.HydroGwh),
                ("thermal", "GWh", s.ThermalGwh),
                ("net_import", "GWh", s.NetImportGwh),
                ("unserved", "GWh", s.UnservedGwh),
                ("price", "USD/MWh", s.PriceUsdPerMwh))));
    }

    private static IEnumerable<LongRow> Monthly(string scenario, string item, YearMonth from, string variable, IReadOnlyList<double> hm3) => hm3.SelectMany((value, t) =>
    {
        var month = PolicyFigures.Plus(from, t);
        var (first, last) = PolicyFigures.Days(month, month);
        return Rows(scenario, item, first, last, (variable, "hm3", value));
    });

    /// <summary>The days of a calendar month in the year of the economy.</summary>
    private static (DateOnly From, DateOnly To) OfEconomy(PolicyFigures figures, int month)
    {
        var of = new YearMonth(figures.Study.EconomyYear, month + 1);
        return PolicyFigures.Days(of, of);
    }

    private static IEnumerable<LongRow> Ranges(string scenario, string item, DateOnly from, DateOnly to, string variable, string unit, Spread s) => Rows(
        scenario,
        item,
        from,
        to,
        ($"{variable}_p10", unit, s.P10),
        ($"{variable}_p25", unit, s.P25),
        ($"{variable}_median", unit, s.Median),
        ($"{variable}_p75", unit, s.P75),
        ($"{variable}_p90", unit, s.P90),
        ($"{variable}_mean", unit, s.Mean));

    private static IEnumerable<LongRow> Rows(
        string scenario, string item, DateOnly from, DateOnly to, params IEnumerable<(string Variable, string Unit, double Value)> values) =>
        values.Where(v => double.IsFinite(v.Value)).Select(v => new LongRow(scenario, item, v.Variable, v.Unit, from, to, v.Value));
}
