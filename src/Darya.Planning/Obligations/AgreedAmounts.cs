using Darya.Model.Rivers;
using Darya.Planning.Problem;
using Darya.Planning.Results;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Obligations;

/// <summary>Obligations of the deciding group; those that cannot be kept with all others are missed by as little as possible.</summary>
/// <remarks>
/// <code>
/// Σ factor · measure + missed ≥ amount    at least    [hm³ or GWh]
/// Σ factor · measure − missed ≤ amount    at most
/// </code>
/// The first program prices what is missed above any use of water and energy, but below storage missing at the end, so that no obligation is kept by emptying a reservoir
/// for good; later programs keep what was reached as given (<see cref="Fix"/>), so that prices are free of the penalty. Dual: what one unit less would bring, million USD.
/// </remarks>
internal static class AgreedAmounts
{
    internal const string Family = "obligation";

    /// <summary>Price of a missed m³: above any use of water, below missing end storage.</summary>
    internal const double MissedUsdPerM3 = 0.9 * Water.EndStorage.ShortUsdPerM3;

    /// <summary>Price of a missed GWh, million USD: twice energy not served, below what the water for it costs at the price of end storage.</summary>
    internal const double MissedMusdPerGwh = 1;

    /// <summary>Differences below it are rounding, hm³ or GWh.</summary>
    private const double Rounding = 1e-3;

    /// <summary>How much more may be missed once it is given, so that a moved head cannot make the program infeasible, share of the amount.</summary>
    private const double Slack = 1e-4;

    internal static void Add(PlanProgram program)
    {
        for (var o = 0; o < program.Options.Obligations.Count; o++)
        {
            var obligation = program.Options.Obligations[o];
            var index = new SeasonIndex(o, obligation.Id);
            LinearExpression sum = 0;
            foreach (var part in obligation.Parts)
            {
                foreach (var t in part.Periods)
                {
                    sum += part.Factor * Measured(program, part, program.Sets.Periods[t]);
                }
            }

            var isEnergy = obligation.Parts.Any(p => p.Measure == ObligationMeasure.Energy);
            var missed = program.X.Missed.Add(index, 0, double.PositiveInfinity, isEnergy ? MissedMusdPerGwh : MissedUsdPerM3);
            program.Priced.Add(missed);
            program.Lp.Subject(Family, index, obligation.Sense == ObligationSense.AtLeast ? sum + missed >= obligation.Amount : sum - missed <= obligation.Amount);
        }
    }

    /// <summary>Keeps each obligation at what a solution reached, free of cost.</summary>
    internal static void Fix(PlanProgram program, Func<Variable, double> value)
    {
        foreach (var (index, missed) in program.X.Missed.Members)
        {
            var given = Math.Max(0, value(missed));
            program.Lp.SetCost(missed, 0);
            program.Lp.SetBounds(missed, 0, given + (Slack * Math.Abs(program.Options.Obligations[index.Ordinal].Amount)));
        }
    }

    internal static IReadOnlyList<ObligationOutcome> Read(PlanProgram program, Solution solution)
    {
        var outcomes = new List<ObligationOutcome>();
        foreach (var row in program.Lp.RowsOf(Family))
        {
            var obligation = program.Options.Obligations[program.Lp.IndicesOf(row)[0].Ordinal];
            var reached = obligation.Parts.Sum(p => p.Periods.Sum(t => p.Factor * solution.Value(Measured(program, p, program.Sets.Periods[t]))));
            var missed = obligation.Sense == ObligationSense.AtLeast ? obligation.Amount - reached : reached - obligation.Amount;
            var rounding = Math.Max(Rounding, 2 * Slack * Math.Abs(obligation.Amount));
            outcomes.Add(new ObligationOutcome(obligation.Id, reached, missed > rounding ? missed : 0, Math.Abs(solution.Dual(row))));
        }

        return outcomes;
    }

    private static LinearExpression Measured(PlanProgram program, ObligationPart part, PeriodIndex t)
    {
        var (sets, x) = (program.Sets, program.X);
        switch (part.Measure)
        {
            case ObligationMeasure.ReachFlow:
                return Sum.Over(sets.Reaches.Where(a => a.Data.Id == part.Place), a => Flow(program, a, t));
            case ObligationMeasure.Release:
                return Sum.Over(
                    sets.Reaches.Where(a => sets.Nodes[a.From].Data.Id == part.Place && a.Data.Kind == ReachKind.River), a => Flow(program, a, t));
            case ObligationMeasure.Storage:
                return Sum.Over(sets.Reservoirs.Where(r => r.Data.Node == part.Place && x.Storage.Contains(r, t)), r => x.Storage[r, t]);
            case ObligationMeasure.Intake:
                return Sum.Over(
                    sets.Intakes.Where(k => x.Intake.Contains(k, t) && (part.Place == k.Data.Id || part.Place == k.Data.WinterLimit || part.Place == k.Data.VegetationLimit
                        || part.Place == sets.Districts[k.District].Data.Id)),
                    k => x.Intake[k, t]);
            default:
                return Energy(program, part.Place, t);
        }
    }

    private static LinearExpression Flow(PlanProgram program, ReachIndex a, PeriodIndex t) =>
        program.X.Flow.TryGet(a, t, out var flow) ? flow : program.Decisions.ReachHm3[a.Ordinal][t.Ordinal];

    private static LinearExpression Energy(PlanProgram program, string place, PeriodIndex t)
    {
        var (sets, x) = (program.Sets, program.X);
        var (from, to) = (place.Split('>')[0], place.Split('>')[1]);
        bool IsFrom(int zone) => sets.Zones[zone].Data.State == from;
        bool IsTo(int zone) => sets.Zones[zone].Data.State == to;
        LinearExpression net = 0;
        foreach (var b in sets.Blocks)
        {
            foreach (var l in sets.Lines.Where(l => x.Forward.Contains(l, t, b) && ((IsFrom(l.From) && IsTo(l.To)) || (IsTo(l.From) && IsFrom(l.To)))))
            {
                var (sent, back) = IsFrom(l.From) ? (x.Forward[l, t, b], x.Backward[l, t, b]) : (x.Backward[l, t, b], x.Forward[l, t, b]);
                net += ((1 - l.Data.LossShare) * sent) - back;
            }

            foreach (var m in sets.Trades.Where(m => x.Trade.Contains(m, t, b) && ((IsFrom(m.From) && IsTo(m.To)) || (IsTo(m.From) && IsFrom(m.To)))))
            {
                net += IsFrom(m.From) ? x.Trade[m, t, b] : -1 * x.Trade[m, t, b];
            }
        }

        return net;
    }
}
