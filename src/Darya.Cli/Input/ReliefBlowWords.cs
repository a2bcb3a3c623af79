using System.Globalization;
using System.Text.RegularExpressions;
using Darya.Cli.Commands;
using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Questions;

namespace Darya.Cli.Input;

/// <summary>Reads what goes wrong from the words of an option, and names it.</summary>
/// <param name="region">The region.</param>
/// <param name="data">Its relief tables.</param>
/// <param name="lasting">Months for which prices and harvests stay so; null to the end.</param>
internal sealed partial class ReliefBlowWords(Region region, ReliefData data, int? lasting)
{
    private const double MostWeeks = 104;
    private const double MostPercent = 1000;
    private const string All = "all";

    private readonly KnownIds _crossings = new("crossing", [.. region.Corridors!.Crossings.Select(c => (c.Id, c.Name))]);
    private readonly KnownIds _foods = new("food", [.. data.Foods.Select(f => (f.Id, f.Name))]);
    private readonly KnownIds _economies = new(
        "economy with food sources", [.. region.Trade!.Economies.Where(e => data.Sources.Any(s => s.Economy == e.Id)).Select(e => (e.Id, e.Name))]);

    private readonly KnownIds _donors = new(
        "donor", [.. data.Funds.Where(f => f.Status != FundStatus.Asked).GroupBy(f => f.Donor, StringComparer.Ordinal).Select(f => (f.Key, f.First().Name))]);

    /// <summary><c>galaba_hairatan=4</c>.</summary>
    internal (LocalName Name, ReliefBlow Blow)? Closed(string text, List<string> faults)
    {
        var at = text.LastIndexOf('=');
        if (at < 0 || !CorridorArguments.TryNumber(text[(at + 1)..], out var weeks) || weeks is <= 0 or > MostWeeks)
        {
            faults.Add(FormattableString.Invariant($"--close takes CROSSING=WEEKS with weeks above 0 and up to {MostWeeks}, for example galaba_hairatan=4; got '{text}'."));
            return null;
        }

        if (List(_crossings, "--close", text[..at], faults) is not { Count: > 0 } crossings)
        {
            return null;
        }

        var names = Names(_crossings, crossings);
        var days = Math.Max(1, (int)Math.Round(7 * weeks));
        return (
            new(
                FormattableString.Invariant($"{names.English} closed for {weeks:0.##} {(weeks == 1 ? "week" : "weeks")}"),
                FormattableString.Invariant($"Закрыто на {weeks:0.##} нед.: {names.Russian}")),
            new CrossingClosed(crossings, 1, days));
    }

    /// <summary><c>wheat,wheat_flour/KZ+50%</c>.</summary>
    internal (LocalName Name, ReliefBlow Blow)? Dearer(string text, List<string> faults)
    {
        var match = Price().Match(text);
        if (!match.Success || Percent(match.Groups["percent"].Value) is not { } percent || percent < -100)
        {
            faults.Add(FormattableString.Invariant($"--dearer takes FOODS+N% or FOODS/ECONOMIES+N%, for example wheat,wheat_flour+50%, all+30% or wheat/KZ-10%, N up to {MostPercent}; got '{text}'."));
            return null;
        }

        if (Two(match.Groups["what"].Value, "--dearer", _foods, _economies, faults) is not { } what)
        {
            return null;
        }

        var foods = what.First.Count == 0 ? new LocalName("All food", "Вся еда") : Names(_foods, what.First);
        var of = what.Second.Count == 0 ? new LocalName("", "") : Of(Names(_economies, what.Second));
        var russian = percent < 0 ? "Дешевле" : "Дороже";
        return (
            new(
                FormattableString.Invariant($"{foods.English}{of.English} {(percent < 0 ? "cheaper" : "dearer")} by {Math.Abs(percent):0.##} %"),
                FormattableString.Invariant($"{russian} на {Math.Abs(percent):0.##} %: {foods.Russian}{of.Russian}")),
            new FoodDearer(what.First, what.Second, 1 + (percent / 100), lasting));
    }

    /// <summary><c>KZ=-40%</c> or <c>KZ/lentils=-40%</c>.</summary>
    internal (LocalName Name, ReliefBlow Blow)? Harvest(string text, List<string> faults)
    {
        if (Loss("--harvest", "ECONOMIES=-N% or ECONOMIES/FOODS=-N%, for example KZ=-40% or all=-20%", text, faults) is not { } given
            || Two(given.What, "--harvest", _economies, _foods, faults) is not { } what)
        {
            return null;
        }

        var economies = what.First.Count == 0 ? new LocalName("all sources", "все источники") : Names(_economies, what.First);
        var foods = what.Second.Count == 0 ? new LocalName("", "") : Of(Names(_foods, what.Second));
        return (
            new(
                FormattableString.Invariant($"Poor harvest, {-given.Percent:0.##} % less: {economies.English}{foods.English}"),
                FormattableString.Invariant($"Неурожай, меньше на {-given.Percent:0.##} %: {economies.Russian}{foods.Russian}")),
            new HarvestPoor(what.Second, what.First, 1 + (given.Percent / 100), lasting));
    }

    /// <summary><c>-50%</c>, <c>all=-50%</c> or <c>donor=-50%</c>.</summary>
    internal (LocalName Name, ReliefBlow Blow)? Funds(string text, List<string> faults)
    {
        if (Loss("--funds", "all=-N% or DONORS=-N%, for example all=-50%", text.Contains('=', StringComparison.Ordinal) ? text : $"{All}={text}", faults) is not { } given
            || List(_donors, "--funds", given.What, faults) is not { } donors)
        {
            return null;
        }

        var of = donors.Count == 0 ? new LocalName("", "") : Of(Names(_donors, donors));
        return (
            new(
                FormattableString.Invariant($"{-given.Percent:0.##} % less money{of.English}"),
                FormattableString.Invariant($"Финансирование меньше на {-given.Percent:0.##} %{of.Russian}")),
            new FundsCut(donors, 1 + (given.Percent / 100)));
    }

    /// <summary><c>galaba_hairatan=30%</c>.</summary>
    internal (LocalName Name, ReliefBlow Blow)? Lost(string text, List<string> faults)
    {
        var at = text.LastIndexOf('=');
        if (at < 0 || Percent(text[(at + 1)..]) is not { } percent || percent is <= 0 or > 100)
        {
            faults.Add($"--convoy takes CROSSING=N% with N above 0 and up to 100, for example galaba_hairatan=30%; got '{text}'.");
            return null;
        }

        if (List(_crossings, "--convoy", text[..at], faults) is not { Count: > 0 } crossings)
        {
            return null;
        }

        var names = Names(_crossings, crossings);
        return (
            new(
                FormattableString.Invariant($"{percent:0.##} % lost over {names.English}"),
                FormattableString.Invariant($"Потеря {percent:0.##} % груза за месяц, переход: {names.Russian}")),
            new FoodLost(crossings, percent / 100));
    }

    private static (string What, double Percent)? Loss(string option, string form, string text, List<string> faults)
    {
        var at = text.LastIndexOf('=');
        if (at >= 0 && Percent(text[(at + 1)..]) is { } percent and < 0 and >= -100)
        {
            return (text[..at], percent);
        }

        faults.Add($"{option} takes {form}, N above 0 and up to 100; got '{text}'.");
        return null;
    }

    private static double? Percent(string text) =>
        text.TrimEnd() is [.. var number, '%'] && double.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
        && double.IsFinite(percent) && Math.Abs(percent) <= MostPercent
            ? percent
            : null;

    /// <summary>Ids before and after a slash; null after a fault.</summary>
    private static (IReadOnlyList<string> First, IReadOnlyList<string> Second)? Two(string text, string option, KnownIds first, KnownIds second, List<string> faults)
    {
        var at = text.IndexOf('/', StringComparison.Ordinal);
        var (one, two) = (List(first, option, at < 0 ? text : text[..at], faults), at < 0 ? [] : List(second, option, text[(at + 1)..], faults));
        return one is null || two is null ? null : (one, two);
    }

    /// <summary>Ids of a list, none for all; null after a fault.</summary>
    private static IReadOnlyList<string>? List(KnownIds known, string option, string text, List<string> faults)
    {
        if (text.Trim() == All)
        {
            return [];
        }

        var before = faults.Count;
        var found = known.List(option, text.Trim(), faults);
        return faults.Count > before ? null : found;
    }

    private static LocalName Names(KnownIds known, IReadOnlyList<string> ids)
    {
        LocalName[] names = [.. ids.Select(id => known.All.First(item => item.Id == id).Name)];
        return new(string.Join(", ", names.Select(n => n.English)), string.Join(", ", names.Select(n => n.Russian)));
    }

    private static LocalName Of(LocalName names) => new($" ({names.English})", $" ({names.Russian})");

    [GeneratedRegex(@"^(?<what>[^+%=]+?)(?<percent>[+-][0-9.]+%)$", RegexOptions.None, 1000)]
    private static partial Regex Price();
}
