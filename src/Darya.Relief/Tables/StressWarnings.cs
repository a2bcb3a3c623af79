using Darya.Model;
using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Stress;
using static Darya.Relief.Tables.ReliefFigures;

namespace Darya.Relief.Tables;

/// <summary>What the reader of a study of stress should know beside its figures.</summary>
internal static class StressWarnings
{
    private const double OutOfOrder = 0.01; // part of the people in need of a class

    internal static IReadOnlyList<LocalName> Of(
        PlanOfTables plan, StressQuestion question, IReadOnlyList<SupplyEvent> events, IReadOnlyList<EventStudy> studies)
    {
        var warnings = new List<LocalName>
        {
            new(
                "The plan knows months: which days of a month people go without is not known; the two figures of a week are the ends between which it lies.",
                "План составлен по месяцам: в какие дни месяца люди остаются без рациона, неизвестно; две цифры за неделю — границы, между которыми лежит ответ."),
        };
        AddMoney(plan, question, warnings);
        AddMonths(plan, question, warnings);
        AddChanges(events, studies, warnings);
        foreach (var study in studies.Where(study => study.PersonMonthsUnserved >= StockReading.LeastPersonMonths))
        {
            AddOrder(study, warnings);
        }

        foreach (var entry in question.Events)
        {
            if (StandardEvents.Reason(entry, plan.Request.Data.Parameters) is { } reason)
            {
                warnings.Add(new($"“{entry.Name.English}”: {reason.English}", $"«{entry.Name.Russian}»: {reason.Russian}"));
            }
        }

        return warnings;
    }

    private static void AddMoney(PlanOfTables plan, StressQuestion question, List<LocalName> warnings)
    {
        if (plan.Problem.Funds is not null || !question.Events.Any(entry => entry.Blows.Any(blow => blow is FundsCut)))
        {
            return;
        }

        warnings.Add(new(
            "Money is no limit in the plan: where an event cuts it, what the plan spends in each month is taken as the money given (E).",
            "В плане средства не ограничены: там, где событие их сокращает, выделенными считаются расходы плана по месяцам (E)."));
        if (question.Stock is not null)
        {
            warnings.Add(new(
                "Events that cut money are left out of the stock: with money without limit before them, food would simply be bought earlier.",
                "События, сокращающие средства, в расчёт запаса не входят: при неограниченных средствах до них продовольствие просто купили бы раньше."));
        }
    }

    private static void AddMonths(PlanOfTables plan, StressQuestion question, List<LocalName> warnings)
    {
        if (question.Stock is { PreventAll: true })
        {
            warnings.Add(new(
                "Stock is laid in against the events that leave people without ration; what it saves in the others is not counted.",
                "Запас рассчитан против событий, которые оставляют людей без рациона; его польза при остальных не учтена."));
        }

        var months = question.Events.Where(entry => EventReading.IsForStock(plan, entry)).Select(entry => entry.Month).Distinct().OrderBy(month => month.Index).ToList();
        if (question.Stock is not null && months.Count > 1)
        {
            warnings.Add(new(
                $"The events come in different months; for the stock it is known {In(months[0]).English} which of them comes, so that it prevents of the later ones at most as much as said.",
                $"События приходятся на разные месяцы; при расчёте запаса уже {In(months[0]).Russian} известно, какое из них наступит, поэтому ущерб от более поздних предотвращается не больше указанного."));
        }
    }

    private static void AddChanges(IReadOnlyList<SupplyEvent> events, IReadOnlyList<EventStudy> studies, List<LocalName> warnings)
    {
        foreach (var (happening, study) in events.Zip(studies))
        {
            var (english, russian) = (study.Event.Name.English, study.Event.Name.Russian);
            if (happening.Changes.Any(change => change is MostOver))
            {
                warnings.Add(new(
                    $"“{english}”: no capacity is stated for a crossing that is closed; while it is shut part of a month, the busiest month of the plan over it stands for what passes (E).",
                    $"«{russian}»: пропускная способность закрытого перехода не указана; для месяца, в котором он закрыт не полностью, взят самый загруженный месяц плана (E)."));
            }

            if (happening.Changes.Any(change => change is ConvoyLost))
            {
                warnings.Add(new(
                    $"“{english}”: the loss is known in its month, and on ways of less than half a month the plan answers at once, so that the harm is a lower bound.",
                    $"«{russian}»: о потере известно в том же месяце, и на путях короче полумесяца план отвечает сразу, поэтому ущерб — нижняя граница."));
            }

            if (happening.Changes.Any(change => change is PricesTimes { Offers.Count: 0 } or OffersTimes { Offers.Count: 0 } or ConvoyLost { Ways.Count: 0 } or WaysClosed { Names.Count: 0 }))
            {
                warnings.Add(new(
                    $"“{english}”: a part of it names nothing that this plan can buy or pass, and changes nothing.",
                    $"«{russian}»: часть события не касается ничего, что этот план может купить или провезти, и ничего не меняет."));
            }
        }
    }

    /// <summary>A class that goes without more than a class after it: its ration costs more than the weights tell apart.</summary>
    private static void AddOrder(EventStudy study, List<LocalName> warnings)
    {
        var parts = study.Classes.Where(entry => entry.InNeed > 0).Select(entry => (entry.Priority, Part: entry.Unserved / entry.InNeed)).ToList();
        for (var k = 0; k + 1 < parts.Count; k++)
        {
            if (parts[k].Part > parts[k + 1].Part + OutOfOrder)
            {
                var (one, next) = (Percent(parts[k].Part), Percent(parts[k + 1].Part));
                warnings.Add(new(
                    $"“{study.Event.Name.English}”: of class {parts[k].Priority} {one.English} go without, of class {parts[k + 1].Priority} {next.English}. A scarce tonne or dollar goes where it saves most weight, and a ration costs more in some provinces, or cannot be brought there in time; weights further apart make the order stricter.",
                    $"«{study.Event.Name.Russian}»: в классе {parts[k].Priority} без рациона {one.Russian}, в классе {parts[k + 1].Priority} — {next.Russian}. Недостающая тонна или доллар идут туда, где сберегают больше веса, а в некоторых провинциях рацион дороже или не успевает прийти; чем дальше веса друг от друга, тем строже порядок."));
            }
        }
    }
}
