namespace Darya.Agreements.Format;

/// <summary>Circles in what points to what.</summary>
internal static class Circles
{
    private const int LongestShown = 12;

    /// <summary>The first circle found as <c>a &gt; b &gt; a</c>, or null. Without recursion: a long chain is no reason to run out of stack.</summary>
    internal static string? First(IEnumerable<string> starts, Func<string, IReadOnlyList<string>> next)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in starts.Where(s => !settled.Contains(s)))
        {
            var path = new List<(string At, int Taken)> { (start, 0) };
            var onPath = new HashSet<string>(StringComparer.Ordinal) { start };
            while (path.Count > 0)
            {
                var (at, taken) = path[^1];
                var ways = next(at);
                if (taken == ways.Count)
                {
                    settled.Add(at);
                    onPath.Remove(at);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[^1] = (at, taken + 1);
                if (onPath.Contains(ways[taken]))
                {
                    return Shown([.. path.Select(p => p.At).SkipWhile(p => p != ways[taken])]);
                }

                if (!settled.Contains(ways[taken]))
                {
                    onPath.Add(ways[taken]);
                    path.Add((ways[taken], 0));
                }
            }
        }

        return null;
    }

    private static string Shown(string[] circle) => circle.Length <= LongestShown
        ? string.Join(" > ", circle.Append(circle[0]))
        : FormattableString.Invariant($"{string.Join(" > ", circle.Take(3))} > ... ({circle.Length} terms) > {circle[0]}");
}
