using Darya.Model;
using Darya.Planning.Policies.Results;
using Darya.Reporting.Page;

namespace Darya.Reporting.Policies;

/// <summary>Rearranges a study of a policy into what its section of the page shows.</summary>
internal static class PolicySectionBuilder
{
    internal static PolicySectionData Build(PolicyStudy study)
    {
        var figures = new PolicyFigures(study);
        var region = study.Region;
        return new PolicySectionData
        {
            Variant = region.Variant,
            Economy = FormattableString.Invariant($"{study.EconomyYear}"),
            Coalition = study.Coalition,
            Risk = study.Risk,
            States = [.. region.States.Select(s => new StateData(s.Id, Name.Of(s.Name), s.IsMember))],
            Nodes = [.. region.Reservoirs.Select(r => region.Nodes.Single(n => n.Id == r.Node)).Select(n => new PolicyPlaceData(n.Id, Name.Of(n.Name), n.State))],
            Districts = [.. region.Districts.Select(d => new PolicyPlaceData(d.Id, Name.Of(d.Name), d.State))],
            Lead = [.. PolicyWords.Of(study).Select(Name.Of)],
            Training = Training(study.Training),
            Wetness = new WetnessData(
                study.Wetness.Classes,
                [.. study.Wetness.Passage.Select(month => month.Select(from => from.Select(p => Figures.Round(p, 4)).ToArray()).ToArray())],
                [.. study.Wetness.MeanInflowKm3.Select(Rounded)],
                Rounded(study.Wetness.KeptVariancePercent),
                study.Wetness.HasPersistence,
                study.Wetness.GeneratedYears),
            Envelopes = [.. study.Envelopes.Select(e => new EnvelopeData(
                e.Plant, Name.Of(figures.Names.Of(e.Plant)), e.Planes, Figures.Round(e.Bias, 4), Figures.Round(e.LargestDeviationPercent, 3)))],
            Simulation = study.Simulation is { } simulation ? Run(simulation) : null,
            Rules = study.Rules is { } rules ? Run(rules) : null,
            Backtest = study.Backtest is { } backtest ? Backtest(figures, backtest) : null,
            Advice = study.Advice is { } advice ? Advice(advice) : null,
            Warnings = [.. figures.Warnings.Select(Name.Of)],
            Provenance = GroundData.Provenance(region),
            Sources = GroundData.Sources(region),
            AreaAccounts = GroundData.AreaAccounts(region),
        };
    }

    private static TrainingData Training(TrainingSummary t) => new(
        Money(t.BoundMusd),
        t.Iterations,
        t.Solves,
        t.StopReason,
        [.. t.Convergence.Select(p => p.Iteration)],
        [.. t.Convergence.Select(p => Money(p.BoundMusd))],
        t.SimulatedMeanMusd is { } mean ? Money(mean) : null,
        t.StandardErrorMusd is { } error ? Money(error) : null,
        t.GapMusd is { } gap ? Money(gap) : null,
        t.SimulatedPaths,
        t.SimulatedYears,
        t.StageRows,
        t.StageColumns,
        t.Cuts);

    private static PolicyRunData Run(PolicySimulationOutcome run) => new(
        run.Operation,
        run.Inflows,
        Month(run.From),
        run.Months,
        run.Paths,
        [.. run.Reservoirs.Select(r => new FanData(
            r.Reservoir,
            Figures.Round(r.DeadHm3),
            Figures.Round(r.FullHm3),
            [.. r.StorageHm3.Select(Range)],
            Known(r.RecordedHm3),
            [.. r.ReleaseHm3.Select(Range)],
            Known(r.RecordedReleaseHm3),
            [.. r.WaterValueUsdPerM3.Select(Range)]))],
        [.. run.Districts.Select(d => new DistrictRiskData(
            d.District,
            Figures.Round(d.ShortPercentOfYears, 4),
            Figures.Round(d.SevereShortPercentOfYears, 4),
            Range(d.SuppliedPercent),
            [.. d.SuppliedByMonthPercent.Select(s => s is { } spread ? Range(spread) : null)],
            Range(d.SownPercent)))],
        [.. run.States.Select(s => new StateRiskData(
            s.State, Figures.Round(s.ShortPercentOfYears, 4), Range(s.SuppliedPercent), Range(s.UnservedGwh), Figures.Round(s.UnservedPercentOfYears, 4)))],
        Range(run.BenefitMusd),
        Range(run.SeaInflowKm3),
        run.ConvexLossMusd is { } loss ? Money(loss) : null,
        Figures.Round(run.WaterResidual, 2));

    private static PolicyBacktestData Backtest(PolicyFigures figures, PolicyBacktest backtest)
    {
        var months = backtest.To.Index - backtest.From.Index + 1;
        return new PolicyBacktestData(
            Month(backtest.From),
            months,
            PolicyFigures.Years(backtest),
            [.. backtest.Lines.Select(l => new BacktestLineData(
                l.Name,
                Money(l.BenefitMusd),
                Money(l.ForesightMusd),
                Money(l.LossMusd),
                double.IsFinite(l.LossPercent) ? Figures.Round(l.LossPercent, 4) : null,
                [.. l.BenefitByYearMusd.Select(Money)],
                [.. l.ForesightByYearMusd.Select(Money)],
                [.. figures.Delivered(backtest, l).Select(d => new StateWaterData(d.State, Figures.Round(d.Km3)))]))],
            [.. figures.Study.Region.Reservoirs.Select(r => new BacktestStorageData(
                r.Node,
                Figures.Round(r.Dead.Hm3),
                Figures.Round(r.Full.Hm3),
                [.. backtest.Lines.Select(l => new LineStorageData(
                    l.Name, Figures.Series(l.StorageHm3[figures.Stations[r.Node]], 1), Figures.Series(l.ForesightStorageHm3[figures.Stations[r.Node]], 1)))],
                Known(figures.Recorded(r.Node, backtest.From, months))))],
            [.. backtest.KnownCatchments.Select(c => Name.Of(figures.Catchment(c)))],
            backtest.WetnessClass,
            Training(backtest.Training));
    }

    private static AdviceData Advice(PolicyAdvice advice) => new(
        Month(advice.Month),
        advice.Wetness,
        Figures.Round(advice.InflowKm3),
        Figures.Round(advice.InflowPercentOfMean, 4),
        [.. advice.Reservoirs.Select(r => new ReservoirAdviceData(
            r.Reservoir,
            Figures.Round(r.StorageBeforeHm3),
            Figures.Round(r.StorageAfterHm3),
            Figures.Round(r.InflowM3s),
            Figures.Round(r.ReleaseM3s),
            Figures.Round(r.GenerationGwh),
            Figures.Round(r.WaterValueUsdPerM3),
            Figures.Round(r.ValueOfReleaseUsdPerM3),
            Figures.Round(r.ReleaseIfDryM3s),
            Figures.Round(r.ReleaseIfWetM3s)))],
        [.. advice.Districts.Select(d => new DistrictAdviceData(
            d.District, Figures.Round(d.NeedHm3), Figures.Round(d.SuppliedHm3), Figures.Round(d.ValueUsdPerM3)))],
        [.. advice.States.Select(s => new StateAdviceData(
            s.State, Figures.Round(s.HydroGwh), Figures.Round(s.ThermalGwh), Figures.Round(s.NetImportGwh), Figures.Round(s.UnservedGwh), Figures.Round(s.PriceUsdPerMwh)))],
        [.. advice.Reasons.Select(Name.Of)]);

    private static MonthData Month(YearMonth month) => new(month.Year, month.Month);

    private static double[] Range(Spread s) => Rounded([s.P10, s.P25, s.Median, s.P75, s.P90, s.Mean]);

    private static double[] Rounded(IReadOnlyList<double> values) => [.. values.Select(v => Figures.Round(v))];

    private static double?[] Known(IReadOnlyList<double> values) => [.. values.Select(v => double.IsFinite(v) ? Figures.Round(v) : (double?)null)];

    /// <summary>Money to a thousand USD: the page takes differences of large levels.</summary>
    private static double Money(double musd) => Figures.Round(Math.Round(musd, 3), 12);
}
