using System.Globalization;

namespace Darya.Model.Quantities;

/// <summary>A depth of water: evaporation, or the need of a crop at the field.</summary>
/// <remarks>Stored in mm.</remarks>
public readonly record struct WaterDepth : IComparable<WaterDepth>
{
    private WaterDepth(double value) => Millimetres = value;

    /// <summary>The value in mm.</summary>
    public double Millimetres { get; }

    /// <summary>Creates the quantity from mm.</summary>
    public static WaterDepth FromMillimetres(double value) => new(value);

    /// <summary>The volume of the depth over a water surface.</summary>
    public static WaterVolume operator *(WaterDepth depth, SurfaceArea area) =>
        WaterVolume.FromHm3(depth.Millimetres * area.SquareKilometres / 1000);

    /// <summary>The volume of the depth over a field.</summary>
    public static WaterVolume operator *(WaterDepth depth, FarmArea area) =>
        WaterVolume.FromHm3(depth.Millimetres * area.ThousandHectares / 100);

    /// <summary>Compares two values.</summary>
    public static bool operator <(WaterDepth left, WaterDepth right) => left.Millimetres < right.Millimetres;

    /// <summary>Compares two values.</summary>
    public static bool operator >(WaterDepth left, WaterDepth right) => left.Millimetres > right.Millimetres;

    /// <summary>Compares two values.</summary>
    public static bool operator <=(WaterDepth left, WaterDepth right) => left.Millimetres <= right.Millimetres;

    /// <summary>Compares two values.</summary>
    public static bool operator >=(WaterDepth left, WaterDepth right) => left.Millimetres >= right.Millimetres;

    /// <inheritdoc/>
    public int CompareTo(WaterDepth other) => Millimetres.CompareTo(other.Millimetres);

    /// <summary>The value and its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Millimetres:0.######} mm");
}
