using Darya.Model;
using Darya.Reporting.Page;
using Darya.Trade.Results;

namespace Darya.Reporting.Trade;

/// <summary>Rearranges a study of trade into what its section of the page shows.</summary>
internal static class TradeSectionBuilder
{
    internal static TradeSectionData Build(TradeStudy study, Region region)
    {
        var figures = new TradeFigures(study, region);
        var ground = figures.Ground;
        return new TradeSectionData
        {
            Variant = region.Variant,
            States = [.. region.States.Select(s => new StateData(s.Id, Name.Of(s.Name), s.IsMember))],
            Members = study.Members,
            Economies = [.. figures.Economies.Select(e => new EconomyData(e.Id, Name.Of(e.Name), TradeFigures.Id(e.Kind)))],
            Sectors = [.. study.Sectors.Select(s => new SectorData(s.Id, Name.Of(s.Name), s.Sitc))],
            Lead = [.. TradeWords.Of(figures).Select(Name.Of)],
            Coefficients = [.. study.Coefficients.Select(c => new CoefficientData(
                c.Model,
                c.Term,
                Name.Of(c.Name),
                Round(c.Estimate),
                Round(c.StandardError),
                Round(c.Estimate - (TradeFigures.HalfInterval * c.StandardError)),
                Round(c.Estimate + (TradeFigures.HalfInterval * c.StandardError)),
                c.Rows,
                c.ErrorKind,
                c.Command,
                TradeFigures.Letter(c.Letter),
                c.Source,
                c.Note))],
            Parameters = [.. study.Parameters.Select(p => new ParameterData(
                p.Id, Name.Of(p.Name), p.Unit, Round(p.Low), Round(p.Central), Round(p.High), TradeFigures.Letter(p.Letter), p.Source, p.Note))],
            Fits = [.. study.Fits.Select(f => new FitData(f.Model, f.Exporter, f.Importer, f.Year, Round(f.ActualMusd), Round(f.FittedMusd), Round(f.LogRatio)))],
            Base = Base(figures),
            Borders = [.. study.Borders.Select(b => new BorderCostData(
                b.First,
                b.Second,
                Bounds(b.Percent),
                [.. b.AtThetas.Select(t => new AtThetaData(Round(t.Theta), Bounds(t.Percent)))],
                b.UnexplainedPercent is { } unexplained ? Bounds(unexplained) : null,
                b.IsEstimated))],
            Dependence = Dependence(figures, study.Dependence),
            Target = study.Target is { } target ? Target(target) : null,
            Outcomes = [.. figures.Changes.Select(c => Outcome(figures, c))],
            Shocks = [.. study.Shocks.Select(s => new ShockData(
                s.Partner,
                Percent(s.KeptShare),
                Percent(s.ReachedShare),
                [.. figures.Ordered(s.Losses, l => l.Economy).Select(l => new LossData(l.Economy, Range(l.Before), Range(l.After)))],
                Figures.Round(s.Residual, 2)))],
            Warnings = [.. figures.Warnings.Select(Name.Of)],
            Provenance = GroundData.Provenance(ground),
            Sources = GroundData.Sources(ground),
            AreaAccounts = GroundData.AreaAccounts(ground),
        };
    }

    private static BaseData Base(TradeFigures figures)
    {
        var matrix = figures.Study.Base;
        return new BaseData(
            matrix.Year,
            matrix.OldYear,
            Round(matrix.GoodsShare),
            Round(matrix.ImportScale),
            Figures.Round(matrix.Residual, 2),
            matrix.Rounds,
            [.. figures.Ordered(matrix.Cells, c => c.Exporter).GroupBy(c => c.Exporter).SelectMany(row => figures.Ordered(row, c => c.Importer)).Select(c => new CellData(
                c.Exporter,
                c.Importer,
                Round(c.OldMusd),
                Round(c.ValueMusd),
                TradeFigures.Id(c.Status),
                TradeFigures.Letter(c.Letter),
                c.ReportYear,
                c.Reporter,
                [.. c.SectorShares.Select(s => Figures.Round(s, 4))]))],
            [.. figures.Ordered(matrix.Totals, t => t.Economy).Select(t => new TotalData(
                t.Economy,
                Round(t.GdpMusd),
                Round(t.GivenExportsMusd),
                Round(t.ExportsMusd),
                Round(t.GivenImportsMusd),
                Round(t.ImportsMusd),
                Round(t.DomesticMusd),
                Round(t.OutputMusd),
                t.IsAdjusted,
                TradeFigures.Letter(t.Letter)))],
            [.. matrix.Mirrors.Select(m => new MirrorData(
                m.Year,
                m.First,
                m.Second,
                m.Reporter,
                m.FirstExportsMusd is { } first ? Round(first) : null,
                m.SecondExportsMusd is { } second ? Round(second) : null,
                m.TurnoverMusd is { } turnover ? Round(turnover) : null,
                m.IsUsed,
                m.GapPercent is { } gap ? Round(gap) : null,
                TradeFigures.Letter(m.Letter),
                m.Source,
                m.Note))],
            [.. matrix.Unused.Select(u => new UnusedData(u.Year, u.Months, u.First, u.Second, u.Reporter, u.TurnoverMusd is { } turnover ? Round(turnover) : null, Name.Of(u.Reason)))]);
    }

    private static TargetData Target(TurnoverTargetOutcome t) => new(
        t.First,
        t.Second,
        t.BaseYear,
        t.Year,
        Money(t.CurrentMusd),
        Money(t.TargetMusd),
        Round(t.NeededGrowthPercent),
        Range(t.CutPercent),
        Range(t.RemainingCutPercent),
        Range(t.SpareCutPercent),
        Range(t.GrowthMusd),
        Range(t.HoursMusd),
        Range(t.HoursAndRulesMusd),
        Percent(t.ReachedByGrowthShare),
        Percent(t.ReachedByLeversShare),
        [.. t.AtThetas.Select(a => new CutData(
            Round(a.Theta),
            Round(a.GrowthMusd),
            Round(a.Partial),
            Round(a.CutPercent),
            Round(a.HoursMusd),
            Round(a.HoursAndRulesMusd),
            Percent(a.HoursShare),
            [.. a.HoursNeeded.Select(Round)],
            Percent(a.RulesShare),
            Round(a.RemainingCutPercent),
            Round(a.SpareCutPercent)))],
        [.. t.Hours.Select(h => new HoursData(
            h.Exporter, h.Importer, TradeFigures.Id(h.Mode), Round(h.Hours), h.Place, h.Year, h.IsOfThePair, Round(h.BestHours), h.BestPlace, h.BestYear, TradeFigures.Letter(h.Letter)))],
        [.. t.Waterfall.Select(s => new StepData(TradeFigures.Id(s.Kind), Name.Of(s.Name), Money(s.AddedMusd), Money(s.LevelMusd), Range(s.Added)))],
        [.. t.Sensitivities.Select(s => new TradeSensitivityData(
            s.Assumption,
            Name.Of(s.Name),
            s.Unit,
            Round(s.LowValue),
            Round(s.HighValue),
            Round(s.CutAtLow),
            Round(s.CutAtHigh),
            Round(s.SpareAtLow),
            Round(s.SpareAtHigh),
            Round(s.Swing),
            Round(s.SpareSwing),
            TradeFigures.Letter(s.Letter)))],
        t.Draws,
        t.Seed,
        Figures.Round(t.Residual, 2));

    private static TradeOutcomeData Outcome(TradeFigures figures, TradeChange change) => new(
        change.Id,
        change.Name is { } name ? Name.Of(name) : null,
        [.. figures.Ordered(change.Economies, e => e.Economy).Select(e => new GainData(
            e.Economy, Range(e.RealIncomePercent), Range(e.RealIncomeMusd), Range(e.ExportsPercent), Range(e.ImportsPercent)))],
        [.. figures.Ordered(change.Sectors, s => s.Economy).Select(s => new SectorGainData(
            s.Economy, s.Sector, Round(s.ExportsBeforeMusd), Round(s.ExportsAfterMusd), Round(s.ImportsBeforeMusd), Round(s.ImportsAfterMusd)))],
        [.. change.Pairs.Select(p => new TradePairData(p.First, p.Second, Round(p.BeforeMusd), Range(p.AfterMusd)))],
        Dependence(figures, change.Dependence),
        [.. change.Levers.Select(l => new LeverData(
            Name.Of(l.Text), l.Exporter, l.Importer, Round(l.Partial), Round(l.CostPercent), [.. l.BySector.Select(Round)], Name.Of(l.Basis)))],
        change.Theta is { } theta ? Round(theta) : null,
        change.Draws,
        Figures.Round(change.Residual, 2));

    private static IReadOnlyList<DependenceOnData> Dependence(TradeFigures figures, IReadOnlyList<DependenceOutcome> states) =>
    [
        .. figures.Ordered(states, d => d.State).Select(d => new DependenceOnData(
            d.State,
            [.. figures.Ordered(d.Partners, p => p.Partner).Select(p => new PartnerData(
                p.Partner,
                Round(p.ImportsBefore),
                Round(p.ImportsAfter),
                Round(p.ExportsBefore),
                Round(p.ExportsAfter),
                Round(p.SpendingBefore),
                Round(p.SpendingAfter)))],
            Round(d.ImportConcentrationBefore),
            Round(d.ImportConcentrationAfter),
            Round(d.ExportConcentrationBefore),
            Round(d.ExportConcentrationAfter))),
    ];

    private static TradeRangeData Range(TradeRange r) => new(Round(r.Low), Round(r.Central), Round(r.Median), Round(r.High));

    private static BoundsData Bounds(TradeBounds b) => new(Round(b.Low), Round(b.Central), Round(b.High));

    private static double Percent(double share) => Round(100 * share);

    private static double Round(double value) => Figures.Round(value);

    /// <summary>Money to a thousand USD: the steps of the waterfall add up.</summary>
    private static double Money(double musd) => Figures.Round(Math.Round(musd, 3), 12);
}
