using Darya.Relief.Results;
using Darya.Relief.Stress;

namespace Darya.Cli.Output;

/// <summary>What events do to a plan, in lines for people.</summary>
internal static class ReliefStressText
{
    /// <summary>Provinces with their weeks that a terminal shows of an event.</summary>
    private const int MostWeeks = 5;

    internal static void Print(ReliefStudy study, StressStudy stress, ReliefText.Writer line)
    {
        if (stress.Stock is { } answer)
        {
            line($"{answer.Answer.English}");
            line($"");
        }

        var width = stress.Events.Select(e => e.Event.Name.English.Length).Append("event".Length).Max();
        line($"{"event".PadRight(width)}   month     more without, person-months   most in a month   more spent, million USD");
        foreach (var e in stress.Events)
        {
            line($"{e.Event.Name.English.PadRight(width)} {e.Event.Month,8} {e.PersonMonthsUnserved,30:0} {e.MostPersons,17:0} {Tenths(e.MoreMillionUsd),25:0.0}");
        }

        line($"");
        foreach (var e in stress.Events)
        {
            Event(study, e, line);
        }

        if (stress.Stock is { } stock)
        {
            Stock(study, stress, stock, line);
        }

        line($"The plan that knows of no event:");
        ReliefPlanText.Headline(study, stress.Plan, line);
    }

    /// <summary>A change with one decimal, never minus zero.</summary>
    private static double Tenths(double value) => Math.Round(value, 1) + 0.0;

    private static void Event(ReliefStudy study, EventStudy e, ReliefText.Writer line)
    {
        var rows = e.Provinces.Where(p => p.Persons > p.PersonsBefore + 0.5).OrderByDescending(p => p.Persons - p.PersonsBefore).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        line($"{e.Event.Name.English}:");
        line($"  province             month     without   by the plan   in need");
        foreach (var p in rows.Take(ReliefText.MostRows))
        {
            line($"  {ReliefText.Province(study, p.Place),-18} {study.Months[p.Month],8} {p.Persons,11:0} {p.PersonsBefore,13:0} {p.InNeed,9:0}");
        }

        ReliefText.More(rows.Count, "rows", line);
        Better(study, e, line);
        Weeks(study, e, rows, line);
        foreach (var s in e.Shortages.Take(MostWeeks))
        {
            line($"  {ReliefText.Province(study, s.Province)}, {s.Month}: {s.Reason.English}");
        }

        line($"");
    }

    /// <summary>Where fewer go without than by the plan, and what is left of both.</summary>
    private static void Better(ReliefStudy study, EventStudy e, ReliefText.Writer line)
    {
        var rows = e.Provinces.Where(p => p.Persons < p.PersonsBefore - 0.5).OrderBy(p => p.Persons - p.PersonsBefore).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        line($"  fewer than by the plan:");
        foreach (var p in rows.Take(MostWeeks))
        {
            line($"  {ReliefText.Province(study, p.Place),-18} {study.Months[p.Month],8} {p.Persons,11:0} {p.PersonsBefore,13:0} {p.InNeed,9:0}");
        }

        ReliefText.More(rows.Count, "rows", line, MostWeeks);
        line($"  person-months: {e.PersonMonthsWorse:0} more, {e.PersonMonthsBetter:0} fewer, together {e.PersonMonthsUnserved:0} more than by the plan.");
    }

    private static void Weeks(ReliefStudy study, EventStudy e, List<EventShortage> rows, ReliefText.Writer line)
    {
        line($"  without by week (days of the month), between the same people all month and the closed days first:");
        foreach (var row in rows.Take(MostWeeks))
        {
            var all = e.Weeks.Where(w => w.Place == row.Place && w.Month == row.Month).OrderBy(w => w.FirstDay).ToList();
            if (all.TrueForAll(w => Math.Abs(w.EvenPersons - w.ConcentratedPersons) < 0.5))
            {
                line($"  {ReliefText.Province(study, row.Place)}, {study.Months[row.Month]}: {row.Persons:0} in every week, for no day is worse than another");
                continue;
            }

            var weeks = all.Select(w => FormattableString.Invariant($"{w.FirstDay}-{w.LastDay}: {Math.Min(w.EvenPersons, w.ConcentratedPersons):0} to {Math.Max(w.EvenPersons, w.ConcentratedPersons):0}"));
            line($"  {ReliefText.Province(study, row.Place)}, {study.Months[row.Month]}: {string.Join("; ", weeks)}");
        }
    }

    /// <summary>Name of an event; "nothing happens" has none of its own.</summary>
    private static string Name(StressStudy stress, string id) => stress.Events.FirstOrDefault(e => e.Event.Id == id)?.Event.Name.English ?? id;

    private static void Stock(ReliefStudy study, StressStudy stress, StockStudy stock, ReliefText.Writer line)
    {
        var at = stock.Outcome.Month - 1;
        line($"Stock laid in by the end of {study.Months[at]}, t:");
        line($"  store                                    with the events in mind   without      more");
        var hubs = stock.Hubs.Where(h => Math.Max(h.Tonnes[at], h.TonnesWithout[at]) > 0.5).OrderByDescending(h => h.Tonnes[at] - h.TonnesWithout[at]).ToList();
        foreach (var h in hubs)
        {
            line($"  {ReliefText.Place(study, h.Place),-38} {h.Tonnes[at],25:0} {h.TonnesWithout[at],9:0} {Math.Round(h.Tonnes[at] - h.TonnesWithout[at]) + 0.0,9:0}");
        }

        line($"");
        line($"  event                                                      probability   without it, person-months   with it");
        foreach (var e in stock.Outcome.Events)
        {
            line($"  {Name(stress, e.Event),-56} {e.Probability,13:0.00} {e.UnservedWithout,27:0} {e.UnservedPersonMonths,9:0}");
        }

        line($"  With the events in mind the plan costs {Tenths(stock.Outcome.PremiumUsd / 1e6):0.0} million USD more when nothing happens.");
        line($"");
    }
}
