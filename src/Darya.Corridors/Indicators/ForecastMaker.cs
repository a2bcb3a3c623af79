using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Indicators;

/// <summary>Foretells one figure by one rule.</summary>
internal sealed class ForecastMaker(CorridorData data, IReadOnlyList<IndicatorSeries> series)
{
    private static readonly (string Id, LocalName Name) Parts = (
        "parts", new LocalName("put together from both directions of the year, by weights of before", "по двум направлениям того же года с прежними весами"));

    private static readonly (string Id, LocalName Name) MakeUp = (
        "make_up", new LocalName("put together from motion and stops of before and the border hours of the year", "по прежним движению и стоянкам и часам на границе того же года"));

    private readonly Dictionary<int, DelayMakeUp> _makeUps = [];

    /// <summary>Rules that an indicator may use, simplest first.</summary>
    internal static IEnumerable<(string Id, LocalName Name)> Rules(Indicator indicator) => ForecastRules.OfSeries.Select(r => (r.Id, r.Name)).Concat(indicator switch
    {
        Indicator.BorderHours or Indicator.BorderUsd => [Parts],
        Indicator.SpeedWithDelay => [MakeUp],
        _ => [],
    });

    /// <summary>Log of the figure as the rule foretells it; null where it has nothing to go by.</summary>
    internal double? Foretell(string rule, IndicatorSeries asked, int year) =>
        rule == Parts.Id ? FromParts(asked, year)
        : asked.Before(year) is not { Count: > 0 } before ? null
        : rule == MakeUp.Id ? FromMakeUp(asked, year)
        : ForecastRules.OfSeries.First(r => r.Id == rule).Foretell(before, year);

    private double? FromParts(IndicatorSeries asked, int year)
    {
        if (asked.Direction != "both" || Directions(asked, year) is not { } now)
        {
            return null;
        }

        // Least squares of (both - out) on (in - out) over all states and earlier years; the weight stays between 0 and 1.
        var (cross, square) = (0.0, 0.0);
        foreach (var other in series.Where(s => s.Indicator == asked.Indicator && s.Mode == asked.Mode && s.Direction == "both"))
        {
            foreach (var (earlier, both) in other.Years.Where(y => y.Key < year))
            {
                if (Directions(other, earlier) is { } then)
                {
                    cross += (both - then.Out) * (then.In - then.Out);
                    square += (then.In - then.Out) * (then.In - then.Out);
                }
            }
        }

        return square > 0 ? Math.Log(now.Out + (Math.Clamp(cross / square, 0, 1) * (now.In - now.Out))) : null;
    }

    private (double In, double Out)? Directions(IndicatorSeries asked, int year) =>
        Find(asked, asked.Indicator, "in", year) is { } inward && Find(asked, asked.Indicator, "out", year) is { } outward ? (inward, outward) : null;

    private double? FromMakeUp(IndicatorSeries asked, int year)
    {
        if (!_makeUps.TryGetValue(year, out var makeUp))
        {
            _makeUps[year] = makeUp = DelayMakeUp.Before(data, year);
        }

        var motion = series.FirstOrDefault(s => s.Indicator == Indicator.SpeedWithoutDelay && s.Place == asked.Place && s.Mode == asked.Mode)?.Before(year);
        return Find(asked, Indicator.BorderHours, "both", year) is { } hours && motion is { Count: > 0 } && makeUp.SpeedKmh(asked.Place, asked.Mode, Math.Exp(motion[^1].Log), hours) is { } speed
            ? Math.Log(speed)
            : null;
    }

    private double? Find(IndicatorSeries like, Indicator indicator, string direction, int year) =>
        series.FirstOrDefault(s => s.Indicator == indicator && s.Place == like.Place && s.Mode == like.Mode && s.Direction == direction)?.Years is { } years
        && years.TryGetValue(year, out var value) ? value : null;
}
