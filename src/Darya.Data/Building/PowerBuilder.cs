using Darya.Data.Tables;
using Darya.Model.Power;
using Darya.Model.Quantities;
using Capacity = Darya.Model.Quantities.Power;

namespace Darya.Data.Building;

/// <summary>Zones, plants, lines and trade.</summary>
internal static class PowerBuilder
{
    internal static IReadOnlyList<Zone> Zones(TableSet tables) =>
    [
        .. tables.Rows("zones").Select(r => new Zone(
            r.Key, r.Name(), r.TextOrNull("state"), r.Text("kind") == "outside", Price(r.NumberOrNull("unserved_usd_per_mwh") ?? 0), r.Place())),
    ];

    internal static IReadOnlyList<AnnualDemand> Demands(TableSet tables) =>
    [
        .. tables.Rows("demand_annual").Select(r => new AnnualDemand(
            r.Text("zone"), r.Integer("year"), Energy.FromGigawattHours(r.Number("demand_gwh")))),
    ];

    internal static IReadOnlyList<DemandShape> DemandShapes(TableSet tables) =>
        [.. tables.Rows("demand_shape").Select(r => new DemandShape(r.Text("zone"), r.Integer("from_year"), r.Integer("month"), r.Number("share"), r.Number("peak_ratio")))];

    internal static IReadOnlyList<HydroPlant> HydroPlants(TableSet tables) =>
    [
        .. tables.Rows("hydro_plants").Select(r => new HydroPlant(
            r.Key,
            r.Name(),
            r.Text("zone"),
            r.Text("reach"),
            r.TextOrNull("head_node"),
            r.NumberOrNull("fixed_head_m"),
            r.NumberOrNull("tailwater_m") is { } level ? Elevation.FromMetresAboveSea(level) : null,
            r.Number("efficiency"),
            Discharge.FromCubicMetresPerSecond(r.Number("turbine_m3s")),
            Capacity.FromMegawatts(r.Number("mw")),
            r.Number("availability"),
            r.Integer("from_year"),
            r.IntegerOrNull("to_year"))),
    ];

    internal static IReadOnlyList<ThermalUnit> ThermalUnits(TableSet tables) =>
    [
        .. tables.Rows("thermal_units").Select(r => new ThermalUnit(
            r.Key,
            r.Text("zone"),
            r.Text("fuel"),
            r.Text("technology"),
            Capacity.FromMegawatts(r.Number("mw")),
            r.Number("availability"),
            r.NumberOrNull("availability_winter") ?? r.Number("availability"),
            r.Number("efficiency"),
            Price(r.Number("variable_usd_per_mwh")),
            r.Number("min_share_winter"),
            r.Number("min_share_summer"),
            r.Integer("from_year"),
            r.IntegerOrNull("to_year"))),
    ];

    internal static IReadOnlyList<FuelPrice> FuelPrices(TableSet tables) =>
    [
        .. tables.Rows("fuel_prices").Select(r => new FuelPrice(
            r.Text("zone"), r.Text("fuel"), r.Integer("year"), Price(r.Number("usd_per_mwh_thermal")))),
    ];

    internal static IReadOnlyList<RenewablePlant> Renewables(TableSet tables)
    {
        var profiles = tables.Rows("renewable_profile").ToLookup(r => r.Text("renewable"), StringComparer.Ordinal);
        return
        [
            .. tables.Rows("renewables").Select(r => new RenewablePlant(
                r.Key,
                r.Text("zone"),
                r.Text("technology"),
                Capacity.FromMegawatts(r.Number("mw")),
                r.Integer("from_year"),
                r.IntegerOrNull("to_year"),
                [.. profiles[r.Key].OrderBy(p => p.Integer("month")).Select(p => p.Number("factor_peak"))],
                [.. profiles[r.Key].OrderBy(p => p.Integer("month")).Select(p => p.Number("factor_offpeak"))])),
        ];
    }

    internal static IReadOnlyList<Line> Lines(TableSet tables) =>
    [
        .. tables.Rows("lines").Select(r => new Line(
            r.Key,
            r.Text("from_zone"),
            r.Text("to_zone"),
            Capacity.FromMegawatts(r.Number("mw_forward")),
            Capacity.FromMegawatts(r.Number("mw_backward")),
            Capacity.FromMegawatts(r.NumberOrNull("mw_forward_winter") ?? r.Number("mw_forward")),
            Capacity.FromMegawatts(r.NumberOrNull("mw_backward_winter") ?? r.Number("mw_backward")),
            r.Number("loss_share"),
            r.Integer("from_year"),
            r.IntegerOrNull("to_year"))),
    ];

    internal static IReadOnlyList<OutsidePrice> OutsidePrices(TableSet tables) =>
    [
        .. tables.Rows("outside_prices").Select(r => new OutsidePrice(
            r.Text("zone"), r.Integer("year"), Price(r.Number("sell_usd_per_mwh")), Price(r.Number("buy_usd_per_mwh")))),
    ];

    internal static IReadOnlyList<ReferenceTrade> ReferenceTrades(TableSet tables) =>
    [
        .. tables.Rows("reference_trade").Select(r => new ReferenceTrade(
            r.Text("from_zone"),
            r.Text("to_zone"),
            r.Integer("year"),
            r.Integer("month"),
            Energy.FromGigawattHours(r.Number("max_gwh")),
            Price(r.Number("usd_per_mwh")))),
    ];

    private static EnergyPrice Price(double usdPerMwh) => EnergyPrice.FromUsdPerMegawattHour(usdPerMwh);
}
