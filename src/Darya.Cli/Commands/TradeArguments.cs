using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Darya.Cli.Output;
using Darya.Data;
using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade;
using Darya.Trade.Assumptions;
using Darya.Trade.Matrix;
using Darya.Trade.Results;

namespace Darya.Cli.Commands;

/// <summary>What the commands of trade share: region, draws, closed borders, where results go.</summary>
internal sealed class TradeArguments
{
    private const int MostDraws = 100_000;
    private const int UsualDraws = 500;

    /// <summary>Below this, 5 and 95 % of the draws are less than five draws away from the ends.</summary>
    private const int FewDraws = 100;

    private readonly Option<string?> _variant = new("--variant") { Description = "Lay a variant over the region." };
    private readonly Option<int> _draws = PolicyArguments.WholeNumber("--draws", "Draws of the uncertain numbers behind all ranges; 0 for none.", 0, MostDraws, UsualDraws);
    private readonly Option<int> _seed = PolicyArguments.Seed("Seed of the draws.");
    private readonly Option<int> _threads = PolicyArguments.Threads();
    private readonly Option<string?> _close = new("--close") { Description = "Partners whose border closes in a test, joined by commas, for example RU,CN." };
    private readonly Option<double> _kept = Number("--kept-percent", "Percent of trade that a closed border leaves, above 0 and below 100.", "percent above 0 and below 100", x => x is > 0 and < 100, 1);
    private readonly Option<string> _partYears = new("--part-years")
    {
        Description = "Reports of a part of a year: extend (to twelve months, E) or ignore.",
        DefaultValueFactory = _ => "extend",
    };

    private readonly OutputOptions _output;

    internal TradeArguments(string command) => _output = OutputOptions.OfRun(command);

    internal Argument<string> Region { get; } = RegionInput.Argument();

    /// <summary>Threads as asked.</summary>
    internal int Threads(ParseResult parsed) => parsed.GetValue(_threads);

    internal IEnumerable<Option> Options => [_variant, _draws, _seed, _threads, _close, _kept, _partYears, _output.Target, _output.Language, _output.Json];

    /// <summary>Reads the region, runs what is asked, writes the folder and shows the summary.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="command">Name of the command, for example <c>trade target</c>.</param>
    /// <param name="commandLine">Arguments as given.</param>
    /// <param name="ask">What this command asks beyond the shared part.</param>
    /// <param name="settings">Settings of the command by name.</param>
    /// <param name="cancellation">Ctrl-C.</param>
    /// <param name="add">What this command adds to the data of <c>--json</c>; null for nothing.</param>
    internal int Run(
        ParseResult parsed,
        string command,
        IReadOnlyList<string> commandLine,
        Func<TradeRequest, Region, TradeRequest> ask,
        IReadOnlyDictionary<string, string> settings,
        CancellationToken cancellation,
        Action<JsonObject>? add = null)
    {
        var started = DateTime.UtcNow;
        var (language, target) = _output.Read(parsed);
        var (region, reading) = RegionInput.Read(parsed.GetRequiredValue(Region), parsed.GetValue(_variant), series: null);
        if (region.Trade is not { } data)
        {
            throw new UsageException("The region has no trade tables; docs/data-formats/region.md describes them.");
        }

        var request = ask(Common(parsed, region, data, cancellation), region);
        // Two targets may stand in one report.
        var of = settings.TryGetValue("pair", out var pair) ? "-" + pair.Replace(",", "-", StringComparison.Ordinal) : "";
        var name = $"{command.Replace(' ', '-')}-{region.Id}{of}";
        var place = OutputOptions.Folder(target, name);
        TradeStudy study;
        try
        {
            study = TradeAnalysis.Run(request);
        }
        catch (TradeException refused)
        {
            return OutputOptions.Refused(refused.Faults);
        }

        var folder = new TradeRun
        {
            Target = place,
            Name = name,
            Command = command,
            CommandLine = commandLine,
            Reading = reading,
            Language = language,
            StartedUtc = started,
            Seed = request.Draws.Seed,
            Status = "done",
        }.Write(study, region, Settings(parsed, settings));
        Show(parsed, command, study, folder, reading, add);
        return ExitCode.Done;
    }

    /// <summary>An option that is a number with a point; a comma is refused, never read as a separator of thousands.</summary>
    /// <param name="name">Name.</param>
    /// <param name="description">What it is.</param>
    /// <param name="allowed">What is allowed, in words.</param>
    /// <param name="isAllowed">Whether a number is allowed.</param>
    /// <param name="given">The number when the option is not given; null where it must be.</param>
    internal static Option<double> Number(string name, string description, string allowed, Func<double, bool> isAllowed, double? given = null)
    {
        var option = new Option<double>(name)
        {
            Description = description,
            Required = given is null,
            CustomParser = parsed =>
            {
                var text = parsed.Tokens[0].Value;
                if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && isAllowed(number))
                {
                    return number;
                }

                parsed.AddError($"{name} must be {allowed}; got '{text}'.");
                return given ?? 0;
            },
        };
        if (given is { } standard)
        {
            option.DefaultValueFactory = _ => standard;
        }

        return option;
    }

    /// <summary>Two ids of economies of a pair given as <c>KZ,UZ</c>.</summary>
    /// <exception cref="UsageException">It is not a pair of economies of the region.</exception>
    internal static (string First, string Second) Pair(string option, string text, TradeData data)
    {
        var ids = text.Split(',', StringSplitOptions.TrimEntries);
        if (ids.Length != 2 || ids[0] == ids[1])
        {
            throw new UsageException($"{option} takes a pair of different economies such as KZ,UZ; got '{text}'.");
        }

        return (Known(option, ids[0], data), Known(option, ids[1], data));
    }

    /// <exception cref="UsageException">The trade tables have no such economy.</exception>
    internal static string Known(string option, string id, TradeData data) => data.Economies.Any(e => e.Id == id)
        ? id
        : throw new UsageException($"{option}: no economy '{id}'; the trade tables have {string.Join(", ", data.Economies.Select(e => e.Id))}.");

    private TradeRequest Common(ParseResult parsed, Region region, TradeData data, CancellationToken cancellation)
    {
        string[] members = [.. region.States.Where(s => s.IsMember && data.Economies.Any(e => e.Id == s.Id)).Select(s => s.Id)];
        return new TradeRequest
        {
            Data = data,
            Members = members,
            ClosedBorders = [.. (parsed.GetValue(_close)?.Split(',', StringSplitOptions.TrimEntries) ?? []).Select(id => Outside(id, members, data)).Distinct(StringComparer.Ordinal)],
            KeptShare = parsed.GetValue(_kept) / 100,
            PartYears = parsed.GetRequiredValue(_partYears) switch
            {
                "extend" => PartYears.Extended,
                "ignore" => PartYears.Ignored,
                var other => throw new UsageException($"--part-years must be extend or ignore; got '{other}'."),
            },
            Draws = new DrawSettings(parsed.GetValue(_draws), parsed.GetValue(_seed)) { Threads = parsed.GetValue(_threads), Cancellation = cancellation },
        };
    }

    private static string Outside(string id, string[] members, TradeData data) => members.Contains(Known("--close", id, data))
        ? throw new UsageException($"--close takes partners outside; {id} is one of the members, {string.Join(", ", members)}.")
        : id;

    private SortedDictionary<string, string> Settings(ParseResult parsed, IReadOnlyDictionary<string, string> settings) => new(
        settings.Concat(
        [
            KeyValuePair.Create("draws", FormattableString.Invariant($"{parsed.GetValue(_draws)}")),
            KeyValuePair.Create("part_years", parsed.GetRequiredValue(_partYears)),
            KeyValuePair.Create("close", parsed.GetValue(_close) ?? ""),
            KeyValuePair.Create("kept_percent", FormattableString.Invariant($"{parsed.GetValue(_kept)}")),
        ]).ToDictionary(StringComparer.Ordinal),
        StringComparer.Ordinal);

    private void Show(ParseResult parsed, string command, TradeStudy study, string folder, RegionReading reading, Action<JsonObject>? add)
    {
        var warnings = reading.Warnings.Select(w => w.ToString()).Concat(study.Warnings.Select(w => w.English)).ToList();
        var draws = parsed.GetValue(_draws);
        if (draws is > 0 and < FewDraws && (study.Target is not null || study.Scenarios.Count > 0))
        {
            warnings.Add(FormattableString.Invariant($"Few draws ({draws}): the ends of the ranges are rough; {UsualDraws} are usual."));
        }

        _output.Show(parsed, command, folder, "trade.xlsx", Data, to => TradeText.Print(study, to), warnings);

        JsonObject Data()
        {
            var data = TradeJson.Data(study);
            add?.Invoke(data);
            return data;
        }
    }
}
