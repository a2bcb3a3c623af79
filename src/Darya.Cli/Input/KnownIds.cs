using System.Globalization;
using Darya.Input;
using Darya.Model;

namespace Darya.Cli.Input;

/// <summary>Ids of a table with their names, and what to say of one that is not there: all of them where they are few, the nearest where they are many.</summary>
/// <param name="What">What they are ids of, in the singular.</param>
/// <param name="All">Ids and names.</param>
internal sealed record KnownIds(string What, IReadOnlyList<(string Id, LocalName Name)> All)
{
    /// <summary>Most ids that a message lists.</summary>
    private const int Few = 15;

    private const int Nearest = 4;

    /// <summary>Which of several with one name is meant; none when null.</summary>
    internal Func<string, bool>? Prefers { get; init; }

    /// <summary>The id that a text means: the id itself, or a name that only one has.</summary>
    /// <param name="option">The option it was given to.</param>
    /// <param name="text">The text.</param>
    /// <param name="faults">Where what is wrong is added.</param>
    internal string? Find(string option, string text, List<string> faults)
    {
        if (All.Any(item => item.Id == text))
        {
            return text;
        }

        (string Id, LocalName Name)[] named =
        [
            .. All.Where(item => string.Equals(item.Name.English, text, StringComparison.OrdinalIgnoreCase)
                || string.Equals(item.Name.Russian, text, StringComparison.OrdinalIgnoreCase)),
        ];
        if (named.Length > 1 && Prefers is { } prefers)
        {
            named = [.. named.Where(item => prefers(item.Id))];
        }

        if (named.Length == 1)
        {
            return named[0].Id;
        }

        faults.Add($"{option}: no {What} '{text}'; {Allowed(text)}.");
        return null;
    }

    /// <summary>Ids of a list joined by commas, each once.</summary>
    internal IReadOnlyList<string> List(string option, string? text, List<string> faults) =>
    [
        .. (text?.Split(',', StringSplitOptions.TrimEntries) ?? []).Select(id => Find(option, id, faults)).OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    private string Allowed(string text)
    {
        if (All.Count == 0)
        {
            return "the region has none";
        }

        if (All.Count <= Few)
        {
            return "the region has " + string.Join(", ", All.Select(item => item.Id));
        }

        var near = All.OrderBy(item => Distance(text, item)).ThenBy(item => item.Id, StringComparer.Ordinal).Take(Nearest);
        return $"nearest are {string.Join(", ", near.Select(item => $"{item.Id} ({item.Name.English})"))}";
    }

    /// <summary>How far a text is from an id: words within it count as near.</summary>
    private static int Distance(string text, (string Id, LocalName Name) item)
    {
        var wanted = text.ToUpper(CultureInfo.InvariantCulture);
        return new[] { item.Id, item.Name.English, item.Name.Russian }
            .SelectMany(name => name.Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries).Append(name))
            .Min(word => Spelling.Distance(wanted, word.ToUpper(CultureInfo.InvariantCulture)));
    }
}
