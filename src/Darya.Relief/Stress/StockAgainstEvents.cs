using Darya.Relief.Supply;
using Darya.Solvers;

namespace Darya.Relief.Stress;

/// <summary>The cheapest stock laid in before it is known which event comes: a two-stage stochastic program.</summary>
/// <remarks>
/// <code>
/// min  Σ_k p[k] · cost of the plan under event k       s.t. every plan's rows,  all plans equal in the months before m
/// </code>
/// The programs of the events share the columns of the months before m and are one program (its extensive form), solved with parts of vehicles. From
/// m on each event's plan knows everything that follows. Birge and Louveaux (2011), Introduction to Stochastic Programming, chapter 2.
/// </remarks>
public static class StockAgainstEvents
{
    private const double Trace = 1e-3; // t
    private const string Nothing = "nothing happens";

    /// <summary>Finds the stock.</summary>
    /// <param name="problem">The problem, from before the stock is laid in.</param>
    /// <param name="month">The first month in which the event is known, at least 1.</param>
    /// <param name="events">Events from this month on, with probabilities that sum to at most 1.</param>
    /// <param name="aim">How much a shortage counts.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ReliefException">An event comes too early or names what there is not.</exception>
    public static StockOutcome Find(
        SupplyProblem problem, int month, IReadOnlyList<SupplyEvent> events, StockAim aim = StockAim.Prevent, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(events);
        EventData.Check(problem, events);
        if (month < 1 || events.Any(happening => happening.Month < month))
        {
            throw new ReliefException($"stock is laid in before month {month}, which must be 1 or later, and no event may come before it.");
        }

        var options = new SupplyOptions { WholeVehicles = false };
        var without = SupplyPlan.Find(problem, options, cancellation);
        var known = without.RationGrams is { } grams ? problem with { Ration = new FixedRation(grams) } : problem;
        var nothing = new SupplyEvent(Nothing, month, [], 1 - events.Sum(happening => happening.Probability));
        var scenarios = new List<Scenario>();
        var joint = new LinearProgram("stock against events");
        foreach (var happening in events.Prepend(nothing))
        {
            scenarios.Add(Joined(joint, scenarios.FirstOrDefault(), known, happening, month, aim));
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
            prepared.Sum(entry => entry.Probability * (entry.UnservedWithout - entry.UnservedPersonMonths)));
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
        foreach (var (unserved, cost) in aim == StockAim.Prevent ? scenario.Unserved(month) : [])
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
                var with = There(scenario, solution, place.Ordinal, food.Ordinal, month);
                var before = There(without, place.Label, food.Label, month);
                if (with > Trace || before > Trace)
                {
                    found.Add(new(place.Label, food.Label, with, before));
                }
            }
        }

        return found;
    }

    /// <summary>In stock at the end of the month before, and on its way there.</summary>
    private static double There(Scenario scenario, Solution solution, int place, int food, int month)
    {
        var (sets, x) = (scenario.Program.Sets, scenario.Program.Columns);
        var sum = Value(x.Stock[place, food, month - 1]);
        for (var e = 0; e < sets.Ways.Length; e++)
        {
            for (var t = Math.Max(0, month - sets.Problem.Ways[e].LeadMonths); sets.WayBetween[e].To == place && t < month; t++)
            {
                sum += Value(x.Move[e, food, t]) * (1 - (sets.Problem.Ways[e].LossShare?[t] ?? 0));
            }
        }

        for (var o = 0; o < sets.Offers.Length; o++)
        {
            for (var t = Math.Max(0, month - sets.Problem.Offers[o].LeadMonths); sets.OfferAt[o] == (place, food) && t < month; t++)
            {
                sum += Value(x.Buy[o, t]);
            }
        }

        return sum;

        double Value(Variable? column) => column is { } variable ? Math.Max(0, solution.Value(scenario.Of(variable))) : 0;
    }

    private static double There(SupplyOutcome plan, string place, string food, int month) =>
        plan.Stocks.Where(stock => stock.Place == place && stock.Food == food).Sum(stock => stock.Tonnes[month - 1])
        + plan.Flows.Where(flow => flow.To == place && flow.Food == food)
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

        internal IEnumerable<(Variable Column, double Cost)> Unserved(int month)
        {
            var columns = Program.Columns.Unserved;
            for (var j = 0; j < columns.GetLength(0); j++)
            {
                for (var t = month; t < columns.GetLength(1); t++)
                {
                    yield return (columns[j, t], Program.Program.Cost(columns[j, t]));
                }
            }
        }
    }
}
