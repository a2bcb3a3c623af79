namespace Darya.Agreements.Documents;

/// <summary>A unit as documents write it.</summary>
/// <param name="Symbol">For example <c>m3/s</c>.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Scale">What one unit is in the base unit of its dimension: m³/s, hm³, MW, GWh, t, million m³, million USD, m, ha, h, %, 1, USD/kWh, USD/m³, USD/t.</param>
public sealed record Unit(string Symbol, UnitDimension Dimension, double Scale)
{
    /// <summary>Every unit that documents and readings may use.</summary>
    public static IReadOnlyList<Unit> All { get; } =
    [
        new("m3/s", UnitDimension.Flow, 1),
        new("hm3", UnitDimension.Volume, 1),
        new("km3", UnitDimension.Volume, 1000),
        new("m3", UnitDimension.Volume, 1e-6),
        new("MW", UnitDimension.Power, 1),
        new("GWh", UnitDimension.Energy, 1),
        new("MWh", UnitDimension.Energy, 1e-3),
        new("TWh", UnitDimension.Energy, 1000),
        new("t", UnitDimension.Mass, 1),
        new("kt", UnitDimension.Mass, 1000),
        new("million m3 gas", UnitDimension.Gas, 1),
        new("million USD", UnitDimension.Money, 1),
        new("billion USD", UnitDimension.Money, 1000),
        new("USD", UnitDimension.Money, 1e-6),
        new("m", UnitDimension.Level, 1),
        new("ha", UnitDimension.Area, 1),
        new("h", UnitDimension.Time, 1),
        new("days", UnitDimension.Time, 24),
        new("%", UnitDimension.Percent, 1),
        new("count", UnitDimension.Count, 1),
        new("USD/kWh", UnitDimension.EnergyPrice, 1),
        new("USD/MWh", UnitDimension.EnergyPrice, 1e-3),
        new("USD/m3", UnitDimension.WaterPrice, 1),
        new("USD/t", UnitDimension.MassPrice, 1),
    ];

    /// <summary>Whether amounts are means over time and become totals with a duration: m³/s and MW.</summary>
    public bool IsRate => Dimension is UnitDimension.Flow or UnitDimension.Power;

    /// <summary>The unit of a symbol, or null.</summary>
    public static Unit? Find(string symbol) => All.FirstOrDefault(u => u.Symbol == symbol);

    /// <summary>A value of this unit in another, given how long it lasts; null when the two do not measure the same.</summary>
    /// <param name="value">The value.</param>
    /// <param name="to">The other unit.</param>
    /// <param name="days">Days over which a rate holds or a total accrues.</param>
    public double? Convert(double value, Unit to, double days)
    {
        ArgumentNullException.ThrowIfNull(to);
        const double FlowToHm3 = 0.0864; // hm³ a day of 1 m³/s
        const double PowerToGwh = 0.024; // GWh a day of 1 MW
        var own = value * Scale;
        return (Dimension, to.Dimension) switch
        {
            var (a, b) when a == b => own / to.Scale,
            (UnitDimension.Flow, UnitDimension.Volume) => own * FlowToHm3 * days / to.Scale,
            (UnitDimension.Volume, UnitDimension.Flow) => own / (FlowToHm3 * days) / to.Scale,
            (UnitDimension.Power, UnitDimension.Energy) => own * PowerToGwh * days / to.Scale,
            (UnitDimension.Energy, UnitDimension.Power) => own / (PowerToGwh * days) / to.Scale,
            _ => null,
        };
    }
}
