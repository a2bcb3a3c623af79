using System.Globalization;
using System.Numerics;

namespace Darya.Games;

/// <summary>An exact fraction: worths and shares are added, divided and compared without rounding.</summary>
/// <remarks>Always in lowest terms with a positive denominator; <c>default</c> is 0. No unit of its own: that of the game's worths.</remarks>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable
{
    private readonly BigInteger _numerator;

    /// <summary>The denominator less one, so that <c>default</c> is a valid zero.</summary>
    private readonly BigInteger _denominatorLessOne;

    /// <summary>Creates a whole number.</summary>
    public Rational(BigInteger value)
        : this(value, BigInteger.Zero, reduced: true)
    {
    }

    /// <summary>Creates <paramref name="numerator"/>/<paramref name="denominator"/> in lowest terms.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction needs a denominator other than 0.");
        }

        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var common = denominator.IsOne ? BigInteger.One : BigInteger.GreatestCommonDivisor(numerator, denominator);
        _numerator = common.IsOne ? numerator : numerator / common;
        _denominatorLessOne = (common.IsOne ? denominator : denominator / common) - BigInteger.One;
    }

    private Rational(BigInteger numerator, BigInteger denominatorLessOne, bool reduced)
    {
        _ = reduced;
        _numerator = numerator;
        _denominatorLessOne = denominatorLessOne;
    }

    /// <summary>The number 0.</summary>
    public static Rational Zero => default;

    /// <summary>The number 1.</summary>
    public static Rational One { get; } = new(BigInteger.One);

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _numerator;

    /// <summary>The denominator in lowest terms, at least 1.</summary>
    public BigInteger Denominator => _denominatorLessOne + BigInteger.One;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _numerator.Sign;

    /// <summary>Whether the number is 0.</summary>
    public bool IsZero => _numerator.IsZero;

    /// <summary>Whether the number is whole.</summary>
    public bool IsInteger => _denominatorLessOne.IsZero;

    /// <summary>A whole number is a fraction.</summary>
    public static implicit operator Rational(int value) => new(value);

    /// <summary>A whole number is a fraction.</summary>
    public static implicit operator Rational(long value) => new(value);

    /// <summary>A whole number is a fraction.</summary>
    public static implicit operator Rational(BigInteger value) => new(value);

    /// <summary>The nearest double.</summary>
    public static explicit operator double(Rational value) => value.ToDouble();

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        left.IsInteger && right.IsInteger
            ? new(left._numerator + right._numerator)
            : new((left._numerator * right.Denominator) + (right._numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Rational operator -(Rational value) => new(-value._numerator, value._denominatorLessOne, reduced: true);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        left.IsInteger && right.IsInteger
            ? new(left._numerator * right._numerator)
            : new(left._numerator * right._numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new(left._numerator * right.Denominator, left.Denominator * right._numerator);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is not larger.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is not smaller.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The smaller of two numbers.</summary>
    public static Rational Min(Rational left, Rational right) => right < left ? right : left;

    /// <summary>The larger of two numbers.</summary>
    public static Rational Max(Rational left, Rational right) => right > left ? right : left;

    /// <summary>The distance from 0.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>The sum of several numbers; 0 for none.</summary>
    public static Rational Sum(IEnumerable<Rational> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Aggregate(Zero, (sum, value) => sum + value);
    }

    /// <summary>The exact value of a double: every finite double is a fraction over a power of two.</summary>
    /// <remarks>0.1 as a double is not 1/10; parse the text "0.1" to get 1/10.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static Rational FromDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(
                nameof(value), string.Create(CultureInfo.InvariantCulture, $"A fraction must be finite; got {value}."));
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xF_FFFF_FFFF_FFFF;
        mantissa = exponent == 0 ? mantissa << 1 : mantissa | (1L << 52);
        var signed = new BigInteger(bits < 0 ? -mantissa : mantissa);
        var shift = exponent - 1075;
        return shift >= 0 ? new Rational(signed << shift) : new Rational(signed, BigInteger.One << -shift);
    }

    /// <summary>Reads <c>7</c>, <c>-1.25</c> or <c>p/q</c> with whole p and q; the point is the decimal sign in every culture.</summary>
    /// <exception cref="FormatException">The text is none of these, or q is 0.</exception>
    public static Rational Parse(string text) => RationalText.TryParse(text, out var value)
        ? value
        : throw new FormatException($"'{text}' is no number: write 7, -1.25 or p/q with q other than 0.");

    /// <summary>Reads what <see cref="Parse"/> reads; <c>false</c> for anything else.</summary>
    public static bool TryParse(string? text, out Rational value) => RationalText.TryParse(text, out value);

    /// <summary>The nearest double; infinite beyond the range of doubles.</summary>
    public double ToDouble()
    {
        var denominator = Denominator;
        const int ExactBits = 53;
        if (_numerator.GetBitLength() <= ExactBits && denominator.GetBitLength() <= ExactBits)
        {
            return (double)_numerator / (double)denominator;
        }

        // The quotient to 64 significant bits and a sticky bit for the rest rounds like the true quotient.
        var magnitude = BigInteger.Abs(_numerator);
        const int Significant = 64;
        var shift = (int)(denominator.GetBitLength() - magnitude.GetBitLength()) + Significant;
        var quotient = shift >= 0
            ? BigInteger.DivRem(magnitude << shift, denominator, out var remainder)
            : BigInteger.DivRem(magnitude, denominator << -shift, out remainder);
        var sticky = (quotient << 1) | (remainder.IsZero ? BigInteger.Zero : BigInteger.One);
        var value = Math.ScaleB((double)sticky, -shift - 1);
        return _numerator.Sign < 0 ? -value : value;
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) => _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne);

    /// <inheritdoc/>
    public int CompareTo(Rational other) => _denominatorLessOne == other._denominatorLessOne
        ? _numerator.CompareTo(other._numerator)
        : (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException("A fraction compares with a fraction only.", nameof(obj)),
    };

    /// <summary><c>p/q</c>, or <c>p</c> for a whole number, in every culture.</summary>
    public override string ToString() => IsInteger
        ? _numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{_numerator}/{Denominator}");
}
