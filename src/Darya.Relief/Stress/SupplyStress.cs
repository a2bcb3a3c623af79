using Darya.Relief.Supply;

namespace Darya.Relief.Stress;

/// <summary>The entrance: what happens to a plan when something goes wrong that it did not know of.</summary>
public static class SupplyStress
{
    private const double LeastPersons = 0.5;
    private const int DaysOfWeek = 7;

    /// <summary>Follows a plan up to an event and chooses everything anew from then on.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="happening">The event.</param>
    /// <param name="options">How exactly the rest is solved; null for the defaults.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ReliefException">The event names what there is not.</exception>
    public static EventOutcome Try(SupplyOutcome plan, SupplyEvent happening, SupplyOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(happening);
        EventData.Check(plan.Problem, [happening]);
        var month = happening.Month;
        var changed = EventData.With(plan.Problem, happening);
        var rest = SupplyPlan.Find(RestOfPlan.Of(plan, changed, month), options, cancellation);
        var shortages = Shortages(plan, rest, month);
        var unserved = plan.People.Sum(people => people.Unserved.Skip(month).Sum());
        var spent = plan.Costs.Sum(cost => cost.Usd.Skip(month).Sum());
        return new(happening, rest, shortages, Weeks(plan.Problem, happening, shortages), rest.PersonMonthsUnserved - unserved, rest.SpentUsd - spent);
    }

    private static List<EventShortage> Shortages(SupplyOutcome plan, SupplyOutcome rest, int month)
    {
        var found = new List<EventShortage>();
        for (var j = 0; j < rest.People.Count; j++)
        {
            for (var t = 0; t < rest.People[j].Unserved.Count; t++)
            {
                var (now, before) = (rest.People[j].Unserved[t], plan.People[j].Unserved[t + month]);
                if (now >= LeastPersons || before >= LeastPersons)
                {
                    found.Add(new(rest.People[j].Place, t + month, now, before, rest.People[j].InNeed[t]));
                }
            }
        }

        return [.. found.OrderBy(entry => entry.Month).ThenByDescending(entry => entry.Persons)];
    }

    /// <summary>The weeks of the months in which more go without than by the plan: what is known, and what is not.</summary>
    private static List<WeekShortage> Weeks(SupplyProblem problem, SupplyEvent happening, List<EventShortage> shortages)
    {
        var closures = happening.Changes.OfType<WaysClosed>().ToList();
        var found = new List<WeekShortage>();
        foreach (var shortage in shortages.Where(entry => entry.Persons >= entry.PersonsBefore + LeastPersons))
        {
            var days = Concentrated(problem, happening, closures, shortage);
            for (var first = 0; first < days.Length; first += DaysOfWeek)
            {
                var week = days[first..Math.Min(days.Length, first + DaysOfWeek)];
                found.Add(new(shortage.Place, shortage.Month, first + 1, first + week.Length, shortage.Persons, week.Average()));
            }
        }

        return found;
    }

    /// <summary>
    /// Persons without ration by day: those of the plan all month, and what the event adds to them on closed days first, then on those after, then on those before.
    /// </summary>
    private static double[] Concentrated(SupplyProblem problem, SupplyEvent happening, List<WaysClosed> closures, EventShortage shortage)
    {
        var days = new double[problem.Days[shortage.Month]];
        var isFirstMonth = shortage.Month == happening.Month;
        var first = isFirstMonth && closures.Count > 0 ? closures.Min(closure => closure.FirstDay) - 1 : 0;
        var closed = closures.Count > 0 ? closures.Max(closure => closure.ClosedDays(problem.Days, happening.Month)[shortage.Month]) : 0;
        var left = (shortage.Persons - shortage.PersonsBefore) * days.Length;
        if (closed == 0)
        {
            Array.Fill(days, shortage.Persons); // nothing is closed in this month: no day is worse than another
            return days;
        }

        Fill(first, Math.Min(days.Length, first + closed));
        Fill(Math.Min(days.Length, first + closed), days.Length);
        Fill(0, first);
        return days;

        void Fill(int from, int to)
        {
            var each = to > from ? Math.Min(shortage.InNeed - shortage.PersonsBefore, left / (to - from)) : 0;
            for (var day = from; day < to; day++)
            {
                days[day] = shortage.PersonsBefore + each;
            }

            left = Math.Max(0, left - (each * (to - from))); // no minus of rounding
        }
    }
}
