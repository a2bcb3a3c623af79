namespace Darya.Gravity.Equilibrium;

/// <summary>Random numbers of one draw, made from the seed and the number of the draw alone, so that threads do not change them.</summary>
/// <remarks>SplitMix64: Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators, OOPSLA. Normals by Box and Muller (1958).</remarks>
public sealed class DrawNumbers
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>The numbers of a draw.</summary>
    /// <param name="seed">Same seed, same numbers.</param>
    /// <param name="draw">Number of the draw.</param>
    public DrawNumbers(int seed, int draw) => _state = Mix(Mix((ulong)(uint)seed + Golden) + ((ulong)(uint)draw * Golden));

    /// <summary>A number in (0, 1).</summary>
    public double Uniform()
    {
        _state += Golden;
        return ((Mix(_state) >> 11) + 0.5) * (1.0 / (1UL << 53));
    }

    /// <summary>A standard normal number.</summary>
    public double Normal()
    {
        var radius = Math.Sqrt(-2 * Math.Log(Uniform()));
        return radius * Math.Cos(2 * Math.PI * Uniform());
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
