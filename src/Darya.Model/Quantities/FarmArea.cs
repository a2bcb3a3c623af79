using System.Globalization;

namespace Darya.Model.Quantities;

/// <summary>An irrigated area.</summary>
/// <remarks>Stored in thousand ha.</remarks>
public readonly record struct FarmArea : IComparable<FarmArea>
{
    private FarmArea(double value) => ThousandHectares = value;

    /// <summary>The value in thousand ha.</summary>
    public double ThousandHectares { get; }

    /// <summary>Creates the quantity from thousand ha.</summary>
    public static FarmArea FromThousandHectares(double value) => new(value);

    /// <summary>The sum of two amounts.</summary>
    public static FarmArea operator +(FarmArea left, FarmArea right) => new(left.ThousandHectares + right.ThousandHectares);

    /// <summary>The difference of two amounts.</summary>
    public static FarmArea operator -(FarmArea left, FarmArea right) => new(left.ThousandHectares - right.ThousandHectares);

    /// <summary>Compares two values.</summary>
    public static bool operator <(FarmArea left, FarmArea right) => left.ThousandHectares < right.ThousandHectares;

    /// <summary>Compares two values.</summary>
    public static bool operator >(FarmArea left, FarmArea right) => left.ThousandHectares > right.ThousandHectares;

    /// <summary>Compares two values.</summary>
    public static bool operator <=(FarmArea left, FarmArea right) => left.ThousandHectares <= right.ThousandHectares;

    /// <summary>Compares two values.</summary>
    public static bool operator >=(FarmArea left, FarmArea right) => left.ThousandHectares >= right.ThousandHectares;

    /// <inheritdoc/>
    public int CompareTo(FarmArea other) => ThousandHectares.CompareTo(other.ThousandHectares);

    /// <summary>The value and its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ThousandHectares:0.######} thousand ha");
}
