using System.Globalization;

namespace Darya.Data.Checks;

/// <summary>Lists of years and months in messages.</summary>
internal static class YearList
{
    /// <summary>The months 1-12 that are missing.</summary>
    internal static IReadOnlyList<int> MissingMonths(IEnumerable<int> stated) => [.. Enumerable.Range(1, 12).Except(stated)];

    /// <summary>Numbers with runs joined: <c>2001-2003, 2007</c>.</summary>
    internal static string Words(IReadOnlyList<int> numbers)
    {
        var parts = new List<string>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var first = i;
            while (i + 1 < numbers.Count && numbers[i + 1] == numbers[i] + 1)
            {
                i++;
            }

            var (low, high) = (numbers[first].ToString(CultureInfo.InvariantCulture), numbers[i].ToString(CultureInfo.InvariantCulture));
            parts.Add(first == i ? low : $"{low}-{high}");
        }

        return string.Join(", ", parts);
    }
}
