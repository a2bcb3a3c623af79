using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Reporting.Tests.Corridors;

/// <summary>A made-up portfolio: of five candidates two are built.</summary>
internal static class SampleWorks
{
    internal static InvestmentOutcome Of(string up, string down) => new()
    {
        FirstYear = 2026,
        LastYear = 2030,
        DiscountPercent = 8,
        GrowthPercent = 5,
        NetMusd = 400,
        GainMusd = 1900,
        CostMusd = 1500,
        GapPercent = 0.4,
        Seconds = 2.5,
        SumErrorPercent = 1.2,
        Years = [.. Enumerable.Range(2026, 5).Select((year, i) => new WorkYear(year, 400, 300 + (20 * i), 60.0 * i))],
        Works =
        [
            Work("new_gate", "New gate", "Новые ворота", JointWorkKind.Crossing, WorkVerdict.Built, up, down) with
            {
                StartYear = 2026, OpenYear = 2028, CostMusd = 450, CostLowMusd = 400, CostHighMusd = 560, GainAloneMusd = 700, NetAloneMusd = 280, GainLastMusd = 610, RegretMusd = 0, ChosenSharePercent = 100,
            },
            Work("new_line", "New line", "Новая линия", JointWorkKind.Railway, WorkVerdict.Built, up, down) with
            {
                StartYear = 2026, OpenYear = 2031, CostMusd = 1250, CostLowMusd = 1100, CostHighMusd = 2300, GainAloneMusd = 1350, NetAloneMusd = 150, GainLastMusd = 1260, RegretMusd = 90, ChosenSharePercent = 66.7,
            },
            Work("second_line", "Second line", "Вторая линия", JointWorkKind.Railway, WorkVerdict.NotWorth, up, down) with
            {
                CostMusd = 900, CostLowMusd = 900, CostHighMusd = 1650, GainAloneMusd = 300, NetAloneMusd = -520, GainLastMusd = 40, RegretMusd = 0, ChosenSharePercent = 0,
                Reason = new LocalName("The new line takes its goods", "Его грузы берёт новая линия"),
            },
            Work("bypass", "Bypass", "Обход", JointWorkKind.Road, WorkVerdict.NoCost, down) with { Status = JointWorkStatus.Proposed },
            Work("old_dam", "Old dam", "Старая плотина", JointWorkKind.Dam, WorkVerdict.Done, up) with { Status = JointWorkStatus.Done },
        ],
        Shares = [new InvestmentShare(up, 1100, 900, 230, 225, 870, 875, 60), new InvestmentShare(down, 800, 600, 170, 175, 630, 625, 90)],
        Coalitions = [new InvestmentCoalition([up], 60, ["new_gate"]), new InvestmentCoalition([down], 90, ["new_gate"]), new InvestmentCoalition([up, down], 400, ["new_gate", "new_line"])],
        CoreIsEmpty = false,
        LeastCoreMusd = -125,
        Cases =
        [
            Case("low", "Little growth, high overrun", "Малый рост, большое превышение", 2, 120, 30, ["new_gate"]),
            Case("central", "Central", "Средний случай", 5, 400, 400, ["new_gate", "new_line"]),
            Case("high", "Much growth, low overrun", "Большой рост, малое превышение", 13, 1600, 1590, ["new_gate", "new_line", "second_line"]),
        ],
        Warnings = [new LocalName("Costs are as printed.", "Стоимость – как напечатана.")],
    };

    private static WorkOutcome Work(string id, string english, string russian, JointWorkKind kind, WorkVerdict verdict, params string[] states) => new()
    {
        Id = id,
        Name = new LocalName(english, russian),
        Kind = kind,
        Status = JointWorkStatus.Agreed,
        Economies = states,
        Verdict = verdict,
        Gains = [.. states.Reverse().Select((s, i) => new WorkStateAmount(s, 400 - (100 * i)))],
        Shares = states.Length < 2 ? [] : [new WorkShareOutcome("World Bank", 20, false, null, null, null), .. states.Select((s, i) => new WorkShareOutcome(s, 40, true, 50 + (8 * i), 49 + (2 * i), 70))],
        Letter = Confidence.Official,
        Source = "survey",
    };

    private static InvestmentCase Case(string overrun, string english, string russian, double growth, double net, double central, string[] works) =>
        new(new LocalName(english, russian), growth, overrun, net, central, net - central, works);
}
