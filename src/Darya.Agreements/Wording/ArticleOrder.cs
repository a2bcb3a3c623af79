using System.Globalization;
using Darya.Agreements.Documents;

namespace Darya.Agreements.Wording;

/// <summary>Articles by their numbers: 2 before 2.1 before 10; what is no number comes behind, terms of one article stay as they stand.</summary>
public static class ArticleOrder
{
    /// <summary>Terms in order of articles.</summary>
    public static IReadOnlyList<Term> Sort(IEnumerable<Term> terms) =>
        [.. terms.OrderBy(t => t.Article, Comparer<string>.Create(Compare))];

    /// <summary>Negative when the first article stands before the second.</summary>
    internal static int Compare(string one, string other)
    {
        var (left, right) = (one.Split('.'), other.Split('.'));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = (Number(left[i]), Number(right[i])) switch
            {
                ({ } a, { } b) => a.CompareTo(b),
                (not null, null) => -1,
                (null, not null) => 1,
                _ => string.CompareOrdinal(left[i], right[i]),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int? Number(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
