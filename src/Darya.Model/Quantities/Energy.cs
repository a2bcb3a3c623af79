using System.Globalization;

namespace Darya.Model.Quantities;

/// <summary>An amount of electric energy.</summary>
/// <remarks>Stored in GWh.</remarks>
public readonly record struct Energy : IComparable<Energy>
{
    private Energy(double value) => GigawattHours = value;

    /// <summary>The value in GWh.</summary>
    public double GigawattHours { get; }

    /// <summary>Creates the quantity from GWh.</summary>
    public static Energy FromGigawattHours(double value) => new(value);

    /// <summary>The sum of two amounts.</summary>
    public static Energy operator +(Energy left, Energy right) => new(left.GigawattHours + right.GigawattHours);

    /// <summary>The difference of two amounts.</summary>
    public static Energy operator -(Energy left, Energy right) => new(left.GigawattHours - right.GigawattHours);

    /// <summary>What the energy costs at <paramref name="price"/>.</summary>
    public static Money operator *(Energy energy, EnergyPrice price) =>
        Money.FromMillionUsd(energy.GigawattHours * price.UsdPerMegawattHour / 1000);

    /// <summary>Compares two values.</summary>
    public static bool operator <(Energy left, Energy right) => left.GigawattHours < right.GigawattHours;

    /// <summary>Compares two values.</summary>
    public static bool operator >(Energy left, Energy right) => left.GigawattHours > right.GigawattHours;

    /// <summary>Compares two values.</summary>
    public static bool operator <=(Energy left, Energy right) => left.GigawattHours <= right.GigawattHours;

    /// <summary>Compares two values.</summary>
    public static bool operator >=(Energy left, Energy right) => left.GigawattHours >= right.GigawattHours;

    /// <inheritdoc/>
    public int CompareTo(Energy other) => GigawattHours.CompareTo(other.GigawattHours);

    /// <summary>The value and its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{GigawattHours:0.######} GWh");
}
