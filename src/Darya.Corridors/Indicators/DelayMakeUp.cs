using Darya.Model.Corridors;

namespace Darya.Corridors.Indicators;

/// <summary>What a kilometre takes: motion, stops, and borders at so many in a kilometre.</summary>
/// <remarks>
/// <code>
/// 1 / speed with delay − 1 / speed without = stops[state, mode] + crossings a km[mode] · hours at a crossing
/// </code>
/// Crossings a kilometre come from changes within states (least squares with an effect for each state), not below 0; stops are what is left, not below 0.
/// </remarks>
internal sealed class DelayMakeUp
{
    private readonly Dictionary<TransportMode, double> _crossings = [];
    private readonly Dictionary<(string Place, TransportMode Mode), double> _stops = [];

    private DelayMakeUp()
    {
    }

    /// <summary>Fits on the years before one.</summary>
    internal static DelayMakeUp Before(CorridorData data, int year)
    {
        var fit = new DelayMakeUp();
        var whole = data.Measures
            .Where(m => m.Year < year && m is { BorderHours: not null, SpeedWithDelayKmh: > 0, SpeedWithoutDelayKmh: > 0 })
            .Select(m => (m.Place, m.Mode, Hours: m.BorderHours!.Value, Delay: (1 / m.SpeedWithDelayKmh!.Value) - (1 / m.SpeedWithoutDelayKmh!.Value)))
            .ToList();
        foreach (var mode in whole.GroupBy(m => m.Mode))
        {
            var states = mode.GroupBy(m => m.Place).Select(g => (Place: g.Key, Rows: g.ToList(), Hours: g.Average(m => m.Hours), Delay: g.Average(m => m.Delay))).ToList();
            var cross = states.Sum(s => s.Rows.Sum(m => (m.Hours - s.Hours) * (m.Delay - s.Delay)));
            var square = states.Sum(s => s.Rows.Sum(m => (m.Hours - s.Hours) * (m.Hours - s.Hours)));
            var slope = square > 0 ? Math.Max(0, cross / square) : 0;
            fit._crossings[mode.Key] = slope;
            foreach (var state in states)
            {
                fit._stops[(state.Place, mode.Key)] = Math.Max(0, state.Delay - (slope * state.Hours));
            }
        }

        return fit;
    }

    /// <summary>Crossings in a kilometre for a mode; null without a fit.</summary>
    internal double? CrossingsPerKm(TransportMode mode) => _crossings.TryGetValue(mode, out var slope) ? slope : null;

    /// <summary>Hours of stops in a kilometre, borders not among them; null without a fit.</summary>
    internal double? StopHoursPerKm(string place, TransportMode mode) => _stops.TryGetValue((place, mode), out var stops) ? stops : null;

    /// <summary>Speed with delay, km/h; null without a fit.</summary>
    /// <param name="place">State.</param>
    /// <param name="mode">Mode.</param>
    /// <param name="speedKmh">Speed without delay, km/h.</param>
    /// <param name="borderHours">Hours at a crossing.</param>
    internal double? SpeedKmh(string place, TransportMode mode, double speedKmh, double borderHours) =>
        StopHoursPerKm(place, mode) is { } stops ? 1 / ((1 / speedKmh) + stops + (_crossings[mode] * borderHours)) : null;
}
