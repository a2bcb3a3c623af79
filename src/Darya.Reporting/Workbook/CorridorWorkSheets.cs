using Darya.Corridors.Results;
using Darya.Reporting.Corridors;

namespace Darya.Reporting.Workbook;

/// <summary>Joint works: candidates, who pays, coalitions, cases, frontier, years.</summary>
internal static class CorridorWorkSheets
{
    internal static IEnumerable<Sheet> Create(CorridorFields f)
    {
        if (f.Figures.Study.Investment is not { } i)
        {
            return [];
        }

        return
        [
            f.Sheet(
                "works",
                i.Works,
                f.Text<WorkOutcome>("work", w => f.Words.Name(w.Name), 50),
                f.Text<WorkOutcome>("kind", w => f.Kind("kind", w.Kind)),
                f.Text<WorkOutcome>("workStatus", w => f.Kind("workStatus", w.Status), 16),
                f.Text<WorkOutcome>("states", w => f.Economies(w.Economies), 36),
                f.Text<WorkOutcome>("verdict", w => f.Kind("verdict", w.Verdict), 28),
                f.Text<WorkOutcome>("start", w => w.StartYear, 12),
                f.Text<WorkOutcome>("service", w => w.OpenYear, 12),
                f.One<WorkOutcome>("cost", w => w.CostMusd),
                f.One<WorkOutcome>("costLow", w => w.CostLowMusd),
                f.One<WorkOutcome>("costHigh", w => w.CostHighMusd),
                f.One<WorkOutcome>("gainAlone", w => w.GainAloneMusd),
                f.One<WorkOutcome>("netAlone", w => w.NetAloneMusd),
                f.One<WorkOutcome>("gainLast", w => w.GainLastMusd),
                f.One<WorkOutcome>("regret", w => w.RegretMusd),
                f.One<WorkOutcome>("chosenShare", w => w.ChosenSharePercent),
                f.Wrapped<WorkOutcome>("reason", w => w.Reason is { } reason ? f.Words.Name(reason) : null),
                f.Shared<WorkOutcome>("letter", w => CorridorFigures.Letter(w.Letter), 8),
                f.Shared<WorkOutcome>("source", w => w.Source)),
            f.Sheet(
                "workGains",
                i.Works.SelectMany(w => f.Figures.Ordered(w.Gains, g => g.Economy).Select(g => (Work: w, Gain: g))),
                f.Text<(WorkOutcome Work, WorkStateAmount Gain)>("work", x => f.Words.Name(x.Work.Name), 50),
                f.Text<(WorkOutcome Work, WorkStateAmount Gain)>("economy", x => f.Economy(x.Gain.Economy)),
                f.One<(WorkOutcome Work, WorkStateAmount Gain)>("gainLast", x => x.Gain.Musd)),
            f.Sheet(
                "workShares",
                i.Works.SelectMany(w => f.Figures.Ordered(w.Shares, s => s.Party).Select(s => (Work: w, Share: s))),
                f.Text<(WorkOutcome Work, WorkShareOutcome Share)>("work", x => f.Words.Name(x.Work.Name), 50),
                f.Text<(WorkOutcome Work, WorkShareOutcome Share)>("party", x => f.Economy(x.Share.Party)),
                f.One<(WorkOutcome Work, WorkShareOutcome Share)>("stated", x => x.Share.StatedPercent),
                f.Text<(WorkOutcome Work, WorkShareOutcome Share)>("agreed", x => x.Share.StatedPercent is null ? null : f.Words.YesNo(x.Share.IsAgreed), 14),
                f.One<(WorkOutcome Work, WorkShareOutcome Share)>("nucleolusPercent", x => x.Share.NucleolusPercent),
                f.One<(WorkOutcome Work, WorkShareOutcome Share)>("shapleyPercent", x => x.Share.ShapleyPercent),
                f.One<(WorkOutcome Work, WorkShareOutcome Share)>("standAlone", x => x.Share.StandAlonePercent)),
            f.Sheet(
                "workPlayers",
                f.Figures.Ordered(i.Shares, s => s.State),
                f.Text<InvestmentShare>("player", s => f.Economy(s.State)),
                f.One<InvestmentShare>("ownGain", s => s.GainMusd),
                f.One<InvestmentShare>("ownGround", s => s.PaidMusd),
                f.One<InvestmentShare>("nucleolus", s => s.NucleolusMusd),
                f.One<InvestmentShare>("shapley", s => s.ShapleyMusd),
                f.One<InvestmentShare>("costNucleolus", s => s.CostNucleolusMusd),
                f.One<InvestmentShare>("costShapley", s => s.CostShapleyMusd),
                f.One<InvestmentShare>("without", s => s.WithoutMusd)),
            f.Sheet(
                "workCoalitions",
                i.Coalitions,
                f.Text<InvestmentCoalition>("members", c => f.Economies(c.Members), 50),
                f.One<InvestmentCoalition>("worth", c => c.WorthMusd),
                f.Wrapped<InvestmentCoalition>("works", c => f.Works(c.Works))),
            f.Sheet(
                "workCases",
                i.Cases,
                f.Text<InvestmentCase>("case", c => f.Words.Name(c.Name), 40),
                f.One<InvestmentCase>("growth", c => c.GrowthPercent),
                f.Text<InvestmentCase>("overrun", c => f.Words[$"corridors.overrun.{c.Overrun}"], 14),
                f.One<InvestmentCase>("bestNet", c => c.NetMusd),
                f.One<InvestmentCase>("centralNet", c => c.CentralNetMusd),
                f.One<InvestmentCase>("caseRegret", c => c.RegretMusd),
                f.Wrapped<InvestmentCase>("works", c => f.Works(c.Works))),
            f.Sheet(
                "workFrontier",
                f.Figures.Study.Frontier,
                f.One<FrontierPoint>("wholeBudget", p => p.BudgetMusd),
                f.One<FrontierPoint>("costDiscounted", p => p.CostMusd),
                f.One<FrontierPoint>("gainDiscounted", p => p.GainMusd),
                f.One<FrontierPoint>("net", p => p.NetMusd),
                f.Three<FrontierPoint>("gap", p => p.GapPercent),
                f.Wrapped<FrontierPoint>("works", p => f.Works(p.Works))),
            f.Sheet(
                "workYears",
                i.Years,
                f.Text<WorkYear>("year", y => y.Year, 10),
                f.One<WorkYear>("budget", y => y.BudgetMusd),
                f.One<WorkYear>("spent", y => y.SpentMusd),
                f.One<WorkYear>("yearGain", y => y.GainMusd)),
        ];
    }
}
