using Darya.Corridors.Results;
using Darya.Reporting.Page;
using static Darya.Reporting.Corridors.CorridorSectionBuilder;

namespace Darya.Reporting.Corridors;

/// <summary>Rearranges the portfolio of works, its shares and its frontier for the page. Seconds are left out: they differ between two equal runs.</summary>
internal static class CorridorWorkBuilder
{
    internal static InvestmentData Investment(CorridorFigures figures, InvestmentOutcome i) => new(
        i.FirstYear,
        i.LastYear,
        Round(i.DiscountPercent),
        Round(i.GrowthPercent),
        Round(i.NetMusd),
        Round(i.GainMusd),
        Round(i.CostMusd),
        Round(i.GapPercent),
        Round(i.SumErrorPercent),
        [.. i.Years.Select(y => new WorkYearData(y.Year, Round(y.BudgetMusd), Round(y.SpentMusd), Round(y.GainMusd)))],
        [.. i.Works.Select(w => Candidate(figures, w))],
        [.. figures.Ordered(i.Shares, s => s.State).Select(s => new PlayerShareData(
            s.State,
            Round(s.GainMusd),
            Round(s.PaidMusd),
            Round(s.NucleolusMusd),
            Round(s.ShapleyMusd),
            Round(s.CostNucleolusMusd),
            Round(s.CostShapleyMusd),
            Round(s.WithoutMusd)))],
        [.. i.Coalitions.Select(c => new WorthData(c.Members, Round(c.WorthMusd), c.Works))],
        i.CoreIsEmpty,
        Round(i.LeastCoreMusd),
        [.. i.Cases.Select(c => new CaseData(
            Name.Of(c.Name), Round(c.GrowthPercent), c.Overrun, Round(c.NetMusd), Round(c.CentralNetMusd), Round(c.RegretMusd), c.Works))]);

    internal static BudgetPointData Point(FrontierPoint p) =>
        new(Round(p.BudgetMusd), Round(p.CostMusd), Round(p.GainMusd), Round(p.NetMusd), Round(p.GapPercent), p.Works);

    private static CandidateData Candidate(CorridorFigures figures, WorkOutcome w) => new(
        w.Id,
        Name.Of(w.Name),
        CorridorFigures.Id(w.Kind),
        CorridorFigures.Id(w.Status),
        w.Economies,
        CorridorFigures.Id(w.Verdict),
        Told(w.Reason),
        w.StartYear,
        w.OpenYear,
        Round(w.CostMusd),
        Round(w.CostLowMusd),
        Round(w.CostHighMusd),
        Round(w.GainAloneMusd),
        Round(w.NetAloneMusd),
        Round(w.GainLastMusd),
        Round(w.RegretMusd),
        Round(w.ChosenSharePercent),
        [.. figures.Ordered(w.Gains, g => g.Economy).Select(g => new StateAmountData(g.Economy, Round(g.Musd)))],
        [.. figures.Ordered(w.Shares, s => s.Party).Select(s => new PartyShareData(
            s.Party, Round(s.StatedPercent), s.IsAgreed, Round(s.NucleolusPercent), Round(s.ShapleyPercent), Round(s.StandAlonePercent)))],
        CorridorFigures.Letter(w.Letter),
        w.Source);
}
