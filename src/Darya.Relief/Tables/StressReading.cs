using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Stress;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>What events do to the plan of the region, and what stock prevents.</summary>
internal static class StressReading
{
    private const double LeastPersons = 0.5;

    /// <summary>Answers a question of stress on a plan of the region.</summary>
    /// <exception cref="ReliefException">The question names what there is not, or months that are not allowed; every fault at once.</exception>
    internal static StressStudy Of(RegionSupply supply, PlanStudy plan, StressQuestion question, CancellationToken cancellation) =>
        Of(PlanOfTables.Of(supply, plan), question, cancellation);

    /// <summary>Tries every event and, where asked, finds the stock against all of them.</summary>
    /// <exception cref="ReliefException">The question names what there is not, or months that are not allowed; every fault at once.</exception>
    internal static StressStudy Of(PlanOfTables plan, StressQuestion question, CancellationToken cancellation)
    {
        var faults = new List<string>();
        EventChecks.Add(plan, question, faults);
        ReliefException.ThrowIfAny(faults);
        SupplyEvent[] events = [.. question.Events.Select(entry => EventReading.Of(plan, entry))];
        var studies = new List<EventStudy>();
        foreach (var (entry, happening) in question.Events.Zip(events))
        {
            plan.Request.Progress?.Report($"event {studies.Count + 1} of {events.Length}: {entry.Name.English}");
            cancellation.ThrowIfCancellationRequested();
            studies.Add(Try(plan, entry, happening, cancellation));
        }

        var stock = question.Stock is { } asked ? StockReading.Of(plan, asked, events, studies, cancellation) : null;
        return new(plan.Study, studies, stock, StressWarnings.Of(plan, question, events, studies));
    }

    private static EventStudy Try(PlanOfTables plan, ReliefEvent entry, SupplyEvent happening, CancellationToken cancellation)
    {
        // Vehicles are rounded up where they are counted; the search by branch and cut would take a minute an event for less than a percent.
        var options = new SupplyOptions { WholeVehicles = plan.Request.WholeVehicles, SearchSeconds = 0 };
        var outcome = SupplyStress.Try(WithFunds(plan, happening), happening, options, cancellation);
        var worse = outcome.Shortages.Where(shortage => shortage.Persons >= shortage.PersonsBefore + LeastPersons)
            .Select(shortage => (plan.PlaceOf(shortage.Place).Row, plan.Months[shortage.Month])).ToHashSet();
        return new(
            entry,
            outcome.MorePersonMonthsUnserved,
            outcome.Shortages.GroupBy(shortage => shortage.Month).Select(month => month.Sum(shortage => shortage.Persons - shortage.PersonsBefore)).Append(0).Max(),
            outcome.MoreSpentUsd / 1e6,
            outcome.Shortages,
            outcome.Weeks,
            [.. plan.Shortages(outcome.Rest, [.. plan.Months.Skip(happening.Month)]).Where(told => worse.Contains((told.Province, told.Month)))],
            outcome)
        {
            Classes = PriorityClasses.Of(plan.Need, outcome.Rest),
        };
    }

    /// <summary>The plan with what it spends as the money given, where an event cuts money that was no limit.</summary>
    private static SupplyOutcome WithFunds(PlanOfTables plan, SupplyEvent happening)
    {
        var outcome = plan.Study.Outcome;
        if (plan.Problem.Funds is not null || !happening.Changes.Any(change => change is FundsTimes))
        {
            return outcome;
        }

        double[] spent = [.. plan.Months.Select((_, t) => outcome.Costs.Sum(cost => cost.Usd[t]))];
        return outcome with
        {
            Problem = plan.Problem with { Funds = [new SupplyFund(FundTable.Money, spent)] },
            Donors = [new DonorPaid(FundTable.Money, spent, spent)],
        };
    }
}
