using System.Globalization;

namespace Darya.Model.Quantities;

/// <summary>A rate of electric energy: a capacity or a load.</summary>
/// <remarks>Stored in MW.</remarks>
public readonly record struct Power : IComparable<Power>
{
    private Power(double value) => Megawatts = value;

    /// <summary>The value in MW.</summary>
    public double Megawatts { get; }

    /// <summary>Creates the quantity from MW.</summary>
    public static Power FromMegawatts(double value) => new(value);

    /// <summary>The sum of two amounts.</summary>
    public static Power operator +(Power left, Power right) => new(left.Megawatts + right.Megawatts);

    /// <summary>The difference of two amounts.</summary>
    public static Power operator -(Power left, Power right) => new(left.Megawatts - right.Megawatts);

    /// <summary>The energy when the power is held for <paramref name="duration"/>.</summary>
    public static Energy operator *(Power power, TimeSpan duration) =>
        Energy.FromGigawattHours(power.Megawatts * duration.TotalHours / 1000);

    /// <summary>Compares two values.</summary>
    public static bool operator <(Power left, Power right) => left.Megawatts < right.Megawatts;

    /// <summary>Compares two values.</summary>
    public static bool operator >(Power left, Power right) => left.Megawatts > right.Megawatts;

    /// <summary>Compares two values.</summary>
    public static bool operator <=(Power left, Power right) => left.Megawatts <= right.Megawatts;

    /// <summary>Compares two values.</summary>
    public static bool operator >=(Power left, Power right) => left.Megawatts >= right.Megawatts;

    /// <inheritdoc/>
    public int CompareTo(Power other) => Megawatts.CompareTo(other.Megawatts);

    /// <summary>The value and its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Megawatts:0.######} MW");
}
