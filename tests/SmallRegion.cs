using Darya.Model;
using Darya.Model.Farming;
using Darya.Model.Power;
using Darya.Model.Quantities;
using Darya.Model.Rivers;
using PowerRate = Darya.Model.Quantities.Power;

namespace Darya.Tests;

/// <summary>Builds regions of a few nodes for tests: every figure that a test does not name is neutral (no loss, no evaporation, no limit).</summary>
/// <remarks>The first month is April 2001; its season begins with it. Prices and plants are those of 2023.</remarks>
internal sealed class SmallRegion
{
    internal const string River = "syr";
    internal const int EconomyYear = 2023;

    private readonly List<State> _states = [];
    private readonly List<RiverNode> _nodes = [];
    private readonly List<Reservoir> _reservoirs = [];
    private readonly List<Reach> _reaches = [];
    private readonly List<ReachLimit> _reachLimits = [];
    private readonly List<SectionFlow> _floors = [];
    private readonly List<(string Node, double[] Hm3)> _inflows = [];
    private readonly List<ReservoirRecord> _records = [];
    private readonly List<WaterLimit> _limits = [];
    private readonly List<District> _districts = [];
    private readonly List<Crop> _crops = [];
    private readonly List<CropBudget> _budgets = [];
    private readonly List<Zone> _zones = [];
    private readonly List<AnnualDemand> _demands = [];
    private readonly List<DemandShape> _shapes = [];
    private readonly List<HydroPlant> _plants = [];
    private readonly List<ThermalUnit> _thermals = [];
    private readonly List<FuelPrice> _fuels = [];
    private readonly List<RenewablePlant> _renewables = [];
    private readonly List<Line> _lines = [];
    private readonly List<OutsidePrice> _outside = [];
    private readonly List<ReferenceTrade> _trades = [];

    /// <summary>First month of the inflows.</summary>
    internal YearMonth From { get; init; } = new(2001, 4);

    /// <summary>Scalars.</summary>
    internal PlanningRules Rules { get; init; } = new(EconomyYear, 8, 0.5, 0.1, 5);

    /// <summary>A curve on which level and area are linear in the volume: level 900 m + 0.1 m/hm³, area 0.1 km²/hm³.</summary>
    internal static StorageCurve LinearCurve { get; } = Curve((900, 0, 0), (1000, 1000, 100));

    internal static StorageCurve Curve(params (double LevelM, double Hm3, double Km2)[] points) => new([.. points.Select(p => new StorageCurvePoint(
        Elevation.FromMetresAboveSea(p.LevelM), WaterVolume.FromHm3(p.Hm3), SurfaceArea.FromSquareKilometres(p.Km2)))]);

    /// <summary>The months of a horizon that begins with the inflows.</summary>
    internal Horizon Months(int count, TimeStep step = TimeStep.Month)
    {
        var last = From.Index + count - 1;
        return Horizon.Create(From, new YearMonth(last / 12, (last % 12) + 1), step);
    }

    internal SmallRegion State(string id, int order = 1, bool isMember = true) => Add(_states, new State(id, Name(id), isMember, order));

    internal SmallRegion Junction(string id, string state) => Node(id, NodeKind.Junction, state);

    internal SmallRegion Sink(string id, string state) => Node(id, NodeKind.Sink, state);

    internal SmallRegion Reservoir(
        string id, string state, double dead, double full, double initial, double? end = null, double evaporationMm = 0, StorageCurve? curve = null)
    {
        _reservoirs.Add(new Reservoir(
            id, Hm3(dead), Hm3(full), Hm3(initial), Hm3(end ?? initial), curve ?? LinearCurve,
            Months(_ => WaterDepth.FromMillimetres(evaporationMm))));
        return Node(id, NodeKind.Reservoir, state);
    }

    internal SmallRegion Reach(
        string id, string from, string to, ReachKind kind = ReachKind.River, double loss = 0, double? m3s = null, double lift = 0,
        string? zone = null) =>
        Add(_reaches, new Reach(id, from, to, kind, loss, m3s is { } flow ? Flow(flow) : null, lift, zone));

    internal SmallRegion ReachLimit(string reach, int month, double m3s) => Add(_reachLimits, new ReachLimit(reach, month, Flow(m3s)));

    internal SmallRegion Floor(string reach, int month, double m3s) => Add(_floors, new SectionFlow(reach, month, Flow(m3s), "section"));

    /// <summary>Water of a catchment by month from <see cref="From"/>, hm³ a month; negative for an unmeasured loss.</summary>
    internal SmallRegion Inflow(string node, params double[] hm3) => Add(_inflows, (node, hm3));

    internal SmallRegion Record(string node, YearMonth month, double storageEndHm3) =>
        Add(_records, new ReservoirRecord(node, month, Flow(0), Flow(0), Hm3(storageEndHm3)));

    internal SmallRegion Limit(string id, string state, Season season, double hm3) =>
        Add(_limits, new WaterLimit(id, state, River, season, Hm3(hm3)));

    internal SmallRegion Crop(string id, params (string Name, double Response, int[] Months)[] stages) => Add(_crops, new Crop(
        id, Name(id), stages.Sum(s => s.Response), [.. stages.Select(s => new CropStage(s.Name, s.Response, s.Months))]));

    internal SmallRegion Budget(string state, string crop, double tonnesPerHa, double usdPerTonne, double costUsdPerHa) =>
        Add(_budgets, new CropBudget(state, crop, tonnesPerHa, usdPerTonne, costUsdPerHa));

    /// <summary>A district with one intake; crops with their area in thousand ha and need in mm by calendar month.</summary>
    internal SmallRegion District(
        string id,
        string state,
        string node,
        (string Crop, double Kha, (int Month, double Millimetres)[] Need)[] crops,
        double field = 1,
        double canal = 1,
        double m3s = 1e5,
        double lift = 0,
        string? zone = null,
        string? vegetationLimit = null,
        string? winterLimit = null,
        string? returnNode = null,
        double returnShare = 0,
        params LeachingNeed[] leaching) => Add(_districts, new District(
            id,
            Name(id),
            state,
            River,
            default,
            default,
            field,
            returnNode,
            returnShare,
            [new Intake(id + "_canal", node, canal, Flow(m3s), lift, zone, vegetationLimit, winterLimit)],
            [.. crops.Select(c => new DistrictCrop(c.Crop, FarmArea.FromThousandHectares(c.Kha), Months(m =>
                WaterDepth.FromMillimetres(c.Need.Where(n => n.Month == m).Sum(n => n.Millimetres)))))],
            leaching));

    /// <summary>A zone with its demand by calendar month in GWh; none for no demand.</summary>
    internal SmallRegion Zone(string id, string? state, double[]? demandGwh = null, double unservedUsdPerMwh = 500, double peakRatio = 1)
    {
        var months = demandGwh ?? new double[12];
        var year = months.Sum();
        _demands.Add(new AnnualDemand(id, EconomyYear, Energy.FromGigawattHours(year)));
        for (var m = 0; m < 12; m++)
        {
            _shapes.Add(Shape(id, m + 1, year > 0 ? months[m] / year : 1.0 / 12, peakRatio));
        }

        return Add(_zones, new Zone(id, Name(id), state, IsOutside: false, Price(unservedUsdPerMwh), default));
    }

    /// <summary>A market outside the region.</summary>
    internal SmallRegion Market(string id, double sells, double buys)
    {
        _outside.Add(new OutsidePrice(id, EconomyYear, Price(sells), Price(buys)));
        return Add(_zones, new Zone(id, Name(id), null, IsOutside: true, Price(0), default));
    }

    /// <summary>A thermal group whose fuel costs the given USD/MWh of electricity.</summary>
    internal SmallRegion Thermal(string id, string zone, double mw, double usdPerMwh, double minimumWinter = 0)
    {
        _fuels.Add(new FuelPrice(zone, id, EconomyYear, Price(usdPerMwh)));
        return Add(_thermals, new ThermalUnit(id, zone, id, "steam", Megawatts(mw), 1, 1, 1, Price(0), minimumWinter, 0, 1980, null));
    }

    /// <summary>A plant under a reservoir whose tail water is given, or with a fixed head.</summary>
    internal SmallRegion Hydro(
        string id,
        string zone,
        string reach,
        string? headNode = null,
        double? fixedHeadM = null,
        double? tailwaterM = null,
        double efficiency = 0.9,
        double m3s = 1e4,
        double mw = 1e5) => Add(_plants, new HydroPlant(
            id,
            Name(id),
            zone,
            reach,
            headNode,
            fixedHeadM,
            tailwaterM is { } level ? Elevation.FromMetresAboveSea(level) : null,
            efficiency,
            Flow(m3s),
            Megawatts(mw),
            1,
            1980,
            null));

    internal SmallRegion Solar(string id, string zone, double mw, double peakFactor) => Add(_renewables, new RenewablePlant(
        id, zone, "solar", Megawatts(mw), 1980, null, Months(_ => peakFactor), Months(_ => 0.0)));

    internal SmallRegion Line(string id, string from, string to, double mw, double loss = 0) => Add(_lines, new Line(
        id, from, to, Megawatts(mw), Megawatts(mw), Megawatts(mw), Megawatts(mw), loss, 1980, null));

    internal SmallRegion Trade(string from, string to, int month, double gwh, double usdPerMwh) =>
        Add(_trades, new ReferenceTrade(from, to, EconomyYear, month, Energy.FromGigawattHours(gwh), Price(usdPerMwh)));

    internal Region Build() => new()
    {
        Id = "small",
        Title = Name("small"),
        Rules = Rules,
        States = [.. _states],
        Nodes = [.. _nodes],
        Reservoirs = [.. _reservoirs],
        Reaches = [.. _reaches],
        ReachLimits = [.. _reachLimits],
        SectionFlows = [.. _floors],
        Catchments = [.. _inflows.Select((inflow, i) => new Catchment(Catchment(inflow.Node, i), inflow.Node, Name(inflow.Node), _states[0].Id))],
        Inflows = [.. _inflows.Select((inflow, i) => Series(Catchment(inflow.Node, i), inflow.Hm3))],
        InflowStatistics = [],
        Records = [.. _records],
        Limits = [.. _limits],
        Districts = [.. _districts],
        Crops = [.. _crops],
        Budgets = [.. _budgets],
        AreaHistory = [],
        PriceHistory = [],
        AreaAccounts = [],
        Zones = [.. _zones],
        Demands = [.. _demands],
        DemandShapes = [.. _shapes],
        HydroPlants = [.. _plants],
        ThermalUnits = [.. _thermals],
        FuelPrices = [.. _fuels],
        Renewables = [.. _renewables],
        Lines = [.. _lines],
        OutsidePrices = [.. _outside],
        ReferenceTrades = [.. _trades],
        Rivers = [],
        Lakes = [],
        Sources = [],
        Provenance = [],
    };

    private static DemandShape Shape(string zone, int month, double share, double peakRatio) => new(zone, 1980, month, share, peakRatio);

    private static string Catchment(string node, int number) => FormattableString.Invariant($"{node}_{number}");

    private InflowSeries Series(string catchment, double[] hm3)
    {
        var months = new Dictionary<YearMonth, MonthlyInflow>();
        for (var i = 0; i < hm3.Length; i++)
        {
            var index = From.Index + i;
            var month = new YearMonth(index / 12, (index % 12) + 1);
            var duration = TimeSpan.FromDays(DateTime.DaysInMonth(month.Year, month.Month));
            months.Add(month, new MonthlyInflow(Hm3(hm3[i]) / duration, true, Confidence.Measured));
        }

        return new InflowSeries(catchment, months, [.. Enumerable.Repeat(1.0, 36)], new Dictionary<(YearMonth, int), Discharge>());
    }

    private SmallRegion Node(string id, NodeKind kind, string state) =>
        Add(_nodes, new RiverNode(id, Name(id), River, kind, state, default, default));

    private SmallRegion Add<T>(List<T> list, T item)
    {
        list.Add(item);
        return this;
    }

    private static T[] Months<T>(Func<int, T> value) => [.. Enumerable.Range(1, 12).Select(value)];

    private static LocalName Name(string id) => new(id, id);

    private static WaterVolume Hm3(double value) => WaterVolume.FromHm3(value);

    private static Discharge Flow(double m3s) => Discharge.FromCubicMetresPerSecond(m3s);

    private static EnergyPrice Price(double usdPerMwh) => EnergyPrice.FromUsdPerMegawattHour(usdPerMwh);

    private static PowerRate Megawatts(double mw) => PowerRate.FromMegawatts(mw);
}
