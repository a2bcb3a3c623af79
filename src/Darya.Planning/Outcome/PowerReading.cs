using Darya.Planning.Play;
using Darya.Planning.Power;
using Darya.Planning.Problem;
using Darya.Planning.Results;
using Darya.Planning.Sets;
using Darya.Simulation;
using Darya.Solvers;

namespace Darya.Planning.Outcome;

/// <summary>Reads power by zone and line, with exact hydropower, prices and the money that exchange moves.</summary>
internal sealed class PowerReading
{
    private readonly PlanData _data;
    private readonly SharedDecisions _decisions;
    private readonly SimulatedOperation _operation;
    private readonly PlayerSolution[] _playerOfZone; // [zone]; null for outside markets
    private readonly double[][][] _price; // [zone][period][block], million USD per GWh

    internal PowerReading(PlanData data, IReadOnlyList<PlayerSolution> players, SharedDecisions decisions, SimulatedOperation operation)
    {
        (_data, _decisions, _operation, Players) = (data, decisions, operation, players);
        var sets = data.Sets;
        _playerOfZone = [.. sets.Zones.Select(z => players.FirstOrDefault(p => p.Program.Scope.Owns(z))!)];
        _price = [.. sets.Zones.Select(_ => SharedDecisions.Table(sets.Periods.Count, sets.Blocks.Count))];
        foreach (var player in players)
        {
            var lp = player.Program.Lp;
            foreach (var row in lp.RowsOf(ZoneBalance.Family))
            {
                var index = lp.IndicesOf(row);
                _price[index[0].Ordinal][index[1].Ordinal][index[2].Ordinal] = player.Solution.Dual(row);
            }
        }

        LinearHydroGwh = LinearHydro();
        Lines = [.. sets.Lines.Select(Line)];
        Trades = [.. sets.Trades.Select(Trade)];
        Zones = [.. sets.Zones.Where(z => !z.Data.IsOutside).Select(Zone)];
    }

    internal IReadOnlyList<PlayerSolution> Players { get; }

    internal IReadOnlyList<ZoneOutcome> Zones { get; }

    internal IReadOnlyList<LineOutcome> Lines { get; }

    internal IReadOnlyList<TradeOutcome> Trades { get; }

    /// <summary>Generation in the programs, with linear head [plant][period], GWh.</summary>
    internal double[][] LinearHydroGwh { get; }

    /// <summary>Net receipts of a zone from exchange and trade in a period, million USD.</summary>
    /// <remarks>Inside the group energy is paid where it arrives, at the mean of the two zones' marginal prices; outside markets and recorded trade at their stated prices.</remarks>
    internal double Receipts(ZoneIndex z, PeriodIndex t)
    {
        var sets = _data.Sets;
        var receipts = 0.0;
        foreach (var l in sets.Lines.Where(l => l.From == z.Ordinal || l.To == z.Ordinal))
        {
            foreach (var b in sets.Blocks)
            {
                var (forward, backward) = Sent(l, t, b);
                var (sent, received) = l.From == z.Ordinal ? (forward, backward) : (backward, forward);
                var other = sets.Zones[l.From == z.Ordinal ? l.To : l.From];
                var arrives = 1 - l.Data.LossShare;
                receipts += (sent * arrives * Paid(z, other, t, b, selling: true)) - (received * arrives * Paid(z, other, t, b, selling: false));
            }
        }

        foreach (var m in sets.Trades.Where(m => m.From == z.Ordinal || m.To == z.Ordinal))
        {
            var value = _decisions.TradeGwh[m.Ordinal][t.Ordinal].Sum() * _data.Power.TradeMusdPerGwh[m.Ordinal][t.Ordinal];
            receipts += m.From == z.Ordinal ? value : -value;
        }

        return receipts;
    }

    /// <summary>What exact head changes in a zone and period, at the zone's price, million USD.</summary>
    internal double ExactHeadGain(ZoneIndex z, PeriodIndex t)
    {
        var difference = _data.Sets.Plants.Where(p => p.Zone == z.Ordinal)
            .Sum(p => _operation.GenerationGwh[p.Ordinal][t.Ordinal] - LinearHydroGwh[p.Ordinal][t.Ordinal]);
        return difference * MeanPrice(z, t);
    }

    /// <summary>Largest residual of a zone's balance in the programs, GWh.</summary>
    internal double LargestResidualGwh() => Zones.SelectMany(z => Enumerable.Range(0, z.DemandGwh.Length), (z, t) =>
    {
        var zone = _data.Sets.Zones[_data.Sets.ZoneNumber[z.Zone]];
        var hydro = _data.Sets.Plants.Where(p => p.Zone == zone.Ordinal).Sum(p => LinearHydroGwh[p.Ordinal][t]);
        return Math.Abs(hydro + z.ThermalGwh[t] + z.RenewableGwh[t] + z.NetImportGwh[t] + z.UnservedGwh[t] - z.DemandGwh[t] - z.LiftGwh[t]);
    }).DefaultIfEmpty(0).Max();

    private double Paid(ZoneIndex own, ZoneIndex other, PeriodIndex t, BlockIndex b, bool selling)
    {
        var y = _data.Sets.YearOf(t).Ordinal;
        if (other.Data.IsOutside)
        {
            return selling ? _data.Power.OutsideBuys[other.Ordinal][y] : _data.Power.OutsideSells[other.Ordinal][y];
        }

        return (_price[own.Ordinal][t.Ordinal][b.Ordinal] + _price[other.Ordinal][t.Ordinal][b.Ordinal]) / 2;
    }

    private double MeanPrice(ZoneIndex z, PeriodIndex t) =>
        _data.Sets.Blocks.Sum(b => _price[z.Ordinal][t.Ordinal][b.Ordinal] * _data.Power.BlockShare(t, b));

    private (double Forward, double Backward) Sent(LineIndex l, PeriodIndex t, BlockIndex b)
    {
        var player = _playerOfZone[l.From] ?? _playerOfZone[l.To];
        return player.Program.X.Forward.TryGet(l, t, b, out var forward)
            ? (player.Solution.Value(forward), player.Solution.Value(player.Program.X.Backward[l, t, b]))
            : (0, 0);
    }

    private double[][] LinearHydro()
    {
        var energy = SharedDecisions.Table(_data.Sets.Plants.Count, _data.Sets.Periods.Count);
        foreach (var player in Players)
        {
            foreach (var (p, t, _, e) in player.Program.X.Hydro.Members)
            {
                energy[p.Ordinal][t.Ordinal] += player.Solution.Value(e);
            }
        }

        return energy;
    }

    private LineOutcome Line(LineIndex l)
    {
        var sets = _data.Sets;
        double[] Series(Func<PeriodIndex, double> value) => [.. sets.Periods.Select(value)];
        double Hours(PeriodIndex t) => t.Data.Days * 24 / 1000.0;
        var (from, to, arrives) = (sets.Zones[l.From], sets.Zones[l.To], 1 - l.Data.LossShare);
        return new LineOutcome(
            l.Data.Id,
            Series(t => sets.Blocks.Sum(b => Sent(l, t, b).Forward)),
            Series(t => sets.Blocks.Sum(b => Sent(l, t, b).Backward)),
            Series(t => _data.Power.LineForwardMw[l.Ordinal][t.Ordinal] * Hours(t)),
            Series(t => _data.Power.LineBackwardMw[l.Ordinal][t.Ordinal] * Hours(t)),
            Series(t => sets.Blocks.Sum(b => Sent(l, t, b).Forward * arrives * Price(t, b, forward: true))),
            Series(t => sets.Blocks.Sum(b => Sent(l, t, b).Backward * arrives * Price(t, b, forward: false))));

        // Read from the end that is in the plan: a market states its price to the other.
        double Price(PeriodIndex t, BlockIndex b, bool forward) =>
            from.Data.IsOutside ? Paid(to, from, t, b, selling: !forward) : Paid(from, to, t, b, selling: forward);
    }

    private TradeOutcome Trade(TradeIndex m)
    {
        var energy = _data.Sets.Periods.Select(t => _decisions.TradeGwh[m.Ordinal][t.Ordinal].Sum()).ToArray();
        return new TradeOutcome(
            _data.Sets.Zones[m.From].Data.Id,
            _data.Sets.Zones[m.To].Data.Id,
            energy,
            [.. energy.Select((gwh, t) => gwh * _data.Power.TradeMusdPerGwh[m.Ordinal][t])]);
    }

    private ZoneOutcome Zone(ZoneIndex z)
    {
        var (sets, power) = (_data.Sets, _data.Power);
        var player = _playerOfZone[z.Ordinal];
        var (x, solution) = (player.Program.X, player.Solution);
        double[] Series(Func<PeriodIndex, double> value) => [.. sets.Periods.Select(value)];
        double Read(VariableFamily<ZoneIndex, PeriodIndex, BlockIndex> family, PeriodIndex t) => sets.Blocks.Sum(b => solution.Value(family[z, t, b]));
        double Thermal(ThermalIndex u, PeriodIndex t) => sets.Blocks.Sum(b => x.Thermal.TryGet(u, t, b, out var g) ? solution.Value(g) : 0);
        var thermals = sets.Thermals.Where(u => u.Zone == z.Ordinal).ToArray();
        var fuels = thermals.Select(u => u.Data.Fuel).Distinct().Order(StringComparer.Ordinal).ToArray();
        return new ZoneOutcome(
            z.Data.Id,
            Series(t => power.DemandGwh[z.Ordinal][t.Ordinal].Sum()),
            Series(t => Lift(player, z, t)),
            Series(t => sets.Plants.Where(p => p.Zone == z.Ordinal).Sum(p => _operation.GenerationGwh[p.Ordinal][t.Ordinal])),
            Series(t => thermals.Sum(u => Thermal(u, t))),
            Series(t => power.RenewableGwh[z.Ordinal][t.Ordinal].Sum() - Read(x.Curtailed, t)),
            Series(t => Read(x.Curtailed, t)),
            Series(t => NetImport(z, t)),
            Series(t => Read(x.Unserved, t)),
            Series(t => 1000 * _price[z.Ordinal][t.Ordinal][0]),
            Series(t => 1000 * _price[z.Ordinal][t.Ordinal][1]),
            Series(t => thermals.Sum(u => Thermal(u, t) * power.ThermalMusdPerGwh[u.Ordinal][sets.YearOf(t).Ordinal])),
            [.. fuels.Select(f => new FuelOutput(f, Series(t => thermals.Where(u => u.Data.Fuel == f).Sum(u => Thermal(u, t)))))]);
    }

    private double NetImport(ZoneIndex z, PeriodIndex t)
    {
        var net = 0.0;
        foreach (var l in _data.Sets.Lines.Where(l => l.From == z.Ordinal || l.To == z.Ordinal))
        {
            foreach (var b in _data.Sets.Blocks)
            {
                var (forward, backward) = Sent(l, t, b);
                var arrives = 1 - l.Data.LossShare;
                net += l.From == z.Ordinal ? (arrives * backward) - forward : (arrives * forward) - backward;
            }
        }

        foreach (var m in _data.Sets.Trades)
        {
            var energy = m.From == z.Ordinal || m.To == z.Ordinal ? _decisions.TradeGwh[m.Ordinal][t.Ordinal].Sum() : 0;
            net += m.To == z.Ordinal ? energy : -energy;
        }

        return net;
    }

    private double Lift(PlayerSolution player, ZoneIndex z, PeriodIndex t)
    {
        var (sets, x) = (_data.Sets, player.Program.X);
        var lift = sets.Intakes.Where(k => k.Data.LiftZone == z.Data.Id && x.Intake.Contains(k, t))
            .Sum(k => k.Data.LiftKilowattHoursPerCubicMetre * player.Solution.Value(x.Intake[k, t]));
        return lift + sets.Reaches.Where(a => a.Data.LiftZone == z.Data.Id).Sum(a => a.Data.LiftKilowattHoursPerCubicMetre
            * (x.Flow.TryGet(a, t, out var flow) ? player.Solution.Value(flow) : player.Program.Decisions.ReachHm3[a.Ordinal][t.Ordinal]));
    }
}
