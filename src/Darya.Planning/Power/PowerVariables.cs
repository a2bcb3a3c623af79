using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Power;

/// <summary>Variables of power, their bounds and costs, GWh and million USD.</summary>
/// <remarks>
/// <code>
/// 0 ≤ e[p,t,b] ≤ MW · availability · hours          plants of own zones
/// least ≤ g[u,t,b] ≤ largest                        thermal groups; heat-led least output in winter
/// 0 ≤ unserved[z,t,b] ≤ demand                      costs the stated price of energy not served
/// 0 ≤ forward, backward[l,t,b] ≤ MW · hours         lines between own zones and to outside markets
/// bought, sold[z,t,b]                               outside markets at their prices
/// 0 ≤ trade[m,t,b]                                  recorded trade with zones of other players at its price
/// 0 ≤ trade[m,t,b] ≤ contract                       contracts between own zones of states that traded apart
/// </code>
/// </remarks>
internal static class PowerVariables
{
    /// <summary>A cost of sending, so that no energy circulates, million USD per GWh (0.01 USD/MWh).</summary>
    private const double SendingCost = 1e-5;

    internal static void Add(PlanProgram program)
    {
        foreach (var t in program.Sets.Periods)
        {
            foreach (var b in program.Sets.Blocks)
            {
                AddGeneration(program, t, b);
                AddZones(program, t, b);
                AddLines(program, t, b);
                AddTrade(program, t, b);
            }
        }

        AddTurbines(program);
    }

    /// <summary>Whether the plant generates in the player's program.</summary>
    internal static bool Runs(PlanProgram program, PlantIndex p, PeriodIndex t) =>
        program.Scope.OwnsZone(p.Zone) && program.Data.Power.PlantLargestGwh[p.Ordinal][t.Ordinal] > 0;

    /// <summary>Whether a line joins two own zones, or an own zone and an outside market.</summary>
    internal static bool IsOwn(PlanProgram program, LineIndex l)
    {
        var (scope, zones) = (program.Scope, program.Sets.Zones);
        var (from, to) = (scope.OwnsZone(l.From), scope.OwnsZone(l.To));
        return (from && to) || (from && zones[l.To].Data.IsOutside) || (to && zones[l.From].Data.IsOutside);
    }

    /// <summary>Whether the zone is an outside market that an own line reaches; then it trades over the line, not by record.</summary>
    private static bool HasMarket(PlanProgram program, int zone) => program.Sets.Zones[zone].Data.IsOutside
        && program.Sets.Lines.Any(l => (l.From == zone || l.To == zone) && IsOwn(program, l));

    /// <summary>Whether the zone belongs to a partner of a state that no longer performs: what it still sends is given.</summary>
    private static bool IsOfPartner(PlanProgram program, int zone) => program.Sets.Zones[zone].Data.State is { } state && program.Options.Partners.Contains(state);

    private static void AddGeneration(PlanProgram program, PeriodIndex t, BlockIndex b)
    {
        var (sets, x, data) = (program.Sets, program.X, program.Data.Power);
        var share = data.BlockShare(t, b);
        foreach (var p in sets.Plants.Where(p => Runs(program, p, t)))
        {
            x.Hydro.Add(p, t, b, 0, data.PlantLargestGwh[p.Ordinal][t.Ordinal] * share);
        }

        foreach (var u in sets.Thermals.Where(u => program.Scope.OwnsZone(u.Zone) && data.ThermalLargestGwh[u.Ordinal][t.Ordinal] > 0))
        {
            var cost = data.ThermalMusdPerGwh[u.Ordinal][sets.YearOf(t).Ordinal];
            var (least, largest) = (data.ThermalLeastGwh[u.Ordinal][t.Ordinal], data.ThermalLargestGwh[u.Ordinal][t.Ordinal]);
            x.Thermal.Add(u, t, b, least * share, largest * share, cost);
        }
    }

    private static void AddZones(PlanProgram program, PeriodIndex t, BlockIndex b)
    {
        var (sets, x, data) = (program.Sets, program.X, program.Data.Power);
        foreach (var z in sets.Zones)
        {
            if (program.Scope.Owns(z))
            {
                x.Unserved.Add(z, t, b, 0, data.DemandGwh[z.Ordinal][t.Ordinal][b.Ordinal], data.UnservedMusdPerGwh[z.Ordinal]);
                x.Curtailed.Add(z, t, b);
            }
            else if (HasMarket(program, z.Ordinal))
            {
                var y = sets.YearOf(t).Ordinal;
                x.Bought.Add(z, t, b, 0, double.PositiveInfinity, data.OutsideSells[z.Ordinal][y]);
                x.Sold.Add(z, t, b, 0, double.PositiveInfinity, -data.OutsideBuys[z.Ordinal][y]);
            }
        }
    }

    private static void AddLines(PlanProgram program, PeriodIndex t, BlockIndex b)
    {
        var (sets, x, data) = (program.Sets, program.X, program.Data.Power);
        var hours = data.BlockHours[t.Ordinal][b.Ordinal];
        foreach (var l in sets.Lines.Where(l => IsOwn(program, l)))
        {
            var (forward, backward) = (data.LineForwardMw[l.Ordinal][t.Ordinal], data.LineBackwardMw[l.Ordinal][t.Ordinal]);
            if (forward > 0 || backward > 0)
            {
                x.Forward.Add(l, t, b, 0, forward * hours / 1000, SendingCost);
                x.Backward.Add(l, t, b, 0, backward * hours / 1000, SendingCost);
            }
        }
    }

    private static void AddTrade(PlanProgram program, PeriodIndex t, BlockIndex b)
    {
        foreach (var m in program.Sets.Trades)
        {
            var (sells, buys) = (program.Scope.OwnsZone(m.From), program.Scope.OwnsZone(m.To));
            var isRecorded = program.Data.Power.TradeLargestGwh[m.Ordinal][t.Ordinal] > 0;
            if (sells && buys)
            {
                AddContract(program, m, t, b);
            }
            else if ((sells || buys) && isRecorded && !IsOfPartner(program, sells ? m.To : m.From) && !HasMarket(program, m.From) && !HasMarket(program, m.To))
            {
                var price = program.Data.Power.TradeMusdPerGwh[m.Ordinal][t.Ordinal];
                var decided = program.Decisions.TradeGwh[m.Ordinal][t.Ordinal][b.Ordinal];
                var (least, largest) = program.Decisions.Trade[m.Ordinal] switch
                {
                    TradeState.Agreed => (decided, decided),
                    TradeState.Offered => (0, decided),
                    _ => (0, double.PositiveInfinity),
                };
                program.X.Trade.Add(m, t, b, least, largest, sells ? -price : price);
            }
        }
    }

    /// <summary>
    /// Between partners who now decide together a contract may go on as it was, or its energy goes over the line: what was possible apart
    /// stays possible. The line loses the capacity that the contract may use.
    /// </summary>
    private static void AddContract(PlanProgram program, TradeIndex m, PeriodIndex t, BlockIndex b)
    {
        var (sets, x) = (program.Sets, program.X);
        var contract = program.Decisions.Contract(m.Ordinal, t.Ordinal, b.Ordinal);
        if (contract <= 0)
        {
            return;
        }

        x.Trade.Add(m, t, b, 0, contract, SendingCost);
        var line = sets.Lines
            .Where(l => ((l.From == m.From && l.To == m.To) || (l.From == m.To && l.To == m.From)) && x.Forward.Contains(l, t, b))
            .MaxBy(l => program.Lp.UpperBound(Way(l)));
        if (line is not null)
        {
            program.Lp.SetBounds(Way(line), 0, Math.Max(0, program.Lp.UpperBound(Way(line)) - contract));
        }

        Variable Way(LineIndex l) => l.From == m.From ? x.Forward[l, t, b] : x.Backward[l, t, b];
    }

    private static void AddTurbines(PlanProgram program)
    {
        var (sets, x) = (program.Sets, program.X);
        foreach (var p in sets.Plants.Where(p => p.Reservoir >= 0))
        {
            foreach (var t in sets.Periods.Where(t => Runs(program, p, t)))
            {
                x.Turbined.Add(p, t, 0, (p.Data.TurbineFlow * t.Data.Duration).Hm3);
            }
        }
    }
}
