using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Simulation.Rules;

/// <summary>Operates a region by its rules through a horizon: nothing is optimised, no release looks ahead.</summary>
/// <remarks>
/// Each period: licences cut demand to entitlement; calls go up the rivers; releases and shares come down them, until nothing moves; what was taken is gone from the
/// licences. The flows are then run again by <see cref="RiverSimulator"/> and audited by <see cref="WaterAuditor"/>.
/// Rules, formulas and what is left out: <c>docs/formulations/operation.md</c>.
/// </remarks>
public static class RuleSimulator
{
    private const int MostRounds = 50; // two or three as a rule; a shortage below a confluence settles more slowly
    private const double SettledHm3 = 1e-9;
    private const double RoundingHm3 = 1e-6;

    /// <summary>Runs the rules.</summary>
    /// <param name="region">The region.</param>
    /// <param name="horizon">The periods; every catchment has an inflow in each.</param>
    /// <param name="initialHm3">Storage at the start [reservoir], hm³, in the order of the region's reservoirs.</param>
    /// <param name="demandHm3">Demand at the head of each canal [intake][period], hm³, in the order of <see cref="RiverNetwork.Intakes"/>.</param>
    /// <param name="rules">Rules instead of the region's, or null.</param>
    /// <param name="economyYear">Year whose reservoirs and plants stand, or null for the year of each period.</param>
    /// <exception cref="ArgumentException">An array has another shape, a number is negative or not finite, an inflow is missing, or a rule names what the region does not have.</exception>
    public static RuleOperation Run(
        Region region, Horizon horizon, double[] initialHm3, double[][] demandHm3, OperatingRules? rules = null, int? economyYear = null)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(horizon);
        ArgumentNullException.ThrowIfNull(initialHm3);
        ArgumentNullException.ThrowIfNull(demandHm3);
        var network = new RiverNetwork(region);
        Check(network, horizon, initialHm3, demandHm3);
        var book = new RuleBook(network, horizon, rules ?? region.Operating, economyYear);
        var licences = new LicenceBook(book);
        var (periods, intakes) = (horizon.Periods.Count, network.Intakes.Count);
        var (reach, taken, entitled, tightest) = (
            Table(region.Reaches.Count, periods), Table(intakes, periods), Table(intakes, periods), Table(intakes, periods));
        var decisions = Enumerable.Range(0, region.Reservoirs.Count).Select(_ => new RuleDecision[periods]).ToArray();
        var storage = (double[])initialHm3.Clone();

        foreach (var period in horizon.Periods)
        {
            var t = period.Ordinal;
            var wanted = network.Intakes.Select((i, k) => Math.Min(demandHm3[k][t], (i.Intake.Capacity * period.Duration).Hm3)).ToArray();
            licences.Restrict(period, wanted);
            var (water, said) = RunPeriod(book, licences, period, storage, wanted);
            licences.Use(period, water.Taken);
            Write(water.Reach, reach, t);
            Write(water.Taken, taken, t);
            Write(wanted, entitled, t);
            Write(said, decisions, t);
            Write([.. Enumerable.Range(0, intakes).Select(k => licences.Tightest(period, k))], tightest, t);
            storage = water.End;
        }

        var operation = new RiverSimulator(network, horizon, initialHm3).Run(Schedule(region, horizon, reach, taken, economyYear));
        operation = operation with { Corrections = [.. operation.Corrections.Where(c => Math.Abs(c.Hm3) > RoundingHm3)] };
        return new RuleOperation
        {
            Operation = operation,
            Audit = WaterAuditor.Audit(network, horizon, operation),
            Rules = book.Rules,
            DemandHm3 = demandHm3,
            EntitledHm3 = entitled,
            IntakeClass = book.IntakeClass,
            ShortageByClassHm3 = Shortage(book, demandHm3, operation.IntakeHm3),
            FloorShortHm3 = [.. operation.ReachHm3.Select((flow, a) => flow.Select((f, t) =>
                Math.Max(0, book.Floor(book.Classes - 1, a, t) - f)).ToArray())],
            LicenceLeftHm3 = licences.LeftHm3,
            IntakeLicenceLeftHm3 = tightest,
            Decisions = decisions,
        };
    }

    private static (PeriodWater Water, RuleDecision[] Said) RunPeriod(
        RuleBook book, LicenceBook licences, Period period, double[] storage, double[] entitled)
    {
        var byLicence = book.Sharing.Contains(OperatingSharingRule.Licence);
        double WeightOf(int k) => byLicence && book.Sharing[book.Network.IntakeNode[k]] == OperatingSharingRule.Licence
            ? licences.Weight(period, k, entitled[k])
            : entitled[k];
        var water = new PeriodWater(book, period, storage, entitled, [.. Enumerable.Range(0, entitled.Length).Select(WeightOf)]);
        var calls = new Calls(water);
        var said = new RuleDecision[storage.Length];
        var round = new RuleRound(water, calls, said);
        round.Pass();
        for (var i = 1; i < MostRounds; i++)
        {
            var (reach, taken) = ((double[])water.Reach.Clone(), (double[])water.Taken.Clone());
            calls.Find();
            round.Pass();
            if (Moved(reach, water.Reach) + Moved(taken, water.Taken) <= SettledHm3)
            {
                break;
            }
        }

        return (water, said);
    }

    private static double Moved(double[] from, double[] to) => from.Zip(to, (a, b) => Math.Abs(a - b)).DefaultIfEmpty(0).Max();

    private static OperationSchedule Schedule(Region region, Horizon horizon, double[][] reach, double[][] taken, int? economyYear)
    {
        var turbined = region.HydroPlants.Select(p => horizon.Periods.Select(t => (p.TurbineFlow * t.Duration).Hm3).ToArray()).ToArray();
        var largest = region.HydroPlants
            .Select(p => horizon.Periods.Select(t => HydropowerModel.LargestGwh(p, t, economyYear ?? t.Year)).ToArray()).ToArray();
        return new OperationSchedule(reach, taken, turbined, largest);
    }

    private static double[][] Shortage(RuleBook book, double[][] demand, double[][] supplied)
    {
        var shortage = Table(book.Classes, book.Horizon.Periods.Count);
        for (var k = 0; k < demand.Length; k++)
        {
            for (var t = 0; t < book.Horizon.Periods.Count; t++)
            {
                shortage[book.IntakeClass[k] - 1][t] += Math.Max(0, demand[k][t] - supplied[k][t]);
            }
        }

        return shortage;
    }

    private static void Check(RiverNetwork network, Horizon horizon, double[] initialHm3, double[][] demandHm3)
    {
        var region = network.Region;
        if (initialHm3.Length != region.Reservoirs.Count)
        {
            throw new ArgumentException($"One initial storage a reservoir is needed, {region.Reservoirs.Count}; got {initialHm3.Length}.", nameof(initialHm3));
        }

        if (demandHm3.Length != network.Intakes.Count || demandHm3.Any(d => d.Length != horizon.Periods.Count))
        {
            throw new ArgumentException(
                $"Demand is [intake][period], {network.Intakes.Count} by {horizon.Periods.Count}; got {demandHm3.Length} by {demandHm3.FirstOrDefault()?.Length ?? 0}.",
                nameof(demandHm3));
        }

        if (initialHm3.Concat(demandHm3.SelectMany(d => d)).Any(v => !double.IsFinite(v) || v < 0))
        {
            throw new ArgumentException("Storages and demands must be finite and not negative, hm3.", nameof(demandHm3));
        }

        foreach (var series in region.Inflows)
        {
            if (horizon.Periods.FirstOrDefault(t => !series.Covers(t)) is { } missing)
            {
                throw new ArgumentException($"Catchment '{series.Catchment}' has no inflow in {missing.Label}.", nameof(horizon));
            }
        }
    }

    private static void Write<T>(T[] from, T[][] to, int t)
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i][t] = from[i];
        }
    }

    private static double[][] Table(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new double[columns])];
}
