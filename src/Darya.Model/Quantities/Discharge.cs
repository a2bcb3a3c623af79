using System.Globalization;

namespace Darya.Model.Quantities;

/// <summary>A flow of water through a section of river, a turbine or a spillway.</summary>
/// <remarks>Stored in m³/s.</remarks>
public readonly record struct Discharge : IComparable<Discharge>
{
    private Discharge(double value) => CubicMetresPerSecond = value;

    /// <summary>The value in cubic metres per second.</summary>
    public double CubicMetresPerSecond { get; }

    /// <summary>Creates the quantity from cubic metres per second.</summary>
    public static Discharge FromCubicMetresPerSecond(double value) => new(value);

    /// <summary>The sum of two amounts.</summary>
    public static Discharge operator +(Discharge left, Discharge right) => new(left.CubicMetresPerSecond + right.CubicMetresPerSecond);

    /// <summary>The difference of two amounts.</summary>
    public static Discharge operator -(Discharge left, Discharge right) => new(left.CubicMetresPerSecond - right.CubicMetresPerSecond);

    /// <summary>The volume that passes when the discharge is held for <paramref name="duration"/>.</summary>
    public static WaterVolume operator *(Discharge discharge, TimeSpan duration) =>
        WaterVolume.FromHm3(discharge.CubicMetresPerSecond * duration.TotalSeconds / 1e6);

    /// <summary>Compares two values.</summary>
    public static bool operator <(Discharge left, Discharge right) => left.CubicMetresPerSecond < right.CubicMetresPerSecond;

    /// <summary>Compares two values.</summary>
    public static bool operator >(Discharge left, Discharge right) => left.CubicMetresPerSecond > right.CubicMetresPerSecond;

    /// <summary>Compares two values.</summary>
    public static bool operator <=(Discharge left, Discharge right) => left.CubicMetresPerSecond <= right.CubicMetresPerSecond;

    /// <summary>Compares two values.</summary>
    public static bool operator >=(Discharge left, Discharge right) => left.CubicMetresPerSecond >= right.CubicMetresPerSecond;

    /// <inheritdoc/>
    public int CompareTo(Discharge other) => CubicMetresPerSecond.CompareTo(other.CubicMetresPerSecond);

    /// <summary>The value and its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{CubicMetresPerSecond:0.######} m³/s");
}
