using System.Numerics;

namespace Darya.Games;

/// <summary>The worths of a game as whole numbers over one common denominator, so that loops over all coalitions add without fractions.</summary>
internal sealed class ScaledWorths
{
    /// <summary>Sums of 2²⁴ such numbers still fit into 128 bits with a sign.</summary>
    private const int MostBits = 96;

    internal ScaledWorths(Rational[] worths)
    {
        Denominator = BigInteger.One;
        foreach (var worth in worths)
        {
            if (!worth.IsInteger && !(Denominator % worth.Denominator).IsZero)
            {
                Denominator *= worth.Denominator / BigInteger.GreatestCommonDivisor(Denominator, worth.Denominator);
            }
        }

        var large = new BigInteger[worths.Length];
        long bits = 0;
        for (var mask = 0; mask < worths.Length; mask++)
        {
            large[mask] = worths[mask].Numerator * (Denominator / worths[mask].Denominator);
            bits = Math.Max(bits, large[mask].GetBitLength());
        }

        Small = bits <= MostBits ? Array.ConvertAll(large, value => (Int128)value) : null;
        Large = large;
    }

    /// <summary>The common denominator.</summary>
    internal BigInteger Denominator { get; }

    /// <summary>Worth times the denominator [mask]; <c>null</c> when 128 bits could not hold their sums.</summary>
    internal Int128[]? Small { get; }

    /// <summary>Worth times the denominator [mask], of any length.</summary>
    internal BigInteger[] Large { get; }
}
