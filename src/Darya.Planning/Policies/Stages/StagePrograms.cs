using Darya.Model;
using Darya.Model.Quantities;
using Darya.Model.Rivers;
using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Stochastic;

namespace Darya.Planning.Policies.Stages;

/// <summary>Builds the program of a month for any inflow, by the files that build the plan.</summary>
internal sealed class StagePrograms
{
    internal const string StorageState = "storage";
    internal const string LimitState = "limit";
    internal const string PlantedState = "planted";

    private const double SmallestShare = 0.05; // a district that the plan of the mean year leaves bare keeps a little land
    private const double TieFlow = 0.5; // share of the turbine flow at the operating point; the envelope does not depend on it

    private readonly PolicyRequest _request;
    private readonly Region _region; // with the record replaced by its monthly means: what reservoirs of others are expected to hold
    private readonly Dictionary<(string Node, int Month), ReservoirRecord> _climate;

    internal StagePrograms(PolicyRequest request)
    {
        _request = request;
        _region = request.Region;
        _climate = request.Region.Records.GroupBy(r => (r.Node, r.Month.Month)).ToDictionary(g => g.Key, Mean);
    }

    /// <summary>Share of the recorded area of a district that is sown when water is normal [district].</summary>
    internal double[] NormalShare { get; private set; } = [];

    /// <summary>Finds the normal shares: what the plan of the mean year sows that ends where it begins.</summary>
    /// <param name="meanM3s">Mean inflow [month 0-11][catchment], m³/s.</param>
    /// <param name="cancellation">Stops the plan.</param>
    internal void Normalise(double[][] meanM3s, CancellationToken cancellation)
    {
        var year = Enumerable.Range(1, 12).Select(m => new YearMonth(RegionGraph.CalendarYear, m)).ToArray();
        var region = RegionOf(year, [.. meanM3s]);
        var plan = Planner.Run(RequestOf(region, year[0], year[^1]) with { KeepsCropMix = true, End = EndRule.Cyclic }, progress: null, cancellation);
        NormalShare = [.. plan.Districts.Select(d =>
        {
            var (area, recorded) = (d.Crops.Sum(c => c.AreaKha[0]), d.Crops.Sum(c => c.RecordedAreaKha[0]));
            return recorded > 0 ? Math.Clamp(area / recorded, SmallestShare, 1) : 1;
        })];
    }

    /// <summary>The program of a month in which each district decides on its own land: the one that values decisions.</summary>
    /// <param name="month">The month; its year decides the days of February only.</param>
    /// <param name="flowM3s">Inflow [catchment], m³/s.</param>
    internal PlanProgram BuildByDistrict(YearMonth month, double[] flowM3s) =>
        Build(month, flowM3s, new StageOptions(_request.PlantingMonth, [.. _request.Region.Districts.Select(_ => 1.0)], PoolsDistricts: false));

    /// <summary>The program of a month as a stage of the policy.</summary>
    /// <param name="month">The month; its year decides the days of February only.</param>
    /// <param name="flowM3s">Inflow [catchment], m³/s.</param>
    internal PlanProgram Build(YearMonth month, double[] flowM3s) =>
        Build(month, flowM3s, new StageOptions(_request.PlantingMonth, NormalShare, PoolsDistricts: true));

    private PlanRequest RequestOf(Region region, YearMonth from, YearMonth to) => new()
    {
        Region = region,
        Horizon = Horizon.Create(from, to, TimeStep.Month),
        Economy = Economy.OfYear(_request.EconomyYear),
        Coalition = _request.Coalition,
        Baseline = _request.Baseline,
    };

    private PlanProgram Build(YearMonth month, double[] flowM3s, StageOptions stage)
    {
        var data = PlanData.Of(RequestOf(RegionOf([month], [flowM3s]), month, month));
        var scope = new PlayerScope(data.Sets, _request.Coalition);
        var decisions = StatusQuo.Of(data, _request.Baseline);
        var options = new PlanOptions(null, Baseline: _request.Baseline) { Stage = stage };
        return new PlanProgram(data, scope, decisions, PointOf(data), options);
    }

    /// <summary>The states of a program: storages, accounts of limits, sown shares.</summary>
    internal static (List<string> Names, List<StateVariable> States) StatesOf(PlanProgram program)
    {
        var (names, states) = (new List<string>(), new List<StateVariable>());
        var t = program.Sets.Periods[0];
        foreach (var (r, before) in program.X.StorageBefore.Members)
        {
            names.Add($"{StorageState}:{r.Label}");
            states.Add(new StateVariable(before, program.X.Storage[r, t]));
        }

        foreach (var (river, before) in program.X.LimitBefore.Members)
        {
            names.Add($"{LimitState}:{river.Label}");
            states.Add(new StateVariable(before, program.X.LimitLeft[river]));
        }

        foreach (var (g, before) in program.X.PlantedBefore.Members)
        {
            names.Add($"{PlantedState}:{g.Label}");
            states.Add(new StateVariable(before, program.X.Planted[g]));
        }

        return (names, states);
    }

    /// <summary>The region with given inflows, and with the mean storages of the calendar months for a record.</summary>
    private Region RegionOf(YearMonth[] months, double[][] flowM3s)
    {
        var before = new YearMonth((months[0].Index - 1) / 12, ((months[0].Index - 1) % 12) + 1);
        return _region with
        {
            Records = [.. months.Prepend(before).SelectMany(at => _region.Reservoirs
                .Where(r => _climate.ContainsKey((r.Node, at.Month))).Select(r => _climate[(r.Node, at.Month)] with { Month = at }))],
            Inflows = [.. _region.Inflows.Select((s, c) => new InflowSeries(
                s.Catchment,
                months.Select((m, t) => (m, t)).ToDictionary(
                    p => p.m, p => new MonthlyInflow(Discharge.FromCubicMetresPerSecond(flowM3s[p.t][c]), false, Confidence.Estimate)),
                [.. Enumerable.Repeat(1.0, 36)],
                new Dictionary<(YearMonth Month, int Dekad), Discharge>()))],
        };
    }

    private static ReservoirRecord Mean(IGrouping<(string Node, int Month), ReservoirRecord> month) =>
        month.First() with { StorageEnd = WaterVolume.FromHm3(month.Average(r => r.StorageEnd.Hm3)) };

    /// <summary>Evaporation is linear around the mean recorded storage of the month, or half of the live storage.</summary>
    private static HeadPoint PointOf(PlanData data)
    {
        double Storage(ReservoirIndex r) => double.IsNaN(data.Water.RecordedStorageHm3[r.Ordinal][0])
            ? (r.Data.Dead.Hm3 + r.Data.Full.Hm3) / 2
            : Math.Clamp(data.Water.RecordedStorageHm3[r.Ordinal][0], r.Data.Dead.Hm3, r.Data.Full.Hm3);
        return new HeadPoint(
            [.. data.Sets.Reservoirs.Select(r => new[] { Storage(r) })],
            [.. data.Sets.Plants.Select(p => new[] { TieFlow * (p.Data.TurbineFlow * data.Sets.Periods[0].Data.Duration).Hm3 })]);
    }
}
