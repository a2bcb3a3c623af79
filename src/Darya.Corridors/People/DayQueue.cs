namespace Darya.Corridors.People;

/// <summary>Waiting at a crossing over a day: people arrive in a wave, the crossing handles them at one pace.</summary>
/// <remarks>
/// <code>
/// arrivals(t) = N / 24 · (1 + κ cos(2π (t − 13) / 24)) an hour,     queue' = arrivals − C / 24 while there is a queue
/// </code>
/// A fluid queue (Newell 1982, Applications of Queueing Theory). Waits depend on N / C and κ only. Above capacity no day ends without a queue; there the wait grows by twelve
/// hours for each whole capacity that comes too many a day, which is what a queue of 24 days would be: a barrier for the search, not a forecast.
/// </remarks>
internal sealed class DayQueue
{
    private const int Steps = 1000;
    private const int MinutesOfDay = 1440;
    private const double BarrierHours = 12 * 24;

    private readonly double _peak;
    private readonly double[] _mean = new double[Steps + 1];

    /// <summary>Prepares waits for all shares of capacity.</summary>
    /// <param name="peak">κ, in [0, 1]: how far the busiest hour is above the mean.</param>
    internal DayQueue(double peak)
    {
        _peak = peak;
        for (var step = 0; step <= Steps; step++)
        {
            _mean[step] = Day((double)step / Steps).Mean;
        }
    }

    /// <summary>Mean wait, hours.</summary>
    /// <param name="use">People a day over capacity a day, ≥ 0.</param>
    internal double MeanHours(double use)
    {
        if (use >= 1)
        {
            return _mean[Steps] + (BarrierHours * (use - 1));
        }

        var (step, rest) = ((int)(use * Steps), use * Steps % 1);
        return _mean[step] + (rest * (_mean[step + 1] - _mean[step]));
    }

    /// <summary>Longest wait of the day, hours.</summary>
    internal double PeakHours(double use) => use > 1 ? Day(1).Peak + (BarrierHours * (use - 1)) : Day(use).Peak;

    /// <summary>Two days of which the second, begun with what the first left, is read.</summary>
    private (double Mean, double Peak) Day(double use)
    {
        var (queue, sum, peak) = (0.0, 0.0, 0.0);
        for (var minute = 0; minute < 2 * MinutesOfDay; minute++)
        {
            var arrivals = use * (1 + (_peak * Math.Cos(2 * Math.PI * (((minute + 0.5) / 60) - 13) / 24)));
            var after = Math.Max(0, queue + ((arrivals - 1) / MinutesOfDay));
            if (minute >= MinutesOfDay)
            {
                // The queue is in days of capacity, so it is at once the wait.
                sum += arrivals * (queue + after) / 2;
                peak = Math.Max(peak, after);
            }

            queue = after;
        }

        return (use > 0 ? 24 * sum / (use * MinutesOfDay) : 0, 24 * peak);
    }
}
