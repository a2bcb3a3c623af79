using Darya.Agreements.Documents;

namespace Darya.Agreements.Format;

/// <summary>Amounts of a term before and after changes, and their windows in the calendar.</summary>
internal static class AmendedAmounts
{
    /// <summary>The amounts after a change; a new one takes the place of the one with the same window.</summary>
    internal static IReadOnlyList<Amount> After(IReadOnlyList<Amount> before, IReadOnlyList<Amount> changes)
    {
        var windows = changes.Select(c => c.Window).ToHashSet();
        return [.. before.Where(b => !windows.Contains(b.Window)), .. changes];
    }

    /// <summary>Whether two windows are the same days, one perhaps of every year and the other of one.</summary>
    internal static bool HaveSameDays(Window a, Window b)
    {
        const int CommonYear = 2001;
        var year = a.From.Year ?? b.From.Year ?? CommonYear;
        return a.Occurrences(year, year).SequenceEqual(b.Occurrences(year, year));
    }

    /// <summary>Places of windows that overlap, each later one once. A window of every year meets a dated one where it falls into its years.</summary>
    internal static IEnumerable<(int Earlier, int Later)> Overlaps(IReadOnlyList<Window> windows)
    {
        var years = windows.SelectMany(w => new[] { w.From.Year, w.To.Year }).OfType<int>().DefaultIfEmpty(2000).ToArray();
        var (first, last) = (years.Min() - 1, years.Max() + 1);
        var laidOut = windows.SelectMany((w, i) => w.Occurrences(first, last).Select(o => (o.From, o.To, At: i))).Order().ToArray();
        var found = new HashSet<int>();
        for (var (i, longest) = (1, 0); i < laidOut.Length; i++)
        {
            var (a, b) = (laidOut[longest].At, laidOut[i].At);
            if (a != b && laidOut[i].From <= laidOut[longest].To && found.Add(Math.Max(a, b)))
            {
                yield return (Math.Min(a, b), Math.Max(a, b));
            }

            longest = laidOut[i].To > laidOut[longest].To ? i : longest;
        }
    }
}
