using System.CommandLine;
using System.Globalization;
using Darya.Cli.Input;
using Darya.Model;
using Darya.Relief;
using Darya.Relief.Questions;

namespace Darya.Cli.Commands;

/// <summary>What goes wrong: crossings closed, prices, harvests, funds, convoys lost; an event each, or one of all together.</summary>
internal sealed class ReliefEventArguments
{
    /// <summary>Probability that all events may have together.</summary>
    private const double MostOfAll = 0.99;

    private readonly Option<string[]> _close = Several("--close", "Crossings closed for weeks from the first of the month: CROSSING=4, or several crossings joined by commas");
    private readonly Option<string[]> _dearer = Several("--dearer", "Foods whose price changes: wheat,wheat_flour+50% or all+30%; of the sources of some economies alone: wheat/KZ,RU+50%");
    private readonly Option<string[]> _harvest = Several("--harvest", "Less grain and flour to buy of the sources of economies: KZ=-40%; of some foods: KZ/lentils,rice=-40%");
    private readonly Option<string[]> _funds = Several("--funds", "Less money from the month on: all=-50%, or of some donors of the tables: DONOR=-50%");
    private readonly Option<string[]> _convoy = Several("--convoy", "Part of what passes crossings in the month that is lost: CROSSING=30%");
    private readonly Option<string?> _month = new("--month") { Description = "Month in which events come; the first January after the first month when not given, else the second month." };
    private readonly Option<int?> _lasting = new("--lasting") { Description = "Months for which prices and harvests stay so; to the end of the plan when not given." };
    private readonly Option<double?> _probability = ReliefPlanArguments.Optional(
        "--probability", "How likely each event is, for the stock; 0.1 when not given, less where there are many.", "a probability above 0 and below 1, with a point, for example 0.2", x => x is > 0 and < 1);

    private readonly Option<bool> _together = new("--together") { Description = "All that is given goes wrong at once, as one event." };

    internal IEnumerable<Option> Options => [_close, _dearer, _harvest, _funds, _convoy, _month, _lasting, _probability, _together];

    /// <summary>The events; empty when none is given. What is wrong is added to the list.</summary>
    internal IReadOnlyList<ReliefEvent> Events(ParseResult parsed, ReliefQuestion question, List<string> faults)
    {
        var words = new ReliefBlowWords(question.Region, question.Request.Data, Lasting(parsed, question.Request, faults));
        (string Id, LocalName Name, ReliefBlow Blow)[] blows =
        [
            .. Read(parsed, _close, "close", words.Closed, faults),
            .. Read(parsed, _dearer, "dearer", words.Dearer, faults),
            .. Read(parsed, _harvest, "harvest", words.Harvest, faults),
            .. Read(parsed, _funds, "funds", words.Funds, faults),
            .. Read(parsed, _convoy, "convoy", words.Lost, faults),
        ];
        var month = Month(parsed, question.Request, faults);
        if (blows.Length == 0)
        {
            foreach (var idle in new Option[] { _month, _lasting, _probability, _together }.Where(option => faults.Count == 0 && parsed.GetResult(option) is { Implicit: false }))
            {
                faults.Add($"{idle.Name} shapes events that are given; give at least one of --close, --dearer, --harvest, --funds and --convoy, or leave it out for the standard set.");
            }

            return [];
        }

        var events = parsed.GetValue(_together) ? 1 : blows.Length;
        var probability = parsed.GetValue(_probability) ?? Math.Min(StandardEvents.UsualProbability, MostOfAll / events);
        if (probability * events > MostOfAll + 1e-9)
        {
            faults.Add(FormattableString.Invariant($"--probability: events exclude each other and something else must be possible; of {events} each can have at most {Math.Floor(MostOfAll * 1e4 / events) / 1e4}; got {probability}."));
        }

        return parsed.GetValue(_together)
            ? [new(
                "together",
                new(string.Join("; ", blows.Select(b => b.Name.English)), string.Join("; ", blows.Select(b => b.Name.Russian))),
                month,
                [.. blows.Select(b => b.Blow)],
                probability)]
            : [.. blows.Select(b => new ReliefEvent(b.Id, b.Name, month, [b.Blow], probability))];
    }

    /// <summary>Settings by name.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Settings(ParseResult parsed) =>
    [
        .. new[] { _close, _dearer, _harvest, _funds, _convoy }.Select(option => KeyValuePair.Create(option.Name[2..], string.Join(' ', parsed.GetValue(option) ?? []))),
        KeyValuePair.Create("month", parsed.GetValue(_month) ?? ""),
        KeyValuePair.Create("lasting", parsed.GetValue(_lasting)?.ToString(CultureInfo.InvariantCulture) ?? ""),
        KeyValuePair.Create("probability", parsed.GetValue(_probability)?.ToString(CultureInfo.InvariantCulture) ?? ""),
        KeyValuePair.Create("together", ReliefRuleArguments.Word(parsed.GetValue(_together))),
    ];

    private static Option<string[]> Several(string name, string description) => new(name) { Description = description + "; may be given several times." };

    private static IEnumerable<(string Id, LocalName Name, ReliefBlow Blow)> Read(
        ParseResult parsed, Option<string[]> option, string id, Func<string, List<string>, (LocalName Name, ReliefBlow Blow)?> read, List<string> faults)
    {
        var given = parsed.GetValue(option) ?? [];
        for (var i = 0; i < given.Length; i++)
        {
            if (read(given[i], faults) is { } blow)
            {
                yield return (given.Length == 1 ? id : FormattableString.Invariant($"{id}_{i + 1}"), blow.Name, blow.Blow);
            }
        }
    }

    private int? Lasting(ParseResult parsed, ReliefRequest request, List<string> faults)
    {
        var months = parsed.GetValue(_lasting);
        if (months is <= 0 || months > request.Months)
        {
            faults.Add(FormattableString.Invariant($"--lasting must be a whole number of months from 1 to {request.Months}, those of the plan; got {months}."));
        }

        return months;
    }

    private YearMonth Month(ParseResult parsed, ReliefRequest request, List<string> faults)
    {
        // Something must have been decided before an event: at least one month, of ordering or of feeding.
        var before = request.OrderMonths > 0 ? 0 : 1;
        YearMonth[] later = [.. Enumerable.Range(request.First.Index + before, request.Months - before).Select(i => new YearMonth(i / 12, (i % 12) + 1))];
        if (later.Length == 0)
        {
            faults.Add("--months: an event comes after the first month of the plan; give --order-months or at least 2 months.");
            return request.First;
        }

        var usual = later.FirstOrDefault(m => m.Month == 1 && m != request.First, later[Math.Min(later.Length - 1, 1 - before)]);
        return parsed.GetValue(_month) is { } text ? ReliefArguments.Month("--month", text, later[0], later[^1], faults) ?? usual : usual;
    }
}
