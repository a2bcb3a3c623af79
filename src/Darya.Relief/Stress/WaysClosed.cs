namespace Darya.Relief.Stress;

/// <summary>Ways or gates closed for some days.</summary>
/// <param name="Names">Names of ways or gates.</param>
/// <param name="FirstDay">The first day closed, from 1, in the month of the event.</param>
/// <param name="Days">How many days, on into later months; 21 is three weeks.</param>
/// <remarks>
/// A month keeps the part of its capacity that its open days are of its days. A way without limit that is open on some days of a month carries
/// everything on those days: without limit is taken at its word.
/// </remarks>
public sealed record WaysClosed(IReadOnlyList<string> Names, int FirstDay, int Days) : SupplyChange
{
    /// <summary>Days closed [month], for a plan whose event comes in a month.</summary>
    internal int[] ClosedDays(IReadOnlyList<int> days, int month)
    {
        var closed = new int[days.Count];
        var (first, left) = (FirstDay, Days);
        for (var t = month; t < days.Count && left > 0; t++)
        {
            closed[t] = Math.Min(left, days[t] - first + 1);
            left -= closed[t];
            first = 1;
        }

        return closed;
    }
}
