using Darya.Model.Rivers;

namespace Darya.Simulation.Rules;

/// <summary>What a reservoir with rules releases in a period.</summary>
/// <remarks>
/// <code>
/// out(E) = before + inflow − E − depth · A((before + E) / 2)
/// R      = max( min(T, out(dead)),  max_z min(T + s[z] Q, out(max(b[z], lower))) )
/// </code>
/// Then the target release, the lower curve, the upper curve and full storage; see <c>docs/formulations/operation.md</c>, Release of a reservoir.
/// </remarks>
internal sealed class ReservoirRelease
{
    private const double Negligible = 1e-9; // hm³; a smaller difference decides nothing

    private readonly PeriodWater _water;
    private readonly Calls _calls;
    private readonly RuleRound _round;
    private readonly RuleBook _book;
    private readonly int _node;
    private readonly int _reservoir;
    private readonly ReservoirRules _rules;
    private readonly double _inflow;
    private readonly double _full;
    private readonly double _dead;
    private readonly double _lower;

    internal ReservoirRelease(PeriodWater water, Calls calls, RuleRound round, int node)
    {
        (_water, _calls, _round, _book, _node) = (water, calls, round, water.Book, node);
        _reservoir = _book.Network.ReservoirAt[node];
        _rules = _book.Reservoirs[_reservoir];
        _inflow = water.Arrive(node);
        var data = _book.Network.Region.Reservoirs[_reservoir];
        _full = data.Full.Hm3;
        _dead = Math.Min(data.Dead.Hm3, water.Before[_reservoir]);
        _lower = Math.Clamp(_rules.LowerHm3(water.Period) ?? _dead, _dead, _full);
    }

    internal RuleDecision Operate()
    {
        var period = _water.Period;
        var zone = _rules.ZoneOf(period, _water.Before[_reservoir]);
        var row = _rules.Release(period, zone);
        var power = row?.Mode == OperatingMode.Power;
        var top = _calls.Need(0, _node, withMain: !power);
        var called = _calls.Need(_book.Classes - 1, _node, withMain: !power);

        var (supply, rule) = Supply(top, called - top);
        _round.Give(_node, supply, passesRiver: !power);
        var target = 0.0;
        if (_book.Main[_node] is var main and >= 0)
        {
            (target, rule) = Target(row, main, rule);
            rule = Flood(rule);
        }

        _water.Store(_reservoir, _inflow, _round.Leaving(_node));
        var released = _book.Network.Outgoing[_node].Sum(a => _water.Reach[a]);
        return new RuleDecision(zone, rule, called, target, released, called > Negligible ? Math.Clamp(supply / called, 0, 1) : 1);
    }

    private double OutTo(double end) => Math.Max(0, _water.OutTo(_reservoir, _inflow, end));

    /// <summary>R, and the rule that set it.</summary>
    private (double Supply, DecidingRule Rule) Supply(double top, double rest)
    {
        var best = Math.Min(top, OutTo(_dead));
        var rule = top > best + Negligible ? DecidingRule.DeadStorage : _lower > _dead ? DecidingRule.LowerCurve : DecidingRule.DeadStorage;
        var zones = _rules.Zones(_water.Period);
        for (var z = 0; z < Math.Max(1, zones.Length); z++)
        {
            var share = zones.Length == 0 ? 1 : zones[z].SupplyShare;
            var floor = z == 0 ? _lower : Math.Clamp(zones[z].From.Hm3, _lower, _full);
            var (wanted, held) = (top + (share * rest), OutTo(floor));
            if (Math.Min(wanted, held) > best)
            {
                best = Math.Min(wanted, held);
                rule = wanted <= held || floor > _lower ? DecidingRule.Hedged : _lower > _dead ? DecidingRule.LowerCurve : DecidingRule.DeadStorage;
            }
        }

        return (best, best >= top + rest - Negligible ? DecidingRule.Call : rule);
    }

    /// <summary>Raises the river to the target release, not below the lower curve.</summary>
    private (double Target, DecidingRule Rule) Target(OperatingRelease? row, int main, DecidingRule rule)
    {
        var period = _water.Period;
        var others = _round.Leaving(_node) - _water.Reach[main];
        // Only a river is worth drawing a reservoir down; an outlet would waste the water.
        var isRiver = _book.Network.Region.Reaches[main].Kind == ReachKind.River;
        var stored = row is null && isRiver ? _rules.TargetHm3(period) : null;
        var wanted = row is not null ? (row.Release * period.Duration).Hm3 : stored is { } storage ? OutTo(storage) - others : 0;
        var target = Math.Clamp(wanted, 0, _book.CapacityHm3[main][period.Ordinal]);
        var river = _water.Reach[main];
        if (target <= river + Negligible)
        {
            return row?.Mode != OperatingMode.Power
                ? (target, rule)
                : (target, river > target + Negligible ? DecidingRule.MinimumFlow : DecidingRule.PowerTarget);
        }

        _water.Reach[main] = Math.Max(river, Math.Min(target, OutTo(_lower) - others));
        var limited = _lower > _dead ? DecidingRule.LowerCurve : DecidingRule.DeadStorage;
        var aimed = row?.Mode switch
        {
            OperatingMode.Power => DecidingRule.PowerTarget,
            OperatingMode.Irrigation => DecidingRule.IrrigationTarget,
            _ => DecidingRule.TargetStorage,
        };
        return (target, _water.Reach[main] < target - Negligible ? limited : aimed);
    }

    /// <summary>Releases what would stand above the upper curve as far as capacities allow, and all that would stand above full storage.</summary>
    private DecidingRule Flood(DecidingRule rule)
    {
        var upper = Math.Clamp(_rules.UpperHm3(_water.Period) ?? _full, _dead, _full);
        var above = _water.OutTo(_reservoir, _inflow, upper) - _round.Leaving(_node);
        if (above > Negligible)
        {
            _round.Spill(_node, above, withinCapacity: true);
            rule = upper < _full ? DecidingRule.FloodSpace : DecidingRule.FullStorage;
        }

        above = _water.OutTo(_reservoir, _inflow, _full) - _round.Leaving(_node);
        if (above <= Negligible)
        {
            return rule;
        }

        _water.Reach[_book.Main[_node]] += above;
        return DecidingRule.FullStorage;
    }
}
