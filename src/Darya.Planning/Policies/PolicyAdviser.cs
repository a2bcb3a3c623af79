using System.Globalization;
using Darya.Model;
using Darya.Model.Rivers;
using Darya.Planning.Farming;
using Darya.Planning.Policies.Lattice;
using Darya.Planning.Policies.Results;
using Darya.Planning.Policies.Simulation;
using Darya.Planning.Policies.Stages;
using Darya.Planning.Power;
using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Planning.Water;
using Darya.Simulation;
using Darya.Solvers;

namespace Darya.Planning.Policies;

/// <summary>Says what a policy does in one month from given storages, and why.</summary>
public static class PolicyAdviser
{
    /// <summary>Asks the policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="month">The month.</param>
    /// <param name="storageHm3">Storage at its start by reservoir, hm³; where one is missing, the mean recorded one of the month before, or half of the live storage.</param>
    /// <param name="wetness">Class of the month, or null: that of its recorded inflow where there is one, else normal.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentException">A storage names no reservoir of the coalition or is outside it.</exception>
    public static PolicyAdvice Ask(RegionPolicy policy, YearMonth month, IReadOnlyDictionary<string, double> storageHm3, int? wetness, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(storageHm3);
        cancellation.ThrowIfCancellationRequested();
        var (graph, request) = (policy.Graph, policy.Request);
        var region = request.Region;
        var states = States(policy, month, storageHm3);
        var isRecorded = wetness is null && region.Inflows.All(s => s.Months.ContainsKey(month));
        var days = DateTime.DaysInMonth(RegionGraph.CalendarYear, month.Month);
        double[] Recorded() => [.. region.Inflows.Select(s =>
            s.Months[month].Flow.CubicMetresPerSecond * DateTime.DaysInMonth(month.Year, month.Month) / days)];
        double[] Typical(int w) => [.. Enumerable.Range(0, region.Catchments.Count).Select(c => graph.Lattice.FlowM3s[month.Month - 1][w].Average(cell => cell[c]))];
        var flow = isRecorded ? Recorded() : Typical(wetness ?? 1);
        using var driver = new PolicyDriver(graph, policy.Policy, request, "failed");
        var decided = driver.Decide(month.Month, flow, states, isRecorded ? null : wetness ?? 1);
        var dry = driver.Decide(month.Month, Typical(0), states, 0);
        var wet = driver.Decide(month.Month, Typical(2), states, 2);
        var w = RegionGraph.Of(decided.Node).Wetness;
        var shares = graph.Lattice.Chain.Share[month.Month - 1];
        var mean = Enumerable.Range(0, WetnessChain.Classes).Sum(x => shares[x] * Typical(x).Sum());
        var values = driver.WaterValues(decided, [.. decided.Decision.Outgoing]);
        var valued = graph.Programs.BuildByDistrict(new YearMonth(RegionGraph.CalendarYear, month.Month), flow);
        var (operation, dispatch) = MonthValuation.DispatchOf(valued, decided.Water);
        var reservoirs = Reservoirs(decided, dry, wet, operation, values, days);
        return new PolicyAdvice(
            region,
            request.Coalition,
            month,
            WetnessChain.Names[w],
            flow.Sum() * days * 86400 / 1e9,
            100 * flow.Sum() / mean,
            reservoirs,
            Districts(decided, operation),
            PowerOf(valued, operation, dispatch, request.Coalition),
            [.. reservoirs.Select(r => Reason(region, r)).Where(r => r is not null).Select(r => r!)],
            isRecorded ? [] : [new LocalName(
                "The inflow is the mean of the class, not a forecast of this month.", "Приток — средний для класса, а не прогноз этого месяца.")]);
    }

    private static double[] States(RegionPolicy policy, YearMonth month, IReadOnlyDictionary<string, double> storageHm3)
    {
        var (graph, region) = (policy.Graph, policy.Request.Region);
        var names = graph.Graph.States;
        var own = graph.Months[0].X.StorageBefore.Members.Select(m => m.Item1).ToArray();
        foreach (var (node, hm3) in storageHm3)
        {
            var r = own.FirstOrDefault(o => o.Label == node) ?? throw new ArgumentException(
                $"No reservoir '{node}' in the policy; it has {string.Join(", ", own.Select(o => o.Label))}.", nameof(storageHm3));
            if (!(hm3 >= 0 && hm3 <= r.Data.Full.Hm3))
            {
                throw new ArgumentException(FormattableString.Invariant($"The storage of '{node}' must be from 0 to {r.Data.Full.Hm3} hm3; got {hm3}."), nameof(storageHm3));
            }
        }

        var before = ((month.Month + 10) % 12) + 1;
        double Storage(ReservoirIndex r) => storageHm3.TryGetValue(r.Label, out var given)
            ? given
            : region.Records.Where(x => x.Node == r.Label && x.Month.Month == before).Select(x => x.StorageEnd.Hm3)
                .DefaultIfEmpty((r.Data.Dead.Hm3 + r.Data.Full.Hm3) / 2).Average();
        var states = new double[names.Count];
        var s = 0;
        foreach (var r in own)
        {
            states[s++] = Storage(r);
        }

        foreach (var (river, _) in graph.Months[0].X.LimitBefore.Members)
        {
            states[s++] = LimitAccount.LeftBefore(region, policy.Request.Coalition, river.Label, month.Month);
        }

        while (s < states.Length)
        {
            states[s++] = 1;
        }

        return states;
    }

    private static ReservoirAdvice[] Reservoirs(
        MonthDecision decided, MonthDecision dry, MonthDecision wet, SimulatedOperation operation, double[] values, int days)
    {
        var program = decided.Program;
        var (sets, x, t) = (program.Sets, program.X, program.Sets.Periods[0]);
        double M3s(double hm3) => hm3 / (days * 0.0864);
        double Release(MonthDecision month, ReservoirIndex r) => M3s(sets.Network.Outgoing[r.Node].Sum(a => month.Water.ReachHm3[a]));
        var balance = program.Lp.RowsOf(WaterBalance.Family).ToDictionary(row => program.Lp.IndicesOf(row)[0].Ordinal);
        double ValueAt(int node) => balance.TryGetValue(node, out var row) ? -decided.Decision.Dual(row) : 0;
        return [.. x.StorageBefore.Members.Select((m, s) =>
        {
            var r = m.Item1;
            var plants = sets.Plants.Where(p => p.Reservoir == r.Ordinal).ToArray();
            var river = sets.Network.Outgoing[r.Node].Select(a => sets.Reaches[a])
                .OrderBy(a => a.Data.Kind == ReachKind.River ? 0 : 1).FirstOrDefault();
            var below = river is null ? 0 : (1 - river.Data.LossShare) * ValueAt(river.To);
            var mean = (operation.InitialStorageHm3[r.Ordinal] + operation.StorageHm3[r.Ordinal][0]) / 2;
            var energy = plants.Where(p => river is not null && p.Reach == river.Ordinal && HasRoom(decided, p, t)).Sum(p =>
                HydropowerModel.GwhPerHm3(p.Data, r.Data, mean) * Price(program, decided, p));
            return new ReservoirAdvice(
                r.Label,
                operation.InitialStorageHm3[r.Ordinal],
                operation.StorageHm3[r.Ordinal][0],
                M3s(operation.NodeInflowHm3[r.Node][0]),
                M3s(sets.Network.Outgoing[r.Node].Sum(a => operation.ReachHm3[a][0])),
                plants.Sum(p => operation.GenerationGwh[p.Ordinal][0]),
                values[s],
                below + energy,
                Release(dry, r),
                Release(wet, r));
        })];
    }

    /// <summary>Whether the turbines could use one more m³.</summary>
    private static bool HasRoom(MonthDecision decided, PlantIndex p, PeriodIndex t) =>
        decided.Program.X.Turbined.TryGet(p, t, out var turbined)
        && decided.Decision.Value(turbined) < decided.Program.Lp.UpperBound(turbined) - 1e-6;

    /// <summary>Price of a plant's energy in the stage: the sum of the prices of its envelope's planes, million USD per GWh.</summary>
    private static double Price(PlanProgram program, MonthDecision decided, PlantIndex plant) =>
        program.Lp.RowsOf(HeadEnvelope.Family).Where(row => program.Lp.IndicesOf(row)[0].Ordinal == plant.Ordinal).Sum(row => -decided.Decision.Dual(row));

    private static DistrictAdvice[] Districts(MonthDecision decided, SimulatedOperation operation)
    {
        var program = decided.Program;
        var (sets, farming) = (program.Sets, program.Data.Farming);
        var rows = program.Lp.RowsOf(FieldWater.Family).ToDictionary(row => program.Lp.IndicesOf(row)[0].Ordinal);
        return [.. sets.Districts.Where(program.Scope.Owns).Select(d =>
        {
            var intakes = sets.Intakes.Where(k => k.District == d.Ordinal).ToArray();
            var taken = intakes.Sum(k => operation.IntakeHm3[k.Ordinal][0]);
            var atField = intakes.Sum(k => operation.IntakeHm3[k.Ordinal][0] * k.Data.CanalEfficiency);
            var efficiency = taken > 0 ? atField / taken : intakes.Average(k => k.Data.CanalEfficiency);
            var need = sets.Fields.Where(c => c.District == d.Ordinal)
                .Sum(c => farming.NeedHm3PerKha[c.Ordinal][0] * farming.RecordedAreaKha[c.Ordinal][0] * decided.Water.Sown[d.Ordinal]);
            return new DistrictAdvice(
                d.Label,
                d.Data.State,
                ((need / d.Data.FieldEfficiency) + farming.LeachingHm3[d.Ordinal][0]) / efficiency,
                taken,
                Math.Abs(decided.Decision.Dual(rows[d.Ordinal])));
        })];
    }

    private static StateAdvice[] PowerOf(PlanProgram program, SimulatedOperation operation, Solution dispatch, IReadOnlyList<string> coalition)
    {
        var (sets, x, t) = (program.Sets, program.X, program.Sets.Periods[0]);
        double Sum(VariableFamily<ZoneIndex, PeriodIndex, BlockIndex> family, ZoneIndex z) =>
            sets.Blocks.Sum(b => family.TryGet(z, t, b, out var v) ? dispatch.Value(v) : 0);
        var prices = program.Lp.RowsOf(ZoneBalance.Family).ToDictionary(
            row => (program.Lp.IndicesOf(row)[0].Ordinal, program.Lp.IndicesOf(row)[2].Ordinal), dispatch.Dual);
        return [.. coalition.Select(state =>
        {
            var zones = sets.Zones.Where(z => z.Data.State == state).ToArray();
            double Demand(ZoneIndex z, BlockIndex b) => program.Data.Power.DemandGwh[z.Ordinal][0][b.Ordinal];
            var demand = zones.Sum(z => sets.Blocks.Sum(b => Demand(z, b)));
            var hydro = sets.Plants.Where(p => zones.Any(z => z.Ordinal == p.Zone)).Sum(p => operation.GenerationGwh[p.Ordinal][0]);
            var thermal = x.Thermal.Members.Where(m => zones.Any(z => z.Ordinal == m.First.Zone)).Sum(m => dispatch.Value(m.Variable));
            var unserved = zones.Sum(z => Sum(x.Unserved, z));
            var import = sets.Lines.Sum(l => sets.Blocks.Sum(b => x.Forward.TryGet(l, t, b, out var forward)
                ? Import(zones, l, dispatch.Value(forward), dispatch.Value(x.Backward[l, t, b]))
                : 0));
            return new StateAdvice(
                state,
                hydro,
                thermal,
                import,
                unserved,
                demand > 0 ? 1000 * zones.Sum(z => sets.Blocks.Sum(b => Demand(z, b) * prices.GetValueOrDefault((z.Ordinal, b.Ordinal)))) / demand : 0);
        })];
    }

    private static double Import(ZoneIndex[] zones, LineIndex line, double forward, double backward)
    {
        var (isFrom, isTo, arrives) = (zones.Any(z => z.Ordinal == line.From), zones.Any(z => z.Ordinal == line.To), 1 - line.Data.LossShare);
        return (isTo ? (arrives * forward) - backward : 0) + (isFrom ? (arrives * backward) - forward : 0);
    }

    /// <summary>Why a reservoir releases what it does: full, empty, or the value of keeping against the value of sending.</summary>
    private static LocalName? Reason(Region region, ReservoirAdvice r)
    {
        var (name, reservoir) = (region.Nodes.First(n => n.Id == r.Reservoir).Name, region.Reservoirs.First(x => x.Node == r.Reservoir));
        var live = reservoir.Full.Hm3 - reservoir.Dead.Hm3;
        var (kept, sent) = (100 * r.WaterValueUsdPerM3, 100 * r.ValueOfReleaseUsdPerM3);
        var (english, russian) = (CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("ru-RU"));
        string En(FormattableString text) => text.ToString(english);
        string Ru(FormattableString text) => text.ToString(russian);
        var near = 0.002 * live;
        if (r.StorageAfterHm3 >= reservoir.Full.Hm3 - near)
        {
            return new LocalName(
                En($"{name.In("en")} is full at the end of the month: it passes on {r.ReleaseM3s:0} m3/s; one more m3 of room would be worth {Math.Max(0, kept - sent):0.0} US cents."),
                Ru($"{name.In("ru")} к концу месяца полно: пропускается {r.ReleaseM3s:0} м³/с; ещё один м³ ёмкости стоил бы {Math.Max(0, kept - sent):0.0} цента."));
        }

        if (r.StorageAfterHm3 <= reservoir.Dead.Hm3 + near)
        {
            return new LocalName(
                En($"{name.In("en")} is at dead storage: {r.ReleaseM3s:0} m3/s is all it has; below it one more m3 would bring {sent:0.0} US cents now."),
                Ru($"{name.In("ru")} на мёртвом объёме: {r.ReleaseM3s:0} м³/с — всё, что есть; ещё один м³ ниже принёс бы сейчас {sent:0.0} цента."));
        }

        var fills = r.StorageAfterHm3 - r.StorageBeforeHm3;
        return new LocalName(
            En($"{name.In("en")} releases {r.ReleaseM3s:0} m3/s and {(fills >= 0 ? "fills" : "draws down")} by {Math.Abs(fills):0} hm3: one more m3 kept would be worth {kept:0.0} US cents later, one more sent {sent:0.0} now. In a dry month {r.ReleaseIfDryM3s:0}, in a wet one {r.ReleaseIfWetM3s:0} m3/s."),
            Ru($"{name.In("ru")} пропускает {r.ReleaseM3s:0} м³/с и {(fills >= 0 ? "наполняется" : "срабатывается")} на {Math.Abs(fills):0} млн м³: ещё один оставленный м³ стоил бы позже {kept:0.0} цента, ещё один пропущенный — {sent:0.0} сейчас. В сухой месяц {r.ReleaseIfDryM3s:0}, во влажный {r.ReleaseIfWetM3s:0} м³/с."));
    }
}
