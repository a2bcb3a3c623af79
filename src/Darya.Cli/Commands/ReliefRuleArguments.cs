using System.CommandLine;
using System.Globalization;
using Darya.Cli.Input;
using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief;
using Darya.Relief.Questions;

namespace Darya.Cli.Commands;

/// <summary>What a nutritionist sets: the part of the needs that is covered, and the rules of a chosen basket or ration.</summary>
internal sealed class ReliefRuleArguments
{
    private const double MostGrams = 5000;
    private const string Range = "..";

    private readonly Option<double> _cover = TradeArguments.Number(
        "--cover", "Part of every need that is covered, above 0 to 1.", "a part above 0 and at most 1, with a point, for example 0.7", x => x is > 0 and <= 1, 1);

    private readonly Option<string[]> _group = new("--group") { Description = "Grams of a food group for a person a day: cereal=200..500, oil=25.. or sugar=..20; may be given several times." };
    private readonly Option<double> _regional = TradeArguments.Number(
        "--regional", "Least part of the energy from food of the region, 0 to 1.", "a part from 0 to 1, with a point, for example 0.5", x => x is >= 0 and <= 1, 0);

    private readonly Option<bool> _customary = new("--customary") { Description = "Only foods that are customary where they are eaten." };
    private readonly Option<string?> _without = new("--without") { Description = "Foods that are not eaten, joined by commas." };
    private readonly Option<bool> _unpalatable = new("--unpalatable") { Description = "Leave the least and most of foods and groups in the tables aside." };

    internal IEnumerable<Option> Options => [_cover, _group, _regional, _customary, _without, _unpalatable];

    /// <summary>The part of every need.</summary>
    internal double Cover(ParseResult parsed) => parsed.GetValue(_cover);

    /// <summary>The rules; what is wrong is added to the list.</summary>
    internal BasketRules Read(ParseResult parsed, ReliefData data, List<string> faults) => new()
    {
        Palatable = !parsed.GetValue(_unpalatable),
        Groups = Groups(parsed, faults),
        RegionalPart = parsed.GetValue(_regional),
        OnlyCustomary = parsed.GetValue(_customary),
        Without = new KnownIds("food", [.. data.Foods.Select(f => (f.Id, f.Name))]).List("--without", parsed.GetValue(_without), faults),
    };

    /// <summary>A printed ration keeps no rules.</summary>
    internal void Check(ParseResult parsed, ReliefRequest request, List<string> faults)
    {
        if (request.Ration is PrintedRation printed)
        {
            foreach (var option in Options.Where(option => parsed.GetResult(option) is { Implicit: false }))
            {
                faults.Add($"{option.Name} shapes a chosen ration; --ration {printed.Id} is printed: leave one of the two out.");
            }
        }
    }

    /// <summary>Settings by name.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Settings(ParseResult parsed) =>
    [
        KeyValuePair.Create("cover", parsed.GetValue(_cover).ToString(CultureInfo.InvariantCulture)),
        KeyValuePair.Create("group", string.Join(' ', parsed.GetValue(_group) ?? [])),
        KeyValuePair.Create("regional", parsed.GetValue(_regional).ToString(CultureInfo.InvariantCulture)),
        KeyValuePair.Create("customary", Word(parsed.GetValue(_customary))),
        KeyValuePair.Create("without", parsed.GetValue(_without) ?? ""),
        KeyValuePair.Create("unpalatable", Word(parsed.GetValue(_unpalatable))),
    ];

    /// <summary>Yes or no as a setting.</summary>
    internal static string Word(bool isSo) => isSo ? "yes" : "no";

    private List<GroupGrams> Groups(ParseResult parsed, List<string> faults)
    {
        var groups = new List<GroupGrams>();
        var known = new KnownIds("food group", [.. Enum.GetNames<FoodGroup>().Select(name => (name.ToLowerInvariant(), new LocalName(name, name)))]);
        foreach (var text in parsed.GetValue(_group) ?? [])
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            if (at < 0 || Grams(text[(at + 1)..]) is not { } bounds)
            {
                faults.Add(FormattableString.Invariant($"--group takes GROUP=LEAST..MOST in g a day up to {MostGrams}, one of the two may be left out, for example cereal=200..500; got '{text}'."));
            }
            else if (known.Find("--group", text[..at].Trim(), faults) is { } name)
            {
                var group = Enum.Parse<FoodGroup>(name, ignoreCase: true);
                if (groups.Exists(g => g.Group == group))
                {
                    faults.Add($"--group: {name} is given more than once.");
                }
                else
                {
                    groups.Add(new(group, bounds.Least, bounds.Most));
                }
            }
        }

        return groups;
    }

    private static (double Least, double Most)? Grams(string text)
    {
        var at = text.IndexOf(Range, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var (low, high) = (text[..at].Trim(), text[(at + Range.Length)..].Trim());
        var (least, most) = (0.0, double.PositiveInfinity);
        var isRead = (low.Length == 0 || CorridorArguments.TryNumber(low, out least)) && (high.Length == 0 || CorridorArguments.TryNumber(high, out most));
        return isRead && low.Length + high.Length > 0 && least >= 0 && least <= MostGrams && most >= least && (most <= MostGrams || high.Length == 0) ? (least, most) : null;
    }
}
