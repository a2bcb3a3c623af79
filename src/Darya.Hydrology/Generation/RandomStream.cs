using System.Numerics;
using Darya.Hydrology.Laws;

namespace Darya.Hydrology.Generation;

/// <summary>Random numbers of one trace: the same for the same seed and trace, whatever else runs.</summary>
/// <remarks>xoshiro256** of Blackman and Vigna (2021), ACM TOMS 47(4):36, its state filled by SplitMix64 from seed and trace.</remarks>
internal sealed class RandomStream
{
    private ulong _a, _b, _c, _d;

    internal RandomStream(long seed, int trace)
    {
        var state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL) ^ Mixed((ulong)trace + 1);
        (_a, _b, _c, _d) = (Next(ref state), Next(ref state), Next(ref state), Next(ref state));
    }

    /// <summary>Uniform strictly between 0 and 1.</summary>
    internal double Uniform() => ((Bits() >> 11) + 0.5) * (1.0 / (1UL << 53));

    /// <summary>Standard normal, by inversion.</summary>
    internal double Normal() => StandardNormal.Quantile(Uniform());

    /// <summary>Whole number from 0 to one less than a count.</summary>
    internal int Below(int count) => (int)(Uniform() * count);

    private static ulong Next(ref ulong state) => Mixed(state += 0x9E3779B97F4A7C15UL);

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }

    private ulong Bits()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }
}
