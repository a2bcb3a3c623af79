namespace Darya.Input;

/// <summary>Finds the word that was probably meant.</summary>
public static class Spelling
{
    /// <summary>The text <c>; did you mean 'x'?</c> for the nearest known word, or an empty text when none is near.</summary>
    public static string Suggest(string got, IEnumerable<string> known)
    {
        var best = (Distance: int.MaxValue, Word: "");
        foreach (var word in known)
        {
            if (Math.Abs(word.Length - got.Length) > 4)
            {
                continue;
            }

            var distance = Distance(got.ToUpperInvariant(), word.ToUpperInvariant());
            if (distance < best.Distance || (distance == best.Distance && string.CompareOrdinal(word, best.Word) < 0))
            {
                best = (distance, word);
            }
        }

        // A third of the letters may differ, none in words of one or two; beyond that a suggestion misleads.
        return best.Distance <= got.Length / 3 ? $"; did you mean '{best.Word}'?" : "";
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment, Damerau 1964).</summary>
    public static int Distance(string a, string b)
    {
        var (beforeLast, last, now) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(now[j - 1] + 1, last[j] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    now[j] = Math.Min(now[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, now) = (last, now, beforeLast);
        }

        return last[b.Length];
    }
}
