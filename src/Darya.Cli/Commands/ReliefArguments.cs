using System.CommandLine;
using System.Globalization;
using Darya.Cli.Output;
using Darya.Corridors;
using Darya.Linkage;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Relief;
using Darya.Relief;
using Darya.Relief.Results;
using Darya.Trade;
using Darya.Trade.Matrix;

namespace Darya.Cli.Commands;

/// <summary>What the commands of relief share: region, first month, day, numbers set by hand, rules of the ration, where results go.</summary>
internal sealed class ReliefArguments
{
    /// <summary>Years around the trade matrix that a month or a day may lie.</summary>
    private const int MostYearsAway = 30;

    /// <summary>October: stocks for the winter are laid in from then on.</summary>
    private const int UsualMonth = 10;

    private readonly Option<string?> _variant = new("--variant") { Description = "Lay a variant over the region." };
    private readonly Option<string?> _from = new("--from") { Description = "First month, for example 2025-10; October of the newest year of trade when not given." };
    private readonly Option<string?> _date = new("--date") { Description = "Day whose open crossings count, for example 2025-12-01; the first of the first month when not given." };
    private readonly SetOption _set = new("relief_parameters", "loss_transport=0.01");
    private readonly ReliefRuleArguments _rules = new();
    private readonly OutputOptions _output;

    internal ReliefArguments(string command) => _output = OutputOptions.OfRun(command);

    internal Argument<string> Region { get; } = RegionInput.Argument();

    internal IEnumerable<Option> Options => [_from, .. _rules.Options, _date, _set.Option, _variant, _output.Target, _output.Language, _output.Json];

    /// <summary>Adds region, own and shared options, and what runs.</summary>
    internal Command On(Command command, IEnumerable<Option> own, Func<ParseResult, CancellationToken, int> run) => command.With(Region, own.Concat(Options), run);

    /// <summary>Reads the region, asks, answers, writes the folder and shows the summary.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="command">Name of the command, for example <c>relief plan</c>.</param>
    /// <param name="commandLine">Arguments as given.</param>
    /// <param name="ask">What this command asks beyond the shared part; adds what is wrong to the list.</param>
    /// <param name="settings">Settings of the command by name.</param>
    /// <param name="cancellation">Ctrl-C.</param>
    /// <param name="finish">What else is written once there is an answer; nothing when null.</param>
    internal int Run(
        ParseResult parsed,
        string command,
        IReadOnlyList<string> commandLine,
        Func<ReliefQuestion, List<string>, ReliefQuestion> ask,
        IReadOnlyDictionary<string, string> settings,
        CancellationToken cancellation,
        Action<ReliefStudy, ReliefQuestion>? finish = null)
    {
        var started = DateTime.UtcNow;
        var (language, target) = _output.Read(parsed);
        var question = Read(parsed, ask);
        var name = ReliefRunName.Of(parsed, command, question.Region.Id);
        var place = OutputOptions.Folder(target, name);
        ReliefStudy study;
        try
        {
            using var progress = new ReliefProgress();
            study = ReliefAnalysis.Run(WithGoods(question, progress), cancellation);
        }
        catch (ReliefException refused)
        {
            return OutputOptions.Refused(refused.Faults);
        }
        catch (CorridorException refused)
        {
            return OutputOptions.Refused(refused.Faults);
        }
        catch (TradeException refused)
        {
            return OutputOptions.Refused(refused.Faults);
        }

        finish?.Invoke(study, question);
        var end = ReliefEnd.Of(study);
        var folder = new ReliefRun
        {
            Target = place,
            Name = name,
            Command = command,
            CommandLine = commandLine,
            Reading = question.Reading,
            Language = language,
            StartedUtc = started,
            Status = end.Status,
        }.Write(study, question.Region, Settings(parsed, question.Request, settings));
        Show(parsed, command, study, folder, question);
        if (end.Message is { } message)
        {
            Console.Error.WriteLine(message);
        }

        return end.ExitCode;
    }

    private ReliefQuestion Read(ParseResult parsed, Func<ReliefQuestion, List<string>, ReliefQuestion> ask)
    {
        var (region, reading) = RegionInput.Read(parsed.GetRequiredValue(Region), parsed.GetValue(_variant), series: null);
        if (region.Relief is not { } data || region.Corridors is not { } network || region.Trade is not { } trade || TradeGoods.Years(trade).Count == 0)
        {
            Console.Error.WriteLine(region switch
            {
                { Relief: null } => "The region has no relief tables: no food in foods; docs/data-formats/region.md describes them.",
                { Corridors: null } => "The region has no corridor tables, so no ways for food; docs/data-formats/region.md describes them.",
                _ => "No year has trade totals of all economies, so nobody knows the queues that food stands in; docs/data-formats/region.md describes them.",
            });
            throw new InvalidInputException();
        }

        var faults = new List<string>();
        var year = TradeGoods.Years(trade)[^1];
        string[] states = [.. region.States.Where(s => trade.Economies.Any(e => e.Id == s.Id)).Select(s => s.Id)];
        var first = First(parsed, year, faults);
        var rules = _rules.Read(parsed, data, faults);
        var question = new ReliefQuestion
        {
            Region = region,
            Reading = reading,
            Request = new ReliefRequest
            {
                Data = data,
                State = Receiver(data),
                First = first,
                Settings = _set.Read(parsed, [.. data.Parameters.Select(p => (p.Id, p.Name, (NumberLimits?)ReliefParameterLimits.Of(p.Id, p.Unit)))], faults),
                Rules = rules,
                Cover = _rules.Cover(parsed),
                Network = new CorridorRequest
                {
                    Data = network,
                    BorderMeasures = trade.Borders,
                    Members = [.. region.States.Where(s => s.IsMember && states.Contains(s.Id)).Select(s => s.Id)],
                    States = states,
                    Economies = trade.Economies,
                    Goods = [],
                    GoodsYear = year,
                    Date = Date(parsed, network, first, year, faults),
                },
            },
        };
        question = ask(question, faults);
        _rules.Check(parsed, question.Request, faults);
        CorridorArguments.ThrowIfAny(faults);
        return question;
    }

    /// <summary>The state whose people are counted last in <c>relief_needs</c>.</summary>
    private static string Receiver(ReliefData data)
    {
        if (data.PeopleInNeed.MaxBy(p => p.To.Last) is { } newest)
        {
            return newest.State;
        }

        Console.Error.WriteLine("The region has no row in relief_needs, so nobody is known to be in need; docs/data-formats/region.md describes it.");
        throw new InvalidInputException();
    }

    private static ReliefRequest WithGoods(ReliefQuestion question, ReliefProgress progress)
    {
        var (trade, request) = (question.Region.Trade!, question.Request);
        progress.Report("trade that fills the crossings");
        var goods = TradeGoods.Of(trade, BaseMatrix.Of(trade, request.Network.GoodsYear, PartYears.Extended), request.Network.States);
        progress.Report("ways over the network, then what is asked");
        return request with { Progress = progress, Network = request.Network with { Goods = goods } };
    }

    private YearMonth First(ParseResult parsed, int year, List<string> faults)
    {
        var usual = new YearMonth(year, UsualMonth);
        return parsed.GetValue(_from) is { } text ? Month("--from", text, new(year - MostYearsAway, 1), new(year + MostYearsAway, 12), faults) ?? usual : usual;
    }

    /// <summary>A month of a range; null after a fault.</summary>
    internal static YearMonth? Month(string option, string text, YearMonth first, YearMonth last, List<string> faults)
    {
        if (YearMonth.TryParse(text, out var month) && month.Index >= first.Index && month.Index <= last.Index)
        {
            return month;
        }

        faults.Add($"{option} must be a month like 2025-10 from {first} to {last}; got '{text}'.");
        return null;
    }

    private DateOnly Date(ParseResult parsed, CorridorData network, YearMonth from, int year, List<string> faults)
    {
        var usual = new DateOnly(from.Year, from.Month, 1);
        if (parsed.GetValue(_date) is not { } text)
        {
            return usual;
        }

        var first = network.Periods.Count > 0 ? network.Periods.Min(period => period.From.First) : new DateOnly(year - MostYearsAway, 1, 1);
        var last = new DateOnly(year + MostYearsAway, 12, 31);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date >= first && date <= last)
        {
            return date;
        }

        faults.Add(string.Create(CultureInfo.InvariantCulture, $"--date must be a day like 2025-12-01 from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}; got '{text}'."));
        return usual;
    }

    private SortedDictionary<string, string> Settings(ParseResult parsed, ReliefRequest request, IReadOnlyDictionary<string, string> settings) => new(
        settings.Concat(_rules.Settings(parsed)).Concat(
        [
            KeyValuePair.Create("from", request.First.ToString()),
            KeyValuePair.Create("state", request.State),
            KeyValuePair.Create("trade_year", request.Network.GoodsYear.ToString(CultureInfo.InvariantCulture)),
            KeyValuePair.Create("date", request.Network.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            SetOption.Setting(request.Settings),
        ]).ToDictionary(StringComparer.Ordinal),
        StringComparer.Ordinal);

    private void Show(ParseResult parsed, string command, ReliefStudy study, string folder, ReliefQuestion question)
    {
        var warnings = question.Reading.Warnings.Select(w => w.ToString()).Concat(question.Warnings).Concat(ReliefWarnings.Of(study).Select(w => w.English)).Distinct(StringComparer.Ordinal);
        _output.Show(parsed, command, folder, "relief.xlsx", () => ReliefJson.Data(study), to => ReliefText.Print(study, to), warnings);
    }
}
