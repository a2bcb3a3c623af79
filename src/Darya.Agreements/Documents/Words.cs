using System.Text;

namespace Darya.Agreements.Documents;

/// <summary>Words of the format for the members of enumerations: <c>ReleaseSchedule</c> is <c>release-schedule</c>.</summary>
public static class Words
{
    /// <summary>The word of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.Words[value];

    /// <summary>The value of a word; false when it is none.</summary>
    public static bool TryParse<T>(string word, out T value)
        where T : struct, Enum => Table<T>.Values.TryGetValue(word, out value);

    /// <summary>All words of an enumeration.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Table<T>.Words.Values;

    private static string Kebab(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        internal static readonly SortedDictionary<T, string> Words = new(Enum.GetValues<T>().ToDictionary(v => v, v => Kebab(v.ToString())));

        internal static readonly Dictionary<string, T> Values = Words.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
