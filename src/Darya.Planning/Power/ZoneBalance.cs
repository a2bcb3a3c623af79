using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Power;

/// <summary>Power balance of each zone, period and load block.</summary>
/// <remarks>
/// <code>
/// Σ e + Σ g + renewables − curtailed + Σ_in (1 − loss) sent − Σ_out sent + Σ trade in − Σ trade out + received + unserved − Σ lift = demand    [GWh]
/// outside markets:   bought − sold + Σ_in (1 − loss) sent − Σ_out sent = 0
/// </code>
/// Received is what partners send to a state that no longer performs. The pumping load of lift canals is spread evenly over the hours. Dual: the price of energy, million USD per GWh.
/// </remarks>
internal static class ZoneBalance
{
    internal const string Family = "zone_balance";

    internal static void Add(PlanProgram program)
    {
        foreach (var z in program.Sets.Zones)
        {
            foreach (var t in program.Sets.Periods)
            {
                foreach (var b in program.Sets.Blocks)
                {
                    if (program.Scope.Owns(z))
                    {
                        AddZone(program, z, t, b);
                    }
                    else if (program.X.Bought.TryGet(z, t, b, out var bought))
                    {
                        var balance = bought - program.X.Sold[z, t, b] + Exchange(program, z, t, b);
                        program.Lp.Subject(Family, z, t, b, balance == 0);
                    }
                }
            }
        }
    }

    private static void AddZone(PlanProgram program, ZoneIndex z, PeriodIndex t, BlockIndex b)
    {
        var (sets, x, data) = (program.Sets, program.X, program.Data.Power);
        LinearExpression supply = x.Unserved[z, t, b] - x.Curtailed[z, t, b];
        foreach (var p in sets.Plants.Where(p => p.Zone == z.Ordinal))
        {
            supply += x.Hydro.TryGet(p, t, b, out var e) ? e : 0;
        }

        foreach (var u in sets.Thermals.Where(u => u.Zone == z.Ordinal))
        {
            supply += x.Thermal.TryGet(u, t, b, out var g) ? g : 0;
        }

        foreach (var m in sets.Trades.Where(m => m.From == z.Ordinal || m.To == z.Ordinal))
        {
            if (x.Trade.TryGet(m, t, b, out var trade))
            {
                supply += m.To == z.Ordinal ? trade : -1 * trade;
            }
        }

        supply += Exchange(program, z, t, b);
        supply += program.Options.ReceivedGwh is { } received ? received[z.Ordinal][t.Ordinal][b.Ordinal] : 0;
        supply -= Lift(program, z, t, b);
        var demand = data.DemandGwh[z.Ordinal][t.Ordinal][b.Ordinal] - data.RenewableGwh[z.Ordinal][t.Ordinal][b.Ordinal];
        program.Lp.Subject(Family, z, t, b, supply == demand);
    }

    private static LinearExpression Exchange(PlanProgram program, ZoneIndex z, PeriodIndex t, BlockIndex b)
    {
        LinearExpression net = 0;
        foreach (var l in program.Sets.Lines.Where(l => l.From == z.Ordinal || l.To == z.Ordinal))
        {
            if (program.X.Forward.TryGet(l, t, b, out var forward))
            {
                var backward = program.X.Backward[l, t, b];
                var received = 1 - l.Data.LossShare;
                net += l.From == z.Ordinal ? (received * backward) - forward : (received * forward) - backward;
            }
        }

        return net;
    }

    private static LinearExpression Lift(PlanProgram program, ZoneIndex z, PeriodIndex t, BlockIndex b)
    {
        var share = program.Data.Power.BlockShare(t, b);
        LinearExpression lift = 0;
        foreach (var k in program.Sets.Intakes.Where(k => k.Data.LiftZone == z.Data.Id && k.Data.LiftKilowattHoursPerCubicMetre > 0))
        {
            if (program.X.Intake.TryGet(k, t, out var intake))
            {
                lift += k.Data.LiftKilowattHoursPerCubicMetre * share * intake; // kWh per m³ = GWh per hm³
            }
        }

        foreach (var a in program.Sets.Reaches.Where(a => a.Data.LiftZone == z.Data.Id && a.Data.LiftKilowattHoursPerCubicMetre > 0))
        {
            // A canal that begins at a node out of the program carries what was decided.
            LinearExpression carried = program.X.Flow.TryGet(a, t, out var flow) ? flow : program.Decisions.ReachHm3[a.Ordinal][t.Ordinal];
            lift += a.Data.LiftKilowattHoursPerCubicMetre * share * carried;
        }

        return lift;
    }
}
