using System.Globalization;

namespace Darya.Model.Quantities;

/// <summary>The water surface of a reservoir.</summary>
/// <remarks>Stored in km².</remarks>
public readonly record struct SurfaceArea : IComparable<SurfaceArea>
{
    private SurfaceArea(double value) => SquareKilometres = value;

    /// <summary>The value in km².</summary>
    public double SquareKilometres { get; }

    /// <summary>Creates the quantity from km².</summary>
    public static SurfaceArea FromSquareKilometres(double value) => new(value);

    /// <summary>Compares two values.</summary>
    public static bool operator <(SurfaceArea left, SurfaceArea right) => left.SquareKilometres < right.SquareKilometres;

    /// <summary>Compares two values.</summary>
    public static bool operator >(SurfaceArea left, SurfaceArea right) => left.SquareKilometres > right.SquareKilometres;

    /// <summary>Compares two values.</summary>
    public static bool operator <=(SurfaceArea left, SurfaceArea right) => left.SquareKilometres <= right.SquareKilometres;

    /// <summary>Compares two values.</summary>
    public static bool operator >=(SurfaceArea left, SurfaceArea right) => left.SquareKilometres >= right.SquareKilometres;

    /// <inheritdoc/>
    public int CompareTo(SurfaceArea other) => SquareKilometres.CompareTo(other.SquareKilometres);

    /// <summary>The value and its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SquareKilometres:0.######} km²");
}
