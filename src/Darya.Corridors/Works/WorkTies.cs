namespace Darya.Corridors.Works;

/// <summary>Which works' gains touch: putting both on the network brings another gain than the two alone.</summary>
internal static class WorkTies
{
    /// <summary>Least difference, as a share of the gains of both.</summary>
    internal const double LeastShare = 0.02;

    /// <summary>Least difference as a share of the smaller gain: a small work may hang on a large one.</summary>
    internal const double LeastShareOfSmaller = 0.2;

    /// <summary>A difference below it is the error of the assignment, million USD a year.</summary>
    internal const double LeastMusd = 0.05;

    /// <summary>How strongly two works touch, as a share of their gains; 0 when they do not.</summary>
    /// <param name="first">Gain of one alone [economy], million USD a year.</param>
    /// <param name="second">Gain of the other alone [economy].</param>
    /// <param name="both">Gain of both [economy].</param>
    internal static double Strength(IReadOnlyList<double> first, IReadOnlyList<double> second, IReadOnlyList<double> both)
    {
        var (difference, size, sizeFirst, sizeSecond) = (0.0, 0.0, 0.0, 0.0);
        for (var economy = 0; economy < both.Count; economy++)
        {
            difference += Math.Abs(both[economy] - first[economy] - second[economy]);
            sizeFirst += Math.Abs(first[economy]);
            sizeSecond += Math.Abs(second[economy]);
        }

        size = sizeFirst + sizeSecond;
        return difference > LeastMusd && (difference > LeastShare * size || difference > LeastShareOfSmaller * Math.Min(sizeFirst, sizeSecond))
            ? difference / Math.Max(size, LeastMusd)
            : 0;
    }

    /// <summary>Joins works by their ties, strongest first, as long as no group grows beyond a size.</summary>
    /// <param name="count">Number of works.</param>
    /// <param name="ties">Pairs that touch.</param>
    /// <param name="most">The most works of a group.</param>
    /// <returns>Groups, works in rising order, and the ties that had to be cut.</returns>
    internal static (IReadOnlyList<IReadOnlyList<int>> Groups, IReadOnlyList<(int First, int Second, double Strength)> Cut) Groups(
        int count, IEnumerable<(int First, int Second, double Strength)> ties, int most)
    {
        var group = Enumerable.Range(0, count).Select(work => new List<int> { work }).ToArray(); // [work], shared by its members
        var cut = new List<(int, int, double)>();
        foreach (var tie in ties.Where(tie => tie.Strength > 0).OrderByDescending(tie => tie.Strength).ThenBy(tie => tie.First).ThenBy(tie => tie.Second))
        {
            var (one, other) = (group[tie.First], group[tie.Second]);
            if (ReferenceEquals(one, other))
            {
                continue;
            }

            if (one.Count + other.Count > most)
            {
                cut.Add(tie);
                continue;
            }

            one.AddRange(other);
            foreach (var work in other)
            {
                group[work] = one;
            }
        }

        return ([.. group.Distinct().Select(works => works.Order().ToArray()).OrderBy(works => works[0])], cut);
    }
}
