using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Wording;
using Darya.Model;
using Darya.Reporting.Page;
using Format = Darya.Agreements.Documents.Words;

namespace Darya.Reporting.Agreements;

/// <summary>Rearranges how an agreement was kept into what its section of the page shows.</summary>
internal static class MonitorSectionBuilder
{
    private const int MostVerdicts = 20_000; // a page of some 10 MB; beyond it a browser is slow

    internal static MonitorSectionData Build(ComplianceOutcome outcome, Agreement agreement, Region? region, string head)
    {
        var names = new AgreementNames(agreement, region);
        string[] reporters = [.. outcome.Verdicts.SelectMany(v => v.Reported).Select(r => r.Reporter).Distinct(StringComparer.Ordinal)];
        var held = Held(outcome.Verdicts);
        return new MonitorSectionData
        {
            Agreement = names.Data,
            AsOf = AgreementNames.Day(outcome.AsOf),
            Head = head,
            Parties = [.. agreement.Parties.Select(p => p.Id)],
            States = names.States,
            Lead = [.. MonitorWords.Of(outcome, names).Select(Name.Of)],
            Reporters = [.. reporters.Select(r => new NamedData(r, Name.Of(names.Who(r))))],
            Counts = [.. outcome.Count().Select(c => new StateCountData(Format.Of(c.Key), c.Value))],
            Terms = TermDataBuilder.Of(names),
            Verdicts = [.. held.Select(v => Verdict(v, reporters))],
            LeftOut = outcome.Verdicts.Count - held.Count,
            MakeUp = [.. outcome.MakeUp.Select(m => new MakeUpData(
                m.Term,
                AgreementNames.Day(m.Date),
                Format.Of(m.Movement),
                AgreementNames.Day(m.PeriodFrom),
                AgreementNames.Day(m.PeriodTo),
                Figures.Round(m.Amount),
                Figures.Round(m.Balance),
                Name.Of(AgreementNames.UnitName(m.Unit))))],
            Money = [.. outcome.Money.Select(m => new MoneyData(m.Party, m.Term, AgreementNames.Day(m.From), AgreementNames.Day(m.To), Figures.Round(m.AmountMusd)))],
            Accounts = [.. outcome.Accounts.Select(a => new AccountMoneyData(
                a.Party, Figures.Round(a.ReceivesMusd), Figures.Round(a.PaysMusd), Figures.Round(a.NetMusd)))],
            NotMonitored = outcome.NotMonitored,
            Citations = TermDataBuilder.Sources(agreement),
        };
    }

    /// <summary>All verdicts in their order, or the gravest of too many.</summary>
    private static IReadOnlyList<PeriodVerdict> Held(IReadOnlyList<PeriodVerdict> verdicts) => verdicts.Count <= MostVerdicts
        ? verdicts
        : [.. verdicts.Select((v, i) => (Verdict: v, Place: i)).OrderBy(v => v.Verdict.State).Take(MostVerdicts).OrderBy(v => v.Place).Select(v => v.Verdict)];

    private static VerdictData Verdict(PeriodVerdict v, string[] reporters) => new(
        v.Term,
        Format.Of(v.Test),
        AgreementNames.Day(v.From),
        AgreementNames.Day(v.To),
        AgreementNames.Both(l => PlainDates.Cell(
            new Window(new CalendarDay(v.From.Year, v.From.Month, v.From.Day), new CalendarDay(v.To.Year, v.To.Month, v.To.Day)), l)),
        Format.Of(v.State),
        v.Step,
        Name.Of(AgreementNames.UnitName(v.Unit)),
        Rounded(v.Promised),
        Figures.Round(v.TolerancePercent),
        Rounded(v.YearFactor),
        [.. reporters.Select(r => Rounded(v.Reported.FirstOrDefault(x => x.Reporter == r)?.Value))],
        Rounded(v.Accepted),
        v.AcceptedBy,
        Rounded(v.Deviation),
        Rounded(v.DeviationPercent),
        Rounded(v.Score),
        Figures.Round(v.AmountShort),
        Figures.Round(v.MadeUp),
        Rounded(v.ValueMusd),
        v.Until is { } until ? AgreementNames.Day(until) : string.Empty,
        v.DoneOn is { } done ? AgreementNames.Day(done) : string.Empty,
        Format.Of(v.Reason),
        v.Because);

    private static double? Rounded(double? value) => value is { } known ? Figures.Round(known) : null;
}
