using Darya.Model.Rivers;
using Darya.Planning.Obligations;
using Darya.Planning.Results;

namespace Darya.Agreements.Trials;

/// <summary>Reads from a plan what an obligation measures.</summary>
internal static class PlanMeasure
{
    /// <summary>The measure of one place in one period, hm³ or GWh.</summary>
    internal static double Of(Plan plan, ObligationMeasure measure, string place, int period) => measure switch
    {
        ObligationMeasure.ReachFlow => Reaches(plan, a => a.Id == place, period),
        ObligationMeasure.Release => Reaches(plan, a => a.From == place && a.Kind == ReachKind.River, period),
        ObligationMeasure.Storage => plan.Region.Reservoirs.Zip(plan.Operation.StorageHm3).Where(r => r.First.Node == place).Sum(r => r.Second[period]),
        ObligationMeasure.Intake => Intakes(plan, place).Sum(k => plan.Operation.IntakeHm3[k][period]),
        _ => Exchange(plan, place.Split('>')[0], place.Split('>')[1], period).Gwh,
    };

    /// <summary>What arrives from one state in another less what goes back, GWh and what is paid for it at the plan's prices, million USD.</summary>
    internal static (double Gwh, double Musd) Exchange(Plan plan, string from, string to, int period)
    {
        var state = plan.Region.Zones.ToDictionary(z => z.Id, z => z.State, StringComparer.Ordinal);
        var (gwh, musd) = (0.0, 0.0);
        foreach (var (line, sent) in plan.Region.Lines.Zip(plan.Lines))
        {
            var sign = Sign(state[line.From], state[line.To]);
            var (ahead, back) = sign > 0 ? (sent.ForwardGwh[period], sent.BackwardGwh[period]) : (sent.BackwardGwh[period], sent.ForwardGwh[period]);
            gwh += sign == 0 ? 0 : ((1 - line.LossShare) * ahead) - back;
            musd += sign * (sent.ForwardPaidMusd[period] - sent.BackwardPaidMusd[period]);
        }

        foreach (var trade in plan.Trades)
        {
            var sign = Sign(state[trade.From], state[trade.To]);
            gwh += sign * trade.EnergyGwh[period];
            musd += sign * trade.ValueMusd[period];
        }

        return (gwh, musd);

        int Sign(string? a, string? b) => a == from && b == to ? 1 : a == to && b == from ? -1 : 0;
    }

    private static double Reaches(Plan plan, Func<Reach, bool> isIn, int period) =>
        plan.Region.Reaches.Zip(plan.Operation.ReachHm3).Where(a => isIn(a.First)).Sum(a => a.Second[period]);

    private static IEnumerable<int> Intakes(Plan plan, string place)
    {
        var limited = plan.Region.Districts.SelectMany(d => d.Intakes).Where(k => k.WinterLimit == place || k.VegetationLimit == place).Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        return plan.IntakeKeys.Select((key, i) => (key, i)).Where(k => k.key.Intake == place || k.key.District == place || limited.Contains(k.key.Intake)).Select(k => k.i);
    }
}
