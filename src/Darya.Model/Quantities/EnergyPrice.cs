using System.Globalization;

namespace Darya.Model.Quantities;

/// <summary>A price of energy.</summary>
/// <remarks>Stored in USD/MWh.</remarks>
public readonly record struct EnergyPrice : IComparable<EnergyPrice>
{
    private EnergyPrice(double value) => UsdPerMegawattHour = value;

    /// <summary>The value in USD per MWh.</summary>
    public double UsdPerMegawattHour { get; }

    /// <summary>Creates the quantity from USD per MWh.</summary>
    public static EnergyPrice FromUsdPerMegawattHour(double value) => new(value);

    /// <summary>Compares two values.</summary>
    public static bool operator <(EnergyPrice left, EnergyPrice right) => left.UsdPerMegawattHour < right.UsdPerMegawattHour;

    /// <summary>Compares two values.</summary>
    public static bool operator >(EnergyPrice left, EnergyPrice right) => left.UsdPerMegawattHour > right.UsdPerMegawattHour;

    /// <summary>Compares two values.</summary>
    public static bool operator <=(EnergyPrice left, EnergyPrice right) => left.UsdPerMegawattHour <= right.UsdPerMegawattHour;

    /// <summary>Compares two values.</summary>
    public static bool operator >=(EnergyPrice left, EnergyPrice right) => left.UsdPerMegawattHour >= right.UsdPerMegawattHour;

    /// <inheritdoc/>
    public int CompareTo(EnergyPrice other) => UsdPerMegawattHour.CompareTo(other.UsdPerMegawattHour);

    /// <summary>The value and its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{UsdPerMegawattHour:0.######} USD/MWh");
}
