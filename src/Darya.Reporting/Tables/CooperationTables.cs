using Darya.Cooperation.Results;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Tables;

/// <summary>The figures of an outcome as long tables, one a theme: what a run folder keeps as CSV.</summary>
public static class CooperationTables
{
    private const string Money = "million USD/year";
    private const string Flag = "1";

    /// <summary>Reads every table of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>
    /// Tables by theme. The scenario is the game: the mean of the years, <c>mean-year</c> or a year; <c>alone</c> and <c>together</c> in
    /// <c>states</c> and <c>dependence</c>; the case in <c>sensitivities</c>. Infinite propensities have no row.
    /// </returns>
    public static IReadOnlyList<LongTable> Of(CooperationOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var figures = new CooperationFigures(outcome);
        return
        [
            new("alliance", [.. Alliance(figures)]),
            new("states", [.. Accounts(figures, "alone", figures.Alone), .. Accounts(figures, "together", figures.Together)]),
            new("coalitions", [.. figures.Games.SelectMany(g => Coalitions(figures, g))]),
            new("partitions", [.. figures.Games.SelectMany(g => Partitions(figures, g))]),
            new("shares", [.. figures.Games.SelectMany(g => Shares(figures, g))]),
            new("payments", [.. figures.Games.SelectMany(g => Payments(figures, g))]),
            new("sensitivities", [.. Sensitivities(figures)]),
            new("dependence", [.. Dependence(figures)]),
        ];
    }

    private static IEnumerable<LongRow> Alliance(CooperationFigures figures)
    {
        var alliance = figures.Outcome.Alliance;
        return Rows(figures, figures.Headline, string.Join('+', alliance.States), ("gain", Money, alliance.GainMusd), ("deviation", Money, alliance.DeviationMusd))
            .Concat(Accounts(figures, "alone", [.. alliance.Effects.Select(e => e.Alone)]))
            .Concat(Accounts(figures, "alliance", [.. alliance.Effects.Select(e => e.WithAlliance)]));
    }

    private static IEnumerable<LongRow> Accounts(CooperationFigures figures, string scenario, IReadOnlyList<StateAccount> accounts) =>
        accounts.SelectMany(a => Rows(
            figures,
            figures.Headline,
            a.State,
            ("benefit", Money, a.BenefitMusd),
            ("farming", Money, a.FarmingMusd),
            ("fuel_cost", Money, a.FuelMusd),
            ("unserved_cost", Money, a.UnservedMusd),
            ("exchange", Money, a.ExchangeMusd),
            ("irrigation", "km3/year", a.IrrigationKm3),
            ("generation", "GWh/year", a.GenerationGwh),
            ("demand", "GWh/year", a.DemandGwh),
            ("unserved", "GWh/year", a.UnservedGwh),
            ("winter_export", "GWh/year", a.WinterExportGwh),
            ("summer_export", "GWh/year", a.SummerExportGwh),
            ("outside_import", "GWh/year", a.OutsideImportGwh),
            ("import", "GWh/year", a.ImportGwh),
            ("transit", "GWh/year", a.TransitGwh),
            ("winter_release", "km3/year", a.WinterReleaseKm3),
            ("summer_release", "km3/year", a.SummerReleaseKm3)).Select(r => r with { Scenario = scenario }));

    private static IEnumerable<LongRow> Coalitions(CooperationFigures figures, GameOutcome game) => game.Coalitions.SelectMany(c => Rows(
        figures,
        game,
        c.Name,
        ("alone", Money, c.AloneMusd),
        ("gamma", Money, c.GammaMusd),
        ("gamma_low", Money, c.GammaLowMusd),
        ("gamma_high", Money, c.GammaHighMusd),
        ("delta", Money, c.DeltaMusd),
        ("worst", Money, c.WorstMusd),
        ("best", Money, c.BestMusd),
        ("deviation", Money, c.DeviationMusd),
        ("settled", Flag, c.IsSettled ? 1 : 0)));

    private static IEnumerable<LongRow> Partitions(CooperationFigures figures, GameOutcome game) => game.Partitions.SelectMany(p =>
        Rows(
            figures,
            game,
            p.Name,
            ("settled", Flag, p.IsSettled ? 1 : 0),
            ("end_storage_short", "hm3", p.EndStorageShortHm3),
            ("corrected", "hm3", p.CorrectedHm3))
        .Concat(p.Blocks.SelectMany((b, i) => Rows(
            figures,
            game,
            $"{p.Name}.{string.Join('+', b)}",
            ("worth", Money, p.WorthMusd[i]),
            ("deviation", Money, p.Certificates[i].GainMusd),
            ("deviation_percent", "%", p.Certificates[i].GainPercent),
            ("deviation_bound", Money, p.Certificates[i].BoundMusd),
            ("deviations_tried", Flag, p.Certificates[i].Tried)))));

    /// <summary>Shares under both beliefs about those who stay out: the item is belief.rule.state, or belief.rule for what holds for all.</summary>
    private static IEnumerable<LongRow> Shares(CooperationFigures figures, GameOutcome game)
    {
        foreach (var (belief, reading) in new[] { ("gamma", game.Gamma), ("delta", game.Delta) })
        {
            foreach (var row in Rows(
                figures,
                game,
                belief,
                ("joint_gain", Money, game.JointGainMusd),
                ("core_empty", Flag, reading.IsCoreEmpty ? 1 : 0),
                ("least_core_epsilon", Money, reading.LeastCoreEpsilonMusd)))
            {
                yield return row;
            }

            foreach (var row in reading.Rules.Where(r => r.ShareMusd is not null).SelectMany(r => Rule(figures, game, belief, r)))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<LongRow> Rule(CooperationFigures figures, GameOutcome game, string belief, ShareOutcome rule)
    {
        var item = $"{belief}.{rule.Rule}";
        var byState = figures.Outcome.Players.SelectMany((p, k) => Rows(
            figures,
            game,
            $"{item}.{p}",
            ("share", Money, rule.ShareMusd![k]),
            ("gain", Money, rule.GainMusd[k]),
            ("propensity_to_disrupt", Flag, rule.PropensityToDisrupt.ElementAtOrDefault(k)),
            ("power", Flag, rule.Power.ElementAtOrDefault(k))));
        return Rows(
            figures,
            game,
            item,
            ("in_core", Flag, rule.IsInCore ? 1 : 0),
            ("core_slack", Money, rule.CoreSlackMusd),
            ("externality_proof", Flag, rule.IsExternalityProof ? 1 : 0),
            ("stability_index", Flag, rule.StabilityIndex),
            ("years_all_better", Flag, rule.YearsAllBetterShare ?? double.NaN)).Concat(byState);
    }

    private static IEnumerable<LongRow> Payments(CooperationFigures figures, GameOutcome game) =>
        game.Gamma.Rules.SelectMany(r => r.Payments.SelectMany(p => Rows(
            figures,
            game,
            $"{r.Rule}.{p.From}>{p.To}",
            ("total", Money, p.TotalMusd),
            ("water", Money, p.WaterMusd),
            ("winter_power", Money, p.WinterPowerMusd),
            ("fuel", Money, p.FuelMusd),
            ("money", Money, p.MoneyMusd))));

    private static IEnumerable<LongRow> Sensitivities(CooperationFigures figures) => figures.Outcome.Sensitivities.SelectMany(s =>
        Rows(
            figures,
            figures.Outcome.MeanYear,
            "all",
            ("joint_gain", Money, s.JointGainMusd),
            ("joint", Money, s.JointMusd),
            ("core_empty", Flag, s.IsCoreEmpty ? 1 : 0),
            ("headline_slack", Money, s.HeadlineSlackMusd))
        .Concat(figures.Outcome.Players.SelectMany((p, k) => Rows(
            figures,
            figures.Outcome.MeanYear,
            p,
            ("alone", Money, s.AloneMusd[k]),
            ("shapley_gain", Money, s.ShapleyGainMusd[k]),
            ("nucleolus_gain", Money, s.NucleolusGainMusd?[k] ?? double.NaN))))
        .Select(r => r with { Scenario = s.Id }));

    private static IEnumerable<LongRow> Dependence(CooperationFigures figures) => figures.Outcome.Dependence.SelectMany(d =>
        Rows(figures, figures.Headline, d.State, ("outside", "%", d.OutsideAlonePercent), ("import", "%", d.ImportAlonePercent), ("unserved", "%", d.UnservedAlonePercent), ("transit", "GWh/year", d.TransitAloneGwh))
            .Select(r => r with { Scenario = "alone" })
        .Concat(Rows(figures, figures.Headline, d.State, ("outside", "%", d.OutsideTogetherPercent), ("import", "%", d.ImportTogetherPercent), ("unserved", "%", d.UnservedTogetherPercent), ("transit", "GWh/year", d.TransitTogetherGwh))
            .Select(r => r with { Scenario = "together" })));

    /// <summary>Rows of a game over the days it stands for; what is infinite or has no meaning has no row.</summary>
    private static IEnumerable<LongRow> Rows(
        CooperationFigures figures, GameOutcome game, string item, params IEnumerable<(string Variable, string Unit, double Value)> values)
    {
        var (from, to) = figures.SpanOf(game);
        return values.Where(v => double.IsFinite(v.Value)).Select(v => new LongRow(game.Id, item, v.Variable, v.Unit, from, to, v.Value));
    }
}
