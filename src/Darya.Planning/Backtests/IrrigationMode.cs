using Darya.Planning.Results;

namespace Darya.Planning.Backtests;

/// <summary>What it costs an upstream state to run its reservoirs as the joint plan does, and what those below gain, all trading as recorded.</summary>
/// <param name="State">Id of the upstream state.</param>
/// <param name="LossMusd">Its mean yearly loss without any payment.</param>
/// <param name="LossAtJointPricesMusd">What its hydropower is worth less at the prices of the joint plan: its loss if it could buy and sell there.</param>
/// <param name="GainBelowMusd">Mean yearly gain of the other members together.</param>
/// <param name="GainByStateMusd">The gain of each other member.</param>
/// <param name="JointGainMusd">Mean yearly gain of all members from one joint plan of water and power against each for itself.</param>
public sealed record IrrigationMode(
    string State, double LossMusd, double LossAtJointPricesMusd, double GainBelowMusd, IReadOnlyList<(string State, double GainMusd)> GainByStateMusd, double JointGainMusd)
{
    /// <summary>Compares three plans of the same horizon and economy.</summary>
    /// <param name="state">The upstream state.</param>
    /// <param name="alone">Each state for itself.</param>
    /// <param name="held">Each for itself, the upstream state's reservoirs held to the storages of the joint plan.</param>
    /// <param name="joint">All together.</param>
    public static IrrigationMode Of(string state, Plan alone, Plan held, Plan joint)
    {
        ArgumentNullException.ThrowIfNull(alone);
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(joint);
        var members = alone.Region.States.Where(s => s.IsMember).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        double Benefit(Plan plan, string s) => plan.States.First(o => o.State == s).BenefitMusd;
        var others = members.Where(s => s != state).Order(StringComparer.Ordinal).Select(s => (s, Benefit(held, s) - Benefit(alone, s))).ToArray();
        return new IrrigationMode(
            state,
            Benefit(alone, state) - Benefit(held, state),
            LossAtPrices(state, alone, held, joint),
            others.Sum(o => o.Item2),
            others,
            members.Sum(s => Benefit(joint, s) - Benefit(alone, s)));
    }

    private static double LossAtPrices(string state, Plan alone, Plan held, Plan joint)
    {
        var peak = alone.Region.Rules.PeakHoursPerDay / 24;
        var zones = alone.Region.Zones.Where(z => z.State == state).Select(z => z.Id).ToHashSet(StringComparer.Ordinal);
        var loss = 0.0;
        for (var z = 0; z < alone.Zones.Count; z++)
        {
            if (zones.Contains(alone.Zones[z].Zone))
            {
                var price = joint.Zones[z].PeakPriceUsdPerMwh.Zip(joint.Zones[z].OffPeakPriceUsdPerMwh, (p, o) => (peak * p) + ((1 - peak) * o)).ToArray();
                loss += price.Select((usd, t) => (alone.Zones[z].HydroGwh[t] - held.Zones[z].HydroGwh[t]) * usd / 1000).Sum();
            }
        }

        return loss / alone.Horizon.Years;
    }

    /// <summary>Storages of a state's reservoirs in a plan, to be held in another [reservoir id → period], hm³.</summary>
    public static IReadOnlyDictionary<string, double[]> StoragesOf(Plan plan, string state)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var owner = plan.Region.Nodes.ToDictionary(n => n.Id, n => n.State);
        return plan.Region.Reservoirs.Select((r, i) => (r.Node, i)).Where(r => owner[r.Node] == state)
            .ToDictionary(r => r.Node, r => plan.Operation.StorageHm3[r.i], StringComparer.Ordinal);
    }
}
