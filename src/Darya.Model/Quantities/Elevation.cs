using System.Globalization;

namespace Darya.Model.Quantities;

/// <summary>A height of water above sea level, in the national height system.</summary>
/// <remarks>Stored in m.</remarks>
public readonly record struct Elevation : IComparable<Elevation>
{
    private Elevation(double value) => MetresAboveSea = value;

    /// <summary>The value in m.</summary>
    public double MetresAboveSea { get; }

    /// <summary>Creates the quantity from m.</summary>
    public static Elevation FromMetresAboveSea(double value) => new(value);

    /// <summary>Compares two values.</summary>
    public static bool operator <(Elevation left, Elevation right) => left.MetresAboveSea < right.MetresAboveSea;

    /// <summary>Compares two values.</summary>
    public static bool operator >(Elevation left, Elevation right) => left.MetresAboveSea > right.MetresAboveSea;

    /// <summary>Compares two values.</summary>
    public static bool operator <=(Elevation left, Elevation right) => left.MetresAboveSea <= right.MetresAboveSea;

    /// <summary>Compares two values.</summary>
    public static bool operator >=(Elevation left, Elevation right) => left.MetresAboveSea >= right.MetresAboveSea;

    /// <inheritdoc/>
    public int CompareTo(Elevation other) => MetresAboveSea.CompareTo(other.MetresAboveSea);

    /// <summary>The value and its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{MetresAboveSea:0.######} m");
}
