using System.Globalization;

namespace Darya.Model.Quantities;

/// <summary>An amount of money of the currency year of the region.</summary>
/// <remarks>Stored in million USD.</remarks>
public readonly record struct Money : IComparable<Money>
{
    private Money(double value) => MillionUsd = value;

    /// <summary>The value in million USD.</summary>
    public double MillionUsd { get; }

    /// <summary>Creates the quantity from million USD.</summary>
    public static Money FromMillionUsd(double value) => new(value);

    /// <summary>The sum of two amounts.</summary>
    public static Money operator +(Money left, Money right) => new(left.MillionUsd + right.MillionUsd);

    /// <summary>The difference of two amounts.</summary>
    public static Money operator -(Money left, Money right) => new(left.MillionUsd - right.MillionUsd);

    /// <summary>Compares two values.</summary>
    public static bool operator <(Money left, Money right) => left.MillionUsd < right.MillionUsd;

    /// <summary>Compares two values.</summary>
    public static bool operator >(Money left, Money right) => left.MillionUsd > right.MillionUsd;

    /// <summary>Compares two values.</summary>
    public static bool operator <=(Money left, Money right) => left.MillionUsd <= right.MillionUsd;

    /// <summary>Compares two values.</summary>
    public static bool operator >=(Money left, Money right) => left.MillionUsd >= right.MillionUsd;

    /// <inheritdoc/>
    public int CompareTo(Money other) => MillionUsd.CompareTo(other.MillionUsd);

    /// <summary>The value and its unit, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{MillionUsd:0.######} million USD");
}
