using System.CommandLine;
using System.Globalization;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Corridors;
using Darya.Corridors.Results;
using Darya.Data;
using Darya.Linkage;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Trade;
using Darya.Trade;
using Darya.Trade.Matrix;

namespace Darya.Cli.Commands;

/// <summary>What the commands of corridors share: region, members, year, day, works taken as built, numbers set by hand, where results go.</summary>
internal sealed class CorridorArguments
{
    /// <summary>Years after the trade matrix that a day may lie.</summary>
    private const int MostYearsAhead = 30;

    private readonly Option<string?> _variant = new("--variant") { Description = "Lay a variant over the region." };
    private readonly Option<string?> _members = new("--members") { Description = "States that act together, joined by commas; all members when not given." };
    private readonly Option<string?> _date = new("--date") { Description = "Day whose open crossings count, for example 2025-09-01; the last day of --year when not given." };
    private readonly Option<int?> _year = new("--year") { Description = "Year of the trade that is moved; the newest with totals when not given." };
    private readonly Option<string?> _built = new("--built") { Description = "Planned works taken as built, joined by commas." };
    private readonly SetOption _set = new("corridor_parameters", "goods_elasticity=2");
    private readonly Option<string> _partYears = new("--part-years")
    {
        Description = "Reports of trade of a part of a year: extend (to twelve months, E) or ignore.",
        DefaultValueFactory = _ => "extend",
    };

    private readonly OutputOptions _output;

    internal CorridorArguments(string command) => _output = OutputOptions.OfRun(command);

    internal Argument<string> Region { get; } = RegionInput.Argument();

    internal IEnumerable<Option> Options => [_variant, _members, _date, _year, _built, _set.Option, _partYears, _output.Target, _output.Language, _output.Json];

    /// <summary>Adds region, own and shared options, and what runs.</summary>
    internal Command On(Command command, IEnumerable<Option> own, Func<ParseResult, CancellationToken, int> run) => command.With(Region, own.Concat(Options), run);

    /// <summary>Reads the region, asks, answers, writes the folder and shows the summary.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="command">Name of the command, for example <c>corridors close</c>.</param>
    /// <param name="commandLine">Arguments as given.</param>
    /// <param name="ask">What this command asks beyond the shared part; adds what is wrong to the list.</param>
    /// <param name="settings">Settings of the command by name.</param>
    /// <param name="cancellation">Ctrl-C.</param>
    /// <param name="answer">How the question is answered; the network alone when null.</param>
    internal int Run(
        ParseResult parsed,
        string command,
        IReadOnlyList<string> commandLine,
        Func<CorridorQuestion, List<string>, CorridorRequest> ask,
        IReadOnlyDictionary<string, string> settings,
        CancellationToken cancellation,
        Func<CorridorQuestion, CorridorStudy>? answer = null)
    {
        var started = DateTime.UtcNow;
        var (language, target) = _output.Read(parsed);
        var question = Read(parsed, ask);
        var name = $"{command.Replace(' ', '-')}-{question.Region.Id}";
        var place = OutputOptions.Folder(target, name);
        CorridorStudy study;
        try
        {
            question = WithGoods(parsed, question);
            study = answer is null ? CorridorAnalysis.Run(question.Request, cancellation) : answer(question);
        }
        catch (CorridorException refused)
        {
            return OutputOptions.Refused(refused.Faults, refused.IsLimitReached ? ExitCode.LimitReached : ExitCode.Infeasible);
        }
        catch (TradeException refused)
        {
            return OutputOptions.Refused(refused.Faults);
        }

        var folder = new CorridorRun
        {
            Target = place,
            Name = name,
            Command = command,
            CommandLine = commandLine,
            Reading = question.Reading,
            Language = language,
            StartedUtc = started,
            Status = "done",
        }.Write(study, question.Region, Settings(parsed, question.Request, settings));
        Show(parsed, command, study, folder, question.Reading);
        return ExitCode.Done;
    }

    /// <summary>Items of a list given with commas.</summary>
    internal static IReadOnlyList<string> Items(string? text) => text?.Split(',', StringSplitOptions.TrimEntries) ?? [];

    /// <summary>A number with a point.</summary>
    internal static bool TryNumber(string? text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>Stops when something is wrong with what was asked; all of it in one message.</summary>
    /// <exception cref="UsageException">Something is wrong.</exception>
    internal static void ThrowIfAny(List<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new UsageException(string.Join('\n', faults));
        }
    }

    private CorridorQuestion Read(ParseResult parsed, Func<CorridorQuestion, List<string>, CorridorRequest> ask)
    {
        var folder = parsed.GetRequiredValue(Region);
        var (region, reading) = RegionInput.Read(folder, parsed.GetValue(_variant), series: null);
        if (region.Corridors is not { } data || region.Trade is not { } trade || TradeGoods.Years(trade).Count == 0)
        {
            Console.Error.WriteLine(region switch
            {
                { Corridors: null } => "The region has no corridor tables: no place in transport_nodes; docs/data-formats/region.md describes them.",
                { Trade: null } => "The region has no trade tables, so no goods to move; docs/data-formats/region.md describes them.",
                _ => "No year has trade totals of all economies, so there are no goods to move; docs/data-formats/region.md describes them.",
            });
            throw new InvalidInputException();
        }

        var faults = new List<string>();
        string[] states = [.. region.States.Where(s => trade.Economies.Any(e => e.Id == s.Id)).Select(s => s.Id)];
        var year = Year(parsed, trade, faults);
        var date = Date(parsed, data, year, faults);
        var members = Members(parsed, region, states, faults);
        var built = new KnownIds("work", [.. data.Works.Where(w => w.Status != JointWorkStatus.Done).Select(w => (w.Id, w.Name))]).List("--built", parsed.GetValue(_built), faults);
        var set = _set.Read(parsed, [.. data.Parameters.Select(p => (p.Id, p.Name, CorridorParameterLimits.Of(p.Id)))], faults);
        var partYears = parsed.GetRequiredValue(_partYears);
        if (partYears is not ("extend" or "ignore"))
        {
            faults.Add($"--part-years must be extend or ignore; got '{partYears}'.");
        }

        var question = new CorridorQuestion
        {
            Folder = folder,
            Region = region,
            Reading = reading,
            Trade = trade,
            Request = new CorridorRequest
            {
                Data = data,
                BorderMeasures = trade.Borders,
                Members = members,
                States = states,
                Economies = trade.Economies,
                Goods = [],
                GoodsYear = year,
                Date = date,
                Settings = set,
                Built = built,
            },
        };
        var request = ask(question, faults);
        ThrowIfAny(faults);
        return question with { Request = request };
    }

    private CorridorQuestion WithGoods(ParseResult parsed, CorridorQuestion question)
    {
        var (trade, request) = (question.Trade, question.Request);
        var matrix = BaseMatrix.Of(trade, request.GoodsYear, parsed.GetRequiredValue(_partYears) == "extend" ? PartYears.Extended : PartYears.Ignored);
        return question with { Matrix = matrix, Request = request with { Goods = TradeGoods.Of(trade, matrix, request.States) } };
    }

    private int Year(ParseResult parsed, TradeData trade, List<string> faults)
    {
        var known = TradeGoods.Years(trade);
        if (parsed.GetValue(_year) is not { } year || known.Contains(year))
        {
            return parsed.GetValue(_year) ?? known[^1];
        }

        faults.Add(FormattableString.Invariant($"--year must be a year with trade totals of all economies, {string.Join(", ", known.Select(y => y.ToString(CultureInfo.InvariantCulture)))}; got {year}."));
        return known[^1];
    }

    private DateOnly Date(ParseResult parsed, CorridorData data, int year, List<string> faults)
    {
        var usual = new DateOnly(year, 12, 31);
        if (parsed.GetValue(_date) is not { } text)
        {
            return usual;
        }

        var first = data.Periods.Count > 0 ? data.Periods.Min(period => period.From.First) : new DateOnly(year, 1, 1);
        first = first < usual ? first : usual;
        var last = new DateOnly(year + MostYearsAhead, 12, 31);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date >= first && date <= last)
        {
            return date;
        }

        faults.Add(string.Create(CultureInfo.InvariantCulture, $"--date must be a day like 2025-09-01 from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}; got '{text}'."));
        return usual;
    }

    private string[] Members(ParseResult parsed, Region region, string[] states, List<string> faults)
    {
        string[] all = [.. region.States.Where(s => s.IsMember && states.Contains(s.Id)).Select(s => s.Id)];
        if (parsed.GetValue(_members) is not { } text)
        {
            return all;
        }

        var given = Items(text);
        string[] strangers = [.. given.Where(id => !states.Contains(id))];
        if (strangers.Length > 0 || given.Count == 0)
        {
            faults.Add($"--members must name states of the region ({string.Join(", ", states)}); got '{text}'.");
            return all;
        }

        return [.. states.Where(given.Contains)];
    }

    private SortedDictionary<string, string> Settings(ParseResult parsed, CorridorRequest request, IReadOnlyDictionary<string, string> settings) => new(
        settings.Concat(
        [
            KeyValuePair.Create("members", string.Join(',', request.Members)),
            KeyValuePair.Create("year", request.GoodsYear.ToString(CultureInfo.InvariantCulture)),
            KeyValuePair.Create("date", request.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            KeyValuePair.Create("built", string.Join(',', request.Built)),
            SetOption.Setting(request.Settings),
            KeyValuePair.Create("part_years", parsed.GetRequiredValue(_partYears)),
        ]).ToDictionary(StringComparer.Ordinal),
        StringComparer.Ordinal);

    private void Show(ParseResult parsed, string command, CorridorStudy study, string folder, RegionReading reading)
    {
        var warnings = reading.Warnings.Select(w => w.ToString()).Concat(CorridorWarnings.Of(study).Select(w => w.English)).Distinct(StringComparer.Ordinal);
        _output.Show(parsed, command, folder, "corridors.xlsx", () => CorridorJson.Data(study), to => CorridorText.Print(command, study, to), warnings);
    }
}
