namespace Darya.Stochastic;

/// <summary>The random stream of one path: a function of seed and path number alone.</summary>
/// <remarks>SplitMix64: Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators, OOPSLA; 53 bits a number.</remarks>
internal struct PathRandom
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong _state;

    internal PathRandom(int seed, long path)
    {
        _state = Mix(Mix((ulong)(uint)seed + Step) + (ulong)path);
    }

    /// <summary>A number in [0, 1).</summary>
    internal double Next()
    {
        _state += Step;
        return (Mix(_state) >> 11) * (1.0 / (1UL << 53));
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
