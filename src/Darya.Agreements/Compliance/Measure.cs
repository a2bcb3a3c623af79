using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>How the rows of a period become one value.</summary>
internal enum Measure
{
    /// <summary>Mean weighted by days: rates, percentages, prices, areas, hours.</summary>
    Mean,

    /// <summary>Sum: volumes, energy, goods, money, counts.</summary>
    Total,

    /// <summary>What holds on the last day: storages, levels, indices, forecasts.</summary>
    LastDay,
}

/// <summary>Which measure a meter has, and what its amounts add up to.</summary>
internal static class Measures
{
    /// <summary>The measure of a meter for amounts in a unit.</summary>
    internal static Measure Of(Variable? variable, Unit unit) => variable switch
    {
        Variable.Storage or Variable.Level or Variable.Index or Variable.Forecast => Measure.LastDay,
        _ when unit.Dimension is UnitDimension.Volume or UnitDimension.Energy or UnitDimension.Mass or UnitDimension.Gas
            or UnitDimension.Money or UnitDimension.Count => Measure.Total,
        _ => Measure.Mean,
    };

    /// <summary>What amounts of a unit add up to over time: hm³ for flows, GWh for powers, else the same.</summary>
    internal static Unit Total(Unit unit) => unit.Dimension switch
    {
        UnitDimension.Flow => Unit.Find("hm3")!,
        UnitDimension.Power => Unit.Find("GWh")!,
        _ => unit,
    };

    /// <summary>What an amount is worth at a price, million USD; null when the price is not of such amounts.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unit">Its unit, a total.</param>
    /// <param name="price">The price.</param>
    internal static double? WorthMusd(double amount, Unit unit, Price price)
    {
        var each = price.Value * price.Unit.Scale;
        var own = amount * unit.Scale;
        return (unit.Dimension, price.Unit.Dimension) switch
        {
            (UnitDimension.Energy, UnitDimension.EnergyPrice) => own * each, // GWh at USD/kWh
            (UnitDimension.Volume or UnitDimension.Gas, UnitDimension.WaterPrice) => own * each, // hm³, million m³ at USD/m³
            (UnitDimension.Mass, UnitDimension.MassPrice) => own * each * 1e-6, // t at USD/t
            (UnitDimension.Money, _) => own,
            _ => null,
        };
    }
}
