using Darya.Model;

namespace Darya.Corridors.Indicators;

/// <summary>Ways to foretell a figure from the years before it; all in logs, so that no figure turns negative.</summary>
internal static class ForecastRules
{
    /// <summary>Rules, simplest first; each takes the logs of the years before (at least one, oldest first) and the year.</summary>
    internal static IReadOnlyList<(string Id, LocalName Name, Func<IReadOnlyList<(int Year, double Log)>, int, double> Foretell)> OfSeries { get; } =
    [
        ("last", new LocalName("the last figure", "последнее значение"), (before, _) => before[^1].Log),
        ("mean_2", new LocalName("mean of the last two", "среднее двух последних"), (before, _) => before.TakeLast(2).Average(b => b.Log)),
        ("mean", new LocalName("mean of all before", "среднее всех прежних"), (before, _) => before.Average(b => b.Log)),
        ("half_mean", new LocalName("half way from the last figure to the mean", "посередине между последним и средним"),
            (before, _) => (before[^1].Log + before.Average(b => b.Log)) / 2),
        ("trend", new LocalName("the mean yearly change goes on", "прежнее годовое изменение продолжается"), (before, year) => before[^1].Log + (Slope(before) * (year - before[^1].Year))),
        ("half_trend", new LocalName("half the mean yearly change goes on", "половина прежнего годового изменения продолжается"),
            (before, year) => before[^1].Log + (Slope(before) * (year - before[^1].Year) / 2)),
    ];

    private static double Slope(IReadOnlyList<(int Year, double Log)> before) =>
        before.Count < 2 ? 0 : (before[^1].Log - before[0].Log) / (before[^1].Year - before[0].Year);
}
