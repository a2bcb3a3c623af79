using System.Globalization;
using Darya.Corridors.Results;
using Darya.Reporting.Corridors;
using static Darya.Reporting.Tables.CorridorRows;

namespace Darya.Reporting.Tables;

/// <summary>Long rows of joint works: candidates, shares, the portfolio with its coalitions, cases and frontier.</summary>
internal static class CorridorWorkRows
{
    private const string Chosen = "works";

    internal static IEnumerable<LongRow> Works(CorridorFigures figures) => figures.Study.Investment is not { } i
        ? []
        : i.Works.SelectMany(w => CorridorRows.Of(
            Chosen,
            w.Id,
            i.FirstYear,
            ("is_built", Flag, Is(w.Verdict == WorkVerdict.Built)),
            ("start_year", Flag, w.StartYear),
            ("open_year", Flag, w.OpenYear),
            ("cost", Money, w.CostMusd),
            ("cost_low", Money, w.CostLowMusd),
            ("cost_high", Money, w.CostHighMusd),
            ("gain_alone", Money, w.GainAloneMusd),
            ("net_gain_alone", Money, w.NetAloneMusd),
            ("gain_last", Money, w.GainLastMusd),
            ("regret", Money, w.RegretMusd),
            ("chosen_in_cases", Percent, w.ChosenSharePercent))
            .Concat(figures.Ordered(w.Gains, g => g.Economy).SelectMany(g => CorridorRows.Of(Chosen, $"{w.Id}.{g.Economy}", i.FirstYear, ("gain_last", Money, g.Musd)))));

    internal static IEnumerable<LongRow> Shares(CorridorFigures figures) => figures.Study.Investment is not { } i
        ? []
        : i.Works.SelectMany(w => figures.Ordered(w.Shares, s => s.Party).SelectMany(s => CorridorRows.Of(
            Chosen,
            $"{w.Id}.{s.Party}",
            i.FirstYear,
            ("stated", Percent, s.StatedPercent),
            ("is_agreed", Flag, s.StatedPercent is null ? null : Is(s.IsAgreed)),
            ("nucleolus", Percent, s.NucleolusPercent),
            ("shapley", Percent, s.ShapleyPercent),
            ("stand_alone", Percent, s.StandAlonePercent))))
            .Concat(figures.Ordered(i.Shares, s => s.State).SelectMany(s => CorridorRows.Of(
                Chosen,
                s.State,
                i.FirstYear,
                ("gain", Money, s.GainMusd),
                ("spent_on_own_ground", Money, s.PaidMusd),
                ("net_nucleolus", Money, s.NucleolusMusd),
                ("net_shapley", Money, s.ShapleyMusd),
                ("cost_nucleolus", Money, s.CostNucleolusMusd),
                ("cost_shapley", Money, s.CostShapleyMusd),
                ("worth_without", Money, s.WithoutMusd))));

    internal static IEnumerable<LongRow> Portfolio(CorridorFigures figures)
    {
        var frontier = figures.Study.Frontier;
        if (figures.Study.Investment is not { } i)
        {
            return [];
        }

        return CorridorRows.Of(
            Chosen,
            "all",
            i.FirstYear,
            ("discount", "%/year", i.DiscountPercent),
            ("growth", "%/year", i.GrowthPercent),
            ("net_gain", Money, i.NetMusd),
            ("gain", Money, i.GainMusd),
            ("cost", Money, i.CostMusd),
            ("gap", Percent, i.GapPercent),
            ("sum_error", Percent, i.SumErrorPercent),
            ("core_is_empty", Flag, i.CoreIsEmpty is { } empty ? Is(empty) : null),
            ("least_core", Money, i.LeastCoreMusd))
            .Concat(i.Years.SelectMany(y => CorridorRows.Of(Chosen, "year", y.Year, ("budget", Money, y.BudgetMusd), ("spent", Money, y.SpentMusd), ("gain_of_year", Money, y.GainMusd))))
            .Concat(i.Coalitions.SelectMany(c => CorridorRows.Of(Chosen, $"coalition.{string.Join('+', c.Members)}", i.FirstYear, ("worth", Money, c.WorthMusd), ("works", Flag, c.Works.Count))))
            .Concat(i.Cases.SelectMany((c, k) => CorridorRows.Of(
                string.Create(CultureInfo.InvariantCulture, $"case-{k + 1}"),
                $"overrun-{c.Overrun}",
                i.FirstYear,
                ("growth", "%/year", c.GrowthPercent),
                ("net_gain", Money, c.NetMusd),
                ("net_gain_of_central", Money, c.CentralNetMusd),
                ("regret", Money, c.RegretMusd),
                ("works", Flag, c.Works.Count))))
            .Concat(frontier.SelectMany((p, k) => CorridorRows.Of(
                Chosen,
                string.Create(CultureInfo.InvariantCulture, $"budget-{k + 1}"),
                i.FirstYear,
                ("whole_budget", Money, p.BudgetMusd),
                ("cost", Money, p.CostMusd),
                ("gain", Money, p.GainMusd),
                ("net_gain", Money, p.NetMusd),
                ("gap", Percent, p.GapPercent),
                ("works", Flag, p.Works.Count))));
    }
}
