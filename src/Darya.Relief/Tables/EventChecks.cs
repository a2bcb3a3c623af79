using System.Globalization;
using Darya.Relief.Questions;

namespace Darya.Relief.Tables;

/// <summary>What is wrong with a question of stress; every fault says what is allowed.</summary>
internal static class EventChecks
{
    private const int MostDays = 366;

    internal static void Add(PlanOfTables plan, StressQuestion question, List<string> faults)
    {
        if (question.Events.Count == 0)
        {
            faults.Add("stress: there must be at least one event.");
        }

        if (plan.Request.Ration is ChosenRation { ByPlace: true })
        {
            faults.Add("stress: events are tried with one ration for all; choose the ration for all or take a printed one.");
        }

        faults.AddRange(question.Events.GroupBy(entry => entry.Id, StringComparer.Ordinal).Where(group => group.Key.Length == 0 || group.Skip(1).Any())
            .Select(group => $"event '{group.Key}': ids of events must be there and differ."));
        foreach (var entry in question.Events)
        {
            AddEvent(plan, entry, faults);
        }

        var needsWeights = question.Stock is not null;
        if (question.Events.Any(entry => !(entry.Probability is >= 0 and <= 1) || (needsWeights && entry.Probability <= 0)))
        {
            faults.Add(needsWeights
                ? "stress: for a stock every event has a probability above 0 and at most 1."
                : "stress: probabilities of events are between 0 and 1.");
        }

        if (needsWeights && question.Events.Sum(entry => entry.Probability) >= 1)
        {
            faults.Add(Text($"stress: events exclude each other, so that for a stock their probabilities sum to less than 1; got {question.Events.Sum(entry => entry.Probability)}."));
        }

        if (needsWeights && question.Events.Count > 0 && !question.Events.Any(entry => EventReading.IsForStock(plan, entry)))
        {
            faults.Add(question.Events.All(entry => entry.Blows.All(blow => blow is FundsCut))
                ? "stock: less money alone is nothing that stock is laid in against where money is no limit before; take the money of the tables, or add another event."
                : "stock: every event cuts money beside what else it does, and where money is no limit before, stock would only be food bought before the cut; take the money of the tables, or let money be cut by an event of its own.");
        }

        AddUnknown("stock", "store", question.Stock?.Hubs ?? [], plan.Request.Data.Hubs.Select(hub => hub.Id), faults);
    }

    private static void AddEvent(PlanOfTables plan, ReliefEvent entry, List<string> faults)
    {
        var name = $"event '{entry.Id}'";
        var (first, last) = (plan.Months[0].Index + 1, plan.Months[^1].Index);
        if (entry.Month.Index < first || entry.Month.Index > last)
        {
            faults.Add(plan.Months.Count < 2
                ? $"{name}: a plan of one month has no month in which an event can come; ask for two or more."
                : $"{name}: month {entry.Month} is outside {plan.Months[1]} to {plan.Months[^1]}; an event comes after the first month of the plan.");
        }

        if (entry.Blows.Count == 0)
        {
            faults.Add($"{name}: it must say what goes wrong.");
        }

        foreach (var blow in entry.Blows)
        {
            AddBlow(plan, name, entry, blow, faults);
        }
    }

    private static void AddBlow(PlanOfTables plan, string name, ReliefEvent entry, ReliefBlow blow, List<string> faults)
    {
        switch (blow)
        {
            case CrossingClosed closed:
                AddCrossings(plan, name, closed.Crossings, faults);
                AddRange(name, "first day closed", closed.FirstDay, 1, DateTime.DaysInMonth(Math.Clamp(entry.Month.Year, 1, 9999), entry.Month.Month), faults);
                AddRange(name, "days closed", closed.Days, 1, MostDays, faults);
                break;
            case FoodDearer dearer:
                AddFoods(dearer.Foods, dearer.Economies, dearer.Months);
                AddRange(name, "factor on prices", dearer.Factor, 0, double.MaxValue, faults);
                break;
            case HarvestPoor harvest:
                AddFoods(harvest.Foods, harvest.Economies, harvest.Months);
                AddRange(name, "part of the harvest left", harvest.Factor, 0, 1, faults);
                break;
            case FundsCut funds:
                AddRange(name, "part of the money left", funds.Factor, 0, 1, faults);
                AddDonors(plan, name, funds, faults);
                break;
            case FoodLost lost:
                AddCrossings(plan, name, lost.Crossings, faults);
                AddRange(name, "part lost", lost.Share, 0, 1, faults);
                break;
            default:
                faults.Add($"{name}: '{blow.GetType().Name}' is not a kind of event.");
                break;
        }

        void AddFoods(IReadOnlyList<string> foods, IReadOnlyList<string> economies, int? months)
        {
            AddUnknown(name, "food", foods, plan.Problem.Offers.Select(offer => offer.Food), faults);
            AddUnknown(name, "economy with food sources", economies, plan.Request.Data.Sources.Select(source => source.Economy), faults);
            if (months is < 1)
            {
                faults.Add($"{name}: it lasts at least 1 month; got {months}.");
            }
        }
    }

    private static void AddCrossings(PlanOfTables plan, string name, IReadOnlyList<string> crossings, List<string> faults)
    {
        if (crossings.Count == 0)
        {
            faults.Add($"{name}: it must name crossings.");
        }

        AddUnknown(name, "crossing that food can pass", crossings, plan.Ways.SelectMany(way => way.Crossings), faults);
    }

    private static void AddDonors(PlanOfTables plan, string name, FundsCut cut, List<string> faults)
    {
        if (cut.Donors.Count > 0 && plan.Problem.Funds is null)
        {
            faults.Add($"{name}: money is no limit in this plan, so that it knows no donors; leave them out, or take the money of the tables.");
        }
        else
        {
            AddUnknown(name, "donor with money in this plan", cut.Donors, (plan.Problem.Funds ?? []).Select(FundTable.DonorOf), faults);
        }
    }

    private static void AddUnknown(string name, string what, IReadOnlyList<string> named, IEnumerable<string> known, List<string> faults)
    {
        string[] allowed = [.. known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        faults.AddRange(named.Except(allowed, StringComparer.Ordinal).Select(id => $"{name}: there is no {what} '{id}'; there are {string.Join(", ", allowed)}."));
    }

    private static void AddRange(string name, string what, double value, double least, double most, List<string> faults)
    {
        if (!(value >= least && value <= most))
        {
            faults.Add(most is double.MaxValue ? Text($"{name}: {what} must be {least} or more; got {value}.") : Text($"{name}: {what} must be {least} to {most}; got {value}."));
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
