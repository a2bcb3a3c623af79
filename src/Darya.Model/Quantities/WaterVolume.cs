using System.Globalization;

namespace Darya.Model.Quantities;

/// <summary>A volume of water: a storage, an inflow or a delivery over a period.</summary>
/// <remarks>Stored in hm³.</remarks>
public readonly record struct WaterVolume : IComparable<WaterVolume>
{
    private WaterVolume(double value) => Hm3 = value;

    /// <summary>The value in hm³ (million m³).</summary>
    public double Hm3 { get; }

    /// <summary>Creates the quantity from hm³ (million m³).</summary>
    public static WaterVolume FromHm3(double value) => new(value);

    /// <summary>The sum of two amounts.</summary>
    public static WaterVolume operator +(WaterVolume left, WaterVolume right) => new(left.Hm3 + right.Hm3);

    /// <summary>The difference of two amounts.</summary>
    public static WaterVolume operator -(WaterVolume left, WaterVolume right) => new(left.Hm3 - right.Hm3);

    /// <summary>The volume in km³.</summary>
    public double Km3 => Hm3 / 1000;

    /// <summary>The mean discharge that moves the volume within <paramref name="duration"/>.</summary>
    public static Discharge operator /(WaterVolume volume, TimeSpan duration) =>
        Discharge.FromCubicMetresPerSecond(volume.Hm3 * 1e6 / duration.TotalSeconds);

    /// <summary>Compares two values.</summary>
    public static bool operator <(WaterVolume left, WaterVolume right) => left.Hm3 < right.Hm3;

    /// <summary>Compares two values.</summary>
    public static bool operator >(WaterVolume left, WaterVolume right) => left.Hm3 > right.Hm3;

    /// <summary>Compares two values.</summary>
    public static bool operator <=(WaterVolume left, WaterVolume right) => left.Hm3 <= right.Hm3;

    /// <summary>Compares two values.</summary>
    public static bool operator >=(WaterVolume left, WaterVolume right) => left.Hm3 >= right.Hm3;

    /// <inheritdoc/>
    public int CompareTo(WaterVolume other) => Hm3.CompareTo(other.Hm3);

    /// <summary>The value and its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hm3:0.######} hm³");
}
