using Darya.Corridors.Works;

namespace Darya.Corridors.Tests.Works;

/// <summary>Gains by a rule instead of a network; counts how often each set is asked for.</summary>
internal sealed class TableGains(string[] economies, Func<IReadOnlySet<string>, double, double[]> musd) : IWorkGains
{
    private readonly Lock _lock = new();

    internal List<string> Asked { get; } = [];

    internal HashSet<string> NotModelled { get; } = [];

    public IReadOnlyList<string> Economies => economies;

    /// <summary>Gains that add up and grow with demand.</summary>
    internal static TableGains Sums(string[] economies, params (string Work, double[] Musd)[] works) => new(economies, (set, factor) =>
        [.. economies.Select((_, economy) => factor * works.Where(work => set.Contains(work.Work)).Sum(work => work.Musd[economy]))]);

    public bool IsModelled(string work) => !NotModelled.Contains(work);

    public IReadOnlyList<double> MusdPerYear(IReadOnlyList<string> works, double demandFactor, CancellationToken cancellation)
    {
        lock (_lock)
        {
            Asked.Add(FormattableString.Invariant($"{string.Join('+', works)} at {demandFactor:0.###}"));
        }

        return musd(works.ToHashSet(), demandFactor);
    }
}
