using System.Globalization;
using Darya.Cooperation.Results;
using Darya.Model;
using Darya.Planning;

namespace Darya.Reporting.Cooperation;

/// <summary>Rearrangements of an outcome that the page, the workbook, the tables and the words share; nothing is computed that the outcome does not hold.</summary>
internal sealed class CooperationFigures
{
    internal const string Shapley = "shapley";

    internal CooperationFigures(CooperationOutcome outcome)
    {
        Outcome = outcome;
        Names = new PlaceNames(outcome.Region);
    }

    internal CooperationOutcome Outcome { get; }

    internal PlaceNames Names { get; }

    internal GameOutcome Headline => Outcome.Headline;

    /// <summary>The headline, the mean year and the recorded years, each once.</summary>
    internal IEnumerable<GameOutcome> Games =>
        new[] { Headline, Outcome.MeanYear }.Concat(Outcome.ByYear).DistinctBy(g => g.Id, StringComparer.Ordinal);

    /// <summary>Accounts of all states when everybody acts alone, headline game.</summary>
    internal IReadOnlyList<StateAccount> Alone => AllAlone(Headline).States;

    /// <summary>Accounts of all states when all players act together, headline game.</summary>
    internal IReadOnlyList<StateAccount> Together =>
        Headline.Partitions.Single(p => p.Blocks.Any(b => b.Count == Outcome.Players.Count && Outcome.Players.All(b.Contains))).States;

    /// <summary>The rules that have an answer.</summary>
    internal IEnumerable<ShareOutcome> Answers => Headline.Gamma.Rules.Where(r => r.ShareMusd is not null);

    /// <summary>The partition in which every player acts alone.</summary>
    internal static PartitionOutcome AllAlone(GameOutcome game) => game.Partitions.Single(p => p.Blocks.All(b => b.Count == 1));

    /// <summary>The answer of a rule, or null.</summary>
    internal static ShareOutcome? Rule(GameReading reading, string rule) => reading.Rules.FirstOrDefault(r => r.Rule == rule && r.ShareMusd is not null);

    /// <summary>The most stable of the rules in the core: least stability index, the first of equals; null when none is in the core.</summary>
    internal ShareOutcome? MostStable => Answers.Where(r => r.IsInCore && double.IsFinite(r.StabilityIndex)).MinBy(r => r.StabilityIndex);

    /// <summary>The letter of the rights baseline.</summary>
    internal string BaselineLetter => Outcome.Baseline.Letter();

    /// <summary>First and last day of what a game stands for: its calendar year, the recorded years, or the inflows behind the mean year.</summary>
    internal (DateOnly From, DateOnly To) SpanOf(GameOutcome game)
    {
        if (int.TryParse(game.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return Days(year, year);
        }

        if (Outcome.Years.Count > 0)
        {
            return Days(Outcome.Years[0], Outcome.Years[^1]);
        }

        var years = Outcome.Region.Inflows.SelectMany(s => s.Months.Keys).Select(m => m.Year).DefaultIfEmpty(Outcome.Region.Rules.CurrencyYear).ToArray();
        return Days(years.Min(), years.Max());
    }

    /// <summary>Members of a coalition written <c>KG+UZ</c>.</summary>
    internal static IReadOnlyList<string> Members(string coalition) => coalition.Split('+', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Names of states as a list in words.</summary>
    internal LocalName Listing(IReadOnlyList<string> states)
    {
        LocalName[] names = [.. states.Select(Names.State)];
        return new LocalName(Join([.. names.Select(n => n.English)], " and "), Join([.. names.Select(n => n.Russian)], " и "));
    }

    private static (DateOnly From, DateOnly To) Days(int first, int last) => (new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    private static string Join(string[] names, string last) =>
        names.Length < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + last + names[^1];
}
