using System.Globalization;
using Darya.Model;
using Darya.Reporting.Trade;
using Darya.Trade.Results;

namespace Darya.Reporting.Tables;

/// <summary>The figures of a study of trade as long tables, one a theme: what a run folder keeps as CSV.</summary>
public static class TradeTables
{
    private const string Money = "million USD";
    private const string Percent = "%";
    private const string Flag = "1";

    /// <summary>Reads every table of a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="region">The region whose states trade.</param>
    /// <returns>
    /// Tables by theme; one that the study says nothing of is left out. The scenario is <c>base</c>, <c>target</c>, <c>scenario-n</c>, <c>theta-x</c> for an answer at one trade
    /// elasticity, the id of a partner whose border closes, or the reporter. What has no meaning has no row.
    /// </returns>
    public static IReadOnlyList<LongTable> Of(TradeStudy study, Region region)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(region);
        var figures = new TradeFigures(study, region);
        LongTable[] all =
        [
            new("trade_target", [.. Target(study)]),
            new("trade_gains", [.. figures.Changes.SelectMany(c => Gains(figures, c))]),
            new("trade_sectors", [.. figures.Changes.SelectMany(c => Sectors(figures, c))]),
            new("trade_pairs", [.. figures.Changes.SelectMany(c => Pairs(figures, c))]),
            new("trade_dependence", [.. Dependence(figures, TradeFigures.Base, study.Base.Year, study.Dependence), .. figures.Changes.SelectMany(c => Dependence(figures, c.Id, Year(figures, c), c.Dependence))]),
            new("trade_levers", [.. figures.Changes.SelectMany(c => Levers(figures, c))]),
            new("trade_shocks", [.. Shocks(figures)]),
            new("trade_borders", [.. Borders(study)]),
            new("trade_estimates", [.. Estimates(study)]),
            new("trade_base", [.. Base(figures)]),
            new("trade_reports", [.. Reports(study.Base)]),
        ];
        return [.. all.Where(t => t.Rows.Count > 0)];
    }

    private static IEnumerable<LongRow> Target(TradeStudy study)
    {
        if (study.Target is not { } t)
        {
            return [];
        }

        var pair = $"{t.First}>{t.Second}";
        return Rows(
            TradeChange.Target,
            pair,
            t.Year,
            ("turnover_now", Money, t.CurrentMusd),
            ("turnover_target", Money, t.TargetMusd),
            ("needed_growth", "%/year", t.NeededGrowthPercent),
            ("reached_by_growth", Percent, 100 * t.ReachedByGrowthShare),
            ("reached_by_levers", Percent, 100 * t.ReachedByLeversShare),
            ("draws", Flag, t.Draws),
            ("residual", Flag, t.Residual))
            .Concat(Ranges(TradeChange.Target, pair, t.Year, "cut", Percent, t.CutPercent))
            .Concat(Ranges(TradeChange.Target, pair, t.Year, "remaining_cut", Percent, t.RemainingCutPercent))
            .Concat(Ranges(TradeChange.Target, pair, t.Year, "spare_cut", Percent, t.SpareCutPercent))
            .Concat(Ranges(TradeChange.Target, pair, t.Year, "by_growth", Money, t.GrowthMusd))
            .Concat(Ranges(TradeChange.Target, pair, t.Year, "by_hours", Money, t.HoursMusd))
            .Concat(Ranges(TradeChange.Target, pair, t.Year, "by_hours_and_rules", Money, t.HoursAndRulesMusd))
            .Concat(t.AtThetas.SelectMany(a => Rows(
                Theta(a.Theta),
                pair,
                t.Year,
                ("by_growth", Money, a.GrowthMusd),
                ("partial", Flag, a.Partial),
                ("cut", Percent, a.CutPercent),
                ("by_hours", Money, a.HoursMusd),
                ("by_hours_and_rules", Money, a.HoursAndRulesMusd),
                ("hours_part", Percent, 100 * a.HoursShare),
                ("rules_part", Percent, 100 * a.RulesShare),
                ("remaining_cut", Percent, a.RemainingCutPercent),
                ("spare_cut", Percent, a.SpareCutPercent),
                ("residual", Flag, a.Residual))
                .Concat(t.Hours.Zip(a.HoursNeeded).SelectMany(h => Rows(Theta(a.Theta), Border(h.First), t.Year, ("hours_needed", "h", h.Second))))))
            .Concat(t.Waterfall.SelectMany((s, i) =>
            {
                var step = string.Create(CultureInfo.InvariantCulture, $"step-{i + 1}.{TradeFigures.Id(s.Kind)}");
                return Rows(TradeChange.Target, step, t.Year, ("added", Money, s.AddedMusd), ("level", Money, s.LevelMusd)).Concat(Ranges(TradeChange.Target, step, t.Year, "added_draws", Money, s.Added));
            }))
            .Concat(t.Sensitivities.SelectMany(s => Rows(
                TradeChange.Target,
                s.Assumption,
                t.Year,
                ("low_value", s.Unit, s.LowValue),
                ("high_value", s.Unit, s.HighValue),
                ("cut_at_low", Percent, s.CutAtLow),
                ("cut_at_high", Percent, s.CutAtHigh),
                ("spare_at_low", Percent, s.SpareAtLow),
                ("spare_at_high", Percent, s.SpareAtHigh),
                ("swing", Percent, s.Swing),
                ("spare_swing", Percent, s.SpareSwing))))
            .Concat(t.Hours.SelectMany(h => Rows(
                TradeChange.Target, Border(h), h.Year, ("hours", "h", h.Hours), ("best_hours", "h", h.BestHours), ("of_the_pair", Flag, h.IsOfThePair ? 1 : 0))));
    }

    private static IEnumerable<LongRow> Gains(TradeFigures figures, TradeChange change) => figures.Ordered(change.Economies, e => e.Economy).SelectMany(e =>
    {
        var year = Year(figures, change);
        return Ranges(change.Id, e.Economy, year, "real_income", Percent, e.RealIncomePercent)
            .Concat(Ranges(change.Id, e.Economy, year, "real_income_money", Money, e.RealIncomeMusd))
            .Concat(Ranges(change.Id, e.Economy, year, "exports", Percent, e.ExportsPercent))
            .Concat(Ranges(change.Id, e.Economy, year, "imports", Percent, e.ImportsPercent));
    });

    private static IEnumerable<LongRow> Sectors(TradeFigures figures, TradeChange change) => figures.Ordered(change.Sectors, s => s.Economy).SelectMany(s => Rows(
        change.Id,
        $"{s.Economy}.{s.Sector}",
        Year(figures, change),
        ("exports_before", Money, s.ExportsBeforeMusd),
        ("exports_after", Money, s.ExportsAfterMusd),
        ("imports_before", Money, s.ImportsBeforeMusd),
        ("imports_after", Money, s.ImportsAfterMusd)));

    private static IEnumerable<LongRow> Pairs(TradeFigures figures, TradeChange change) => change.Pairs.SelectMany(p =>
        Rows(change.Id, $"{p.First}>{p.Second}", Year(figures, change), ("turnover_before", Money, p.BeforeMusd))
            .Concat(Ranges(change.Id, $"{p.First}>{p.Second}", Year(figures, change), "turnover_after", Money, p.AfterMusd)));

    private static IEnumerable<LongRow> Dependence(TradeFigures figures, string scenario, int year, IReadOnlyList<DependenceOutcome> states) => figures.Ordered(states, d => d.State).SelectMany(d => Rows(
        scenario,
        d.State,
        year,
        ("import_concentration_before", Flag, d.ImportConcentrationBefore),
        ("import_concentration_after", Flag, d.ImportConcentrationAfter),
        ("export_concentration_before", Flag, d.ExportConcentrationBefore),
        ("export_concentration_after", Flag, d.ExportConcentrationAfter))
        .Concat(figures.Ordered(d.Partners, p => p.Partner).SelectMany(p => Rows(
            scenario,
            $"{d.State}.{p.Partner}",
            year,
            ("imports_before", Percent, p.ImportsBefore),
            ("imports_after", Percent, p.ImportsAfter),
            ("exports_before", Percent, p.ExportsBefore),
            ("exports_after", Percent, p.ExportsAfter),
            ("spending_before", Percent, p.SpendingBefore),
            ("spending_after", Percent, p.SpendingAfter)))));

    private static IEnumerable<LongRow> Levers(TradeFigures figures, TradeChange change) => change.Levers.SelectMany((l, i) => Rows(
        change.Id,
        string.Create(CultureInfo.InvariantCulture, $"lever-{i + 1}.{l.Exporter}>{l.Importer}"),
        Year(figures, change),
        [("partial", Flag, l.Partial), ("cost", Percent, l.CostPercent), .. l.BySector.Select((p, k) => ($"partial_{figures.Study.Sectors[k].Id}", Flag, p))]));

    private static IEnumerable<LongRow> Shocks(TradeFigures figures) => figures.Study.Shocks.SelectMany(s =>
        Rows(s.Partner, "all", figures.Study.Base.Year, ("kept", Percent, 100 * s.KeptShare), ("reached", Percent, 100 * s.ReachedShare), ("residual", Flag, s.Residual))
            .Concat(figures.Ordered(s.Losses, l => l.Economy).SelectMany(l =>
                Ranges(s.Partner, l.Economy, figures.Study.Base.Year, "before", Percent, l.Before).Concat(Ranges(s.Partner, l.Economy, figures.Study.Base.Year, "after", Percent, l.After)))));

    private static IEnumerable<LongRow> Borders(TradeStudy study) => study.Borders.SelectMany(b =>
        Bounds(TradeFigures.Base, b, study.Base.Year, "cost", b.Percent)
            .Concat(b.AtThetas.SelectMany(t => Bounds(Theta(t.Theta), b, study.Base.Year, "cost", t.Percent)))
            .Concat(b.UnexplainedPercent is { } unexplained ? Bounds(TradeFigures.Base, b, study.Base.Year, "unexplained", unexplained) : []));

    private static IEnumerable<LongRow> Estimates(TradeStudy study) => study.Coefficients
        .SelectMany(c => Rows(c.Model, c.Term, study.Base.Year, ("estimate", Flag, c.Estimate), ("standard_error", Flag, c.StandardError), ("rows", Flag, c.Rows)))
        .Concat(study.Parameters.SelectMany(p => Rows(TradeFigures.Base, p.Id, study.Base.Year, ("low", p.Unit, p.Low), ("central", p.Unit, p.Central), ("high", p.Unit, p.High))))
        .Concat(study.Fits.SelectMany(f => Rows(f.Model, $"{f.Exporter}>{f.Importer}", f.Year, ("actual", Money, f.ActualMusd), ("fitted", Money, f.FittedMusd), ("log_ratio", Flag, f.LogRatio))));

    private static IEnumerable<LongRow> Base(TradeFigures figures)
    {
        var matrix = figures.Study.Base;
        return figures.Ordered(matrix.Cells, c => c.Exporter).SelectMany(c => Rows(
            TradeFigures.Base,
            $"{c.Exporter}>{c.Importer}",
            matrix.Year,
            [
                ("flow", Money, c.ValueMusd), ("is_reported", Flag, c.Status == CellStatus.Reported ? 1 : 0),
                .. c.SectorShares.Select((s, k) => ($"share_{figures.Study.Sectors[k].Id}", Percent, 100 * s)),
            ])
            .Concat(c.Status == CellStatus.Domestic ? [] : Rows(TradeFigures.Base, $"{c.Exporter}>{c.Importer}", matrix.OldYear, ("old_flow", Money, c.OldMusd))))
            .Concat(figures.Ordered(matrix.Totals, t => t.Economy).SelectMany(t => Rows(
                TradeFigures.Base,
                t.Economy,
                matrix.Year,
                ("gdp", Money, t.GdpMusd),
                ("given_exports", Money, t.GivenExportsMusd),
                ("exports", Money, t.ExportsMusd),
                ("given_imports", Money, t.GivenImportsMusd),
                ("imports", Money, t.ImportsMusd),
                ("domestic", Money, t.DomesticMusd),
                ("output", Money, t.OutputMusd))))
            .Concat(Rows(TradeFigures.Base, "all", matrix.Year, ("goods_share", Flag, matrix.GoodsShare), ("import_scale", Flag, matrix.ImportScale), ("residual", Flag, matrix.Residual)));
    }

    private static IEnumerable<LongRow> Reports(BaseOutcome matrix) => matrix.Mirrors
        .SelectMany(m => Rows(
            m.Reporter,
            $"{m.First}>{m.Second}",
            m.Year,
            ("first_exports", Money, m.FirstExportsMusd ?? double.NaN),
            ("second_exports", Money, m.SecondExportsMusd ?? double.NaN),
            ("turnover", Money, m.TurnoverMusd ?? double.NaN),
            ("gap", Percent, m.GapPercent ?? double.NaN),
            ("is_used", Flag, m.IsUsed ? 1 : 0)))
        .Concat(matrix.Unused.SelectMany(u => Rows(
            u.Reporter, string.Create(CultureInfo.InvariantCulture, $"{u.First}>{u.Second}.unused-{u.Months}"), u.Year, ("turnover", Money, u.TurnoverMusd ?? double.NaN))));

    private static int Year(TradeFigures figures, TradeChange change) => change.Id == TradeChange.Target ? figures.Study.Target!.Year : figures.Study.Base.Year;

    private static string Border(BorderHours h) => $"{h.Exporter}>{h.Importer}.{TradeFigures.Id(h.Mode)}";

    private static string Theta(double theta) => string.Create(CultureInfo.InvariantCulture, $"theta-{theta:0.###}");

    private static IEnumerable<LongRow> Bounds(string scenario, BorderCostOutcome border, int year, string variable, TradeBounds b) =>
        Rows(scenario, $"{border.First}>{border.Second}", year, ($"{variable}_low", Percent, b.Low), ($"{variable}_central", Percent, b.Central), ($"{variable}_high", Percent, b.High));

    private static IEnumerable<LongRow> Ranges(string scenario, string item, int year, string variable, string unit, TradeRange r) => Rows(
        scenario, item, year, ($"{variable}_low", unit, r.Low), ($"{variable}_central", unit, r.Central), ($"{variable}_median", unit, r.Median), ($"{variable}_high", unit, r.High));

    private static IEnumerable<LongRow> Rows(string scenario, string item, int year, params IEnumerable<(string Variable, string Unit, double Value)> values) =>
        values.Where(v => double.IsFinite(v.Value)).Select(v => new LongRow(scenario, item, v.Variable, v.Unit, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), v.Value));
}
