using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Results;
using Darya.Planning.Sets;
using Darya.Simulation;

namespace Darya.Planning.Outcome;

/// <summary>Adds up what a plan yields to each state: farming, less fuel and energy not served, plus exchange; all with exact head.</summary>
internal static class StateReading
{
    internal static IReadOnlyList<StateOutcome> Read(
        PlanData data, SimulatedOperation operation, IReadOnlyList<DistrictOutcome> farms, PowerReading power) =>
        [.. data.Sets.Region.States.OrderBy(s => s.IsMember ? 0 : 1).ThenBy(s => s.RiverOrder).Select(s => Read(data, operation, farms, power, s.Id))];

    /// <summary>Mean yearly benefit of some states together, less storage missing at the end at its price, million USD.</summary>
    internal static double BenefitMusd(PlanData data, SharedDecisions decisions, IReadOnlyList<PlayerSolution> players, IReadOnlyList<string> states)
    {
        var operation = PlanAssembly.Simulate(data, decisions);
        var power = new PowerReading(data, players, decisions, operation);
        var farms = FarmReading.Read(data, players, operation);
        var missing = players.Where(p => p.Program.Scope.States.Any(states.Contains))
            .Sum(p => p.Program.X.EndShort.Members.Sum(m => p.Solution.Value(m.Item2)));
        return states.Sum(s => Read(data, operation, farms, power, s).BenefitMusd)
            - (missing * Water.EndStorage.ShortUsdPerM3 / data.Sets.Horizon.Years);
    }

    internal static StateOutcome Read(
        PlanData data, SimulatedOperation operation, IReadOnlyList<DistrictOutcome> farms, PowerReading power, string state)
    {
        var sets = data.Sets;
        var years = sets.Horizon.Years;
        var zones = sets.Zones.Where(z => z.Data.State == state).ToArray();
        var outcomes = power.Zones.Where(o => zones.Any(z => z.Data.Id == o.Zone)).ToArray();
        var districts = sets.Districts.Where(d => d.Data.State == state).ToArray();
        var intakes = sets.Intakes.Where(k => districts.Any(d => d.Ordinal == k.District)).ToArray();

        double InYear(YearIndexSet y, Func<PeriodIndex, double> value) => sets.Periods.Where(t => t.Data.Year == y.Year).Sum(value);
        double[] ByYear(Func<YearIndexSet, double> value) => [.. sets.Years.Select(value)];
        double Unserved(PeriodIndex t) => outcomes.Sum(o => o.UnservedGwh[t.Ordinal] * data.Power.UnservedMusdPerGwh[sets.ZoneNumber[o.Zone]]);

        var farming = ByYear(y => districts.Sum(d => farms[d.Ordinal].BenefitMusd[y.Ordinal]));
        var unserved = ByYear(y => InYear(y, Unserved));
        var exchange = ByYear(y => InYear(y, t => zones.Sum(z => power.Receipts(z, t))));
        // Energy that exact head adds or takes replaces energy at the zone's price; it is booked as fuel.
        var fuel = ByYear(y => InYear(y, t => outcomes.Sum(o => o.FuelCostMusd[t.Ordinal]) - zones.Sum(z => power.ExactHeadGain(z, t))));
        var benefit = ByYear(y => farming[y.Ordinal] - fuel[y.Ordinal] - unserved[y.Ordinal] + exchange[y.Ordinal]);
        return new StateOutcome(
            state,
            benefit.Sum() / years,
            farming.Sum() / years,
            fuel.Sum() / years,
            unserved.Sum() / years,
            exchange.Sum() / years,
            intakes.Sum(k => operation.IntakeHm3[k.Ordinal].Sum()) / 1000 / years,
            outcomes.Sum(o => o.HydroGwh.Sum() + o.ThermalGwh.Sum() + o.RenewableGwh.Sum()) / years,
            outcomes.Sum(o => o.UnservedGwh.Sum()) / years,
            benefit);
    }
}
