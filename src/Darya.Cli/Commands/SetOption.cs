using System.CommandLine;
using Darya.Cli.Input;
using Darya.Model;

namespace Darya.Cli.Commands;

/// <summary>The option <c>--set PARAMETER=VALUE</c>: numbers of a table set by hand.</summary>
internal sealed class SetOption
{
    private readonly string _example;

    /// <summary>Creates the option.</summary>
    /// <param name="table">The table whose numbers are set.</param>
    /// <param name="example">An example, for help and faults: <c>loss_transport=0.01</c>.</param>
    internal SetOption(string table, string example)
    {
        _example = example;
        Option = new("--set") { Description = $"A number of {table} set by hand: {example}; may be given several times." };
    }

    internal Option<string[]> Option { get; }

    /// <summary>Numbers by id; what is wrong is added to the list.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="known">Numbers that there are, with the ends between which they make sense; null where nothing is known.</param>
    /// <param name="faults">Faults are added here.</param>
    internal Dictionary<string, double> Read(ParseResult parsed, IReadOnlyList<(string Id, LocalName Name, NumberLimits? Limits)> known, List<string> faults)
    {
        var set = new Dictionary<string, double>(StringComparer.Ordinal);
        var ids = new KnownIds("parameter", [.. known.Select(number => (number.Id, number.Name))]);
        foreach (var text in parsed.GetValue(Option) ?? [])
        {
            var (id, value) = text.LastIndexOf('=') is var at and >= 0 ? (text[..at].Trim(), text[(at + 1)..]) : (text, null);
            if (!CorridorArguments.TryNumber(value, out var number))
            {
                faults.Add($"--set needs a parameter and a number with a point such as {_example}; got '{text}'.");
            }
            else if (ids.Find("--set", id, faults) is { } found)
            {
                if (known.First(entry => entry.Id == found).Limits is { } limits && !limits.Allow(number))
                {
                    faults.Add(FormattableString.Invariant($"--set: {found} must be {limits}; got {number}."));
                }

                if (!set.TryAdd(found, number))
                {
                    faults.Add($"--set: {found} is given more than once.");
                }
            }
        }

        return set;
    }

    /// <summary>The numbers as a setting of a run.</summary>
    internal static KeyValuePair<string, string> Setting(IReadOnlyDictionary<string, double> set) =>
        KeyValuePair.Create("set", string.Join(' ', set.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => FormattableString.Invariant($"{entry.Key}={entry.Value}"))));
}
