using Darya.Relief.Supply;
using Darya.Solvers;

namespace Darya.Relief.Stress;

/// <summary>The cheapest stock laid in before it is known which event comes: a two-stage stochastic program.</summary>
/// <remarks>
/// <code>
/// min  Σ_k p[k] · cost of the plan under event k       s.t. every plan's rows,  all plans equal in the months before m
/// </code>
/// The programs of the events share the columns of the months before m and are one program (its extensive form), solved with parts of vehicles. From
/// m on each event's plan knows everything that follows. Where only some places may hold more, the stock of every other place is at most, in each month
/// before m, that of the plan which knows of no event; food on its way is not held back. Who has a ration by that plan keeps it where it makes no great
/// difference (<see cref="SupplyPeople.PartOfWeightToLose"/>), so that stock is not food withheld from people who are merely others. Birge and Louveaux (2011), Introduction to Stochastic Programming, chapter 2.
/// </remarks>
public static class StockAgainstEvents
{
    private const double Trace = 1e-3; // t
    private const double LeastPersons = 0.5;
    private const string Nothing = "nothing happens";

    /// <summary>Finds the stock.</summary>
    /// <param name="problem">The problem, from before the stock is laid in.</param>
    /// <param name="month">The first month in which the event is known, at least 1.</param>
    /// <param name="events">Events from this month on, with probabilities above 0 that sum to less than 1.</param>
    /// <param name="aim">How much a shortage counts.</param>
    /// <param name="onlyAt">The only places that may hold more than by the plan that knows of no event; null for all.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ReliefException">An event comes too early, or what is named is not there.</exception>
    public static StockOutcome Find(
        SupplyProblem problem,
        int month,
        IReadOnlyList<SupplyEvent> events,
        StockAim aim = StockAim.Prevent,
        IReadOnlyList<string>? onlyAt = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(events);
        Check(problem, month, events, onlyAt);
        var options = new SupplyOptions { WholeVehicles = false };
        var without = SupplyPlan.Find(problem, options, cancellation);
        var known = Capped(Followed(problem, without), without, month, onlyAt);
        var nothing = new SupplyEvent(Nothing, month, [], 1 - events.Sum(happening => happening.Probability));
        var scenarios = new List<Scenario>();
        var joint = new LinearProgram("stock against events");
        foreach (var happening in events.Prepend(nothing))
        {
            scenarios.Add(Joined(joint, scenarios.FirstOrDefault(), known, happening, month, aim));
        }

        if (aim == StockAim.Prevent)
        {
            // Nobody is left out when nothing happens so that somebody may be fed in an event: there a person counts as much as one in every plan together. Before it is
            // known, a person counts as much as one afterwards in plan 0 and in every event, so that nobody goes without before for a ration after.
            foreach (var (unserved, cost) in scenarios[0].Unserved(0, month))
            {
                joint.SetCost(scenarios[0].Of(unserved), cost * ((2 * scenarios.Count) - 1));
            }

            foreach (var (unserved, cost) in scenarios[0].Unserved(month, problem.Months.Count))
            {
                joint.SetCost(scenarios[0].Of(unserved), cost * scenarios.Count);
            }
        }

        using var clp = new ClpSolver(joint, new ClpOptions { ColdStart = ColdStart.Dual });
        var solution = clp.Solve(cancellation);
        if (solution.Status != SolveStatus.Optimal)
        {
            throw new ReliefException($"The program of stocks against events ended as {solution.Status} ({solution.Detail}).");
        }

        PreparedEvent[] prepared = [.. scenarios.Select(scenario => Prepared(scenario, solution, without, options, cancellation))];
        return new(
            month,
            LaidIn(scenarios[0], solution, without, month),
            prepared,
            prepared[0].SpentUsd - prepared[0].SpentWithoutUsd,
            prepared.Sum(entry => entry.Probability * (entry.UnservedWithout - entry.UnservedPersonMonths)))
        {
            Withheld = Withheld(scenarios[0], solution, without, month),
        };
    }

    /// <summary>The problem with the ration of a plan, told whom that plan leaves out.</summary>
    private static SupplyProblem Followed(SupplyProblem problem, SupplyOutcome plan) => problem with
    {
        Ration = plan.RationGrams is { } grams ? new FixedRation(grams) : problem.Ration,
        People = [.. problem.People.Select((people, j) => people with { UnservedByPlan = plan.People[j].Unserved })],
    };

    private static void Check(SupplyProblem problem, int month, IReadOnlyList<SupplyEvent> events, IReadOnlyList<string>? onlyAt)
    {
        EventData.Check(problem, events);
        var faults = new List<string>();
        if (month < 1 || events.Any(happening => happening.Month < month))
        {
            faults.Add($"stock is laid in before month {month}, which must be 1 or later, and no event may come before it.");
        }

        if (events.Any(happening => happening.Probability <= 0) || events.Sum(happening => happening.Probability) >= 1)
        {
            faults.Add("stock is laid in against events whose probabilities are above 0 and sum to less than 1.");
        }

        var stores = problem.Places.Where(place => place.StorageTonnes is not null).Select(place => place.Name);
        faults.AddRange((onlyAt ?? []).Except(stores, StringComparer.Ordinal).Select(place => $"there is no store '{place}' to lay stock in."));
        ReliefException.ThrowIfAny(faults);
    }

    /// <summary>The problem in which only some places have more room, before the month, than the plan fills.</summary>
    private static SupplyProblem Capped(SupplyProblem problem, SupplyOutcome without, int month, IReadOnlyList<string>? onlyAt)
    {
        if (onlyAt is null)
        {
            return problem;
        }

        var held = without.Stocks.ToLookup(stock => stock.Place, stock => stock.Tonnes, StringComparer.Ordinal);
        return problem with
        {
            Places = [.. problem.Places.Select(place => place.StorageTonnes is null || onlyAt.Contains(place.Name, StringComparer.Ordinal) ? place : place with
            {
                StorageTonnes = [.. place.StorageTonnes.Select((room, t) => t < month ? Math.Min(room, held[place.Name].Sum(tonnes => tonnes[t])) : room)],
            })],
        };
    }

    private static Scenario Joined(LinearProgram joint, Scenario? first, SupplyProblem problem, SupplyEvent happening, int month, StockAim aim)
    {
        var program = new SupplyProgram(EventData.With(problem, happening));
        var shared = new Dictionary<Variable, Variable>();
        if (first is not null)
        {
            var own = program.Program.Variables.ToArray();
            for (var c = 0; c < own.Length; c++)
            {
                if (program.Columns.MonthOf[c] < month)
                {
                    shared.Add(own[c], first.Places[c]);
                }
            }
        }

        var scenario = new Scenario(happening, program, joint.Append(program.Program, shared, happening.Probability));
        foreach (var (unserved, cost) in aim == StockAim.Prevent ? scenario.Unserved(month, problem.Months.Count) : [])
        {
            joint.SetCost(scenario.Of(unserved), cost);
        }

        return scenario;
    }

    private static PreparedEvent Prepared(
        Scenario scenario, Solution solution, SupplyOutcome without, SupplyOptions options, CancellationToken cancellation)
    {
        var columns = scenario.Program.Columns;
        var spent = columns.Costs.Sum(cost => cost.ThousandUsd * solution.Value(scenario.Of(cost.Column))) * 1e3;
        var unserved = columns.Unserved.Cast<Variable>().Sum(column => solution.Value(scenario.Of(column))) * 1e3;
        if (scenario.Event.Name == Nothing)
        {
            return new(Nothing, scenario.Event.Probability, spent, unserved, without.PersonMonthsUnserved, without.SpentUsd);
        }

        var rest = SupplyStress.Try(without, scenario.Event, options, cancellation).Rest;
        var before = scenario.Event.Month;
        return new(
            scenario.Event.Name,
            scenario.Event.Probability,
            spent,
            unserved,
            rest.PersonMonthsUnserved + without.People.Sum(people => people.Unserved.Take(before).Sum()),
            rest.SpentUsd + without.Costs.Sum(cost => cost.Usd.Take(before).Sum()));
    }

    private static List<StockLaidIn> LaidIn(Scenario scenario, Solution solution, SupplyOutcome without, int month)
    {
        var sets = scenario.Program.Sets;
        var found = new List<StockLaidIn>();
        foreach (var place in sets.Places)
        {
            foreach (var food in sets.Foods)
            {
                double[] byMonth = [.. Enumerable.Range(0, month).Select(t => scenario.Value(solution, scenario.Program.Columns.Stock[place.Ordinal, food.Ordinal, t]))];
                var stock = without.Stocks.FirstOrDefault(entry => entry.Place == place.Label && entry.Food == food.Label);
                double[] byMonthWithout = [.. Enumerable.Range(0, month).Select(t => stock?.Tonnes[t] ?? 0)];
                var with = byMonth[^1] + Coming(scenario, solution, place.Ordinal, food.Ordinal, month);
                var before = byMonthWithout[^1] + Coming(without, place.Label, food.Label, month);
                if (byMonth.Concat(byMonthWithout).Append(with).Append(before).Max() > Trace)
                {
                    found.Add(new(place.Label, food.Label, with, before, byMonth, byMonthWithout));
                }
            }
        }

        return found;
    }

    /// <summary>People who go without before the month with the events in mind, and have a ration by the plan that knows of none.</summary>
    private static List<EventShortage> Withheld(Scenario scenario, Solution solution, SupplyOutcome without, int month)
    {
        var found = new List<EventShortage>();
        for (var j = 0; j < without.People.Count; j++)
        {
            for (var t = 0; t < month; t++)
            {
                var (now, before) = (1e3 * scenario.Value(solution, scenario.Program.Columns.Unserved[j, t]), without.People[j].Unserved[t]);
                if (now >= before + LeastPersons)
                {
                    found.Add(new(without.People[j].Place, t, now, before, without.People[j].InNeed[t]));
                }
            }
        }

        return [.. found.OrderByDescending(entry => entry.Persons - entry.PersonsBefore)];
    }

    /// <summary>On its way to a place at the end of the month before.</summary>
    private static double Coming(Scenario scenario, Solution solution, int place, int food, int month)
    {
        var (sets, x) = (scenario.Program.Sets, scenario.Program.Columns);
        var sum = 0.0;
        for (var e = 0; e < sets.Ways.Length; e++)
        {
            for (var t = Math.Max(0, month - sets.Problem.Ways[e].LeadMonths); sets.WayBetween[e].To == place && t < month; t++)
            {
                sum += scenario.Value(solution, x.Move[e, food, t]) * (1 - (sets.Problem.Ways[e].LossShare?[t] ?? 0));
            }
        }

        for (var o = 0; o < sets.Offers.Length; o++)
        {
            for (var t = Math.Max(0, month - sets.Problem.Offers[o].LeadMonths); sets.OfferAt[o] == (place, food) && t < month; t++)
            {
                sum += scenario.Value(solution, x.Buy[o, t]);
            }
        }

        return sum;
    }

    private static double Coming(SupplyOutcome plan, string place, string food, int month) =>
        plan.Flows.Where(flow => flow.To == place && flow.Food == food)
            .Sum(flow => Enumerable.Range(0, month).Where(t => t + flow.LeadMonths >= month).Sum(t => flow.Tonnes[t] - flow.Lost[t]))
        + plan.Orders.Where(order => order.Place == place && order.Food == food)
            .Sum(order => Enumerable.Range(0, month).Where(t => t + order.LeadMonths >= month).Sum(t => order.Tonnes[t]));

    /// <summary>An event in the joint program.</summary>
    /// <param name="Event">The event.</param>
    /// <param name="Program">Its own program.</param>
    /// <param name="Places">Where its columns stand in the joint program [column].</param>
    private sealed record Scenario(SupplyEvent Event, SupplyProgram Program, IReadOnlyList<Variable> Places)
    {
        private readonly Dictionary<Variable, Variable> _of = Program.Program.Variables.Zip(Places).ToDictionary(pair => pair.First, pair => pair.Second);

        internal Variable Of(Variable own) => _of[own];

        internal double Value(Solution solution, Variable? own) => own is { } column ? Math.Max(0, solution.Value(Of(column))) : 0;

        /// <summary>People without ration, and those of them who lose one, with what they weigh.</summary>
        internal IEnumerable<(Variable Column, double Cost)> Unserved(int from, int to)
        {
            var (unserved, losing) = (Program.Columns.Unserved, Program.Columns.Losing);
            for (var j = 0; j < unserved.GetLength(0); j++)
            {
                for (var t = from; t < to; t++)
                {
                    yield return (unserved[j, t], Program.Program.Cost(unserved[j, t]));
                    if (losing[j, t] is { } column)
                    {
                        yield return (column, Program.Program.Cost(column));
                    }
                }
            }
        }
    }
}
