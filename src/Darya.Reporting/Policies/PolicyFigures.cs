using System.Globalization;
using Darya.Model;
using Darya.Planning.Policies.Results;

namespace Darya.Reporting.Policies;

/// <summary>Rearrangements of a study that the page, the workbook, the tables and the words share; nothing is computed that the study does not hold.</summary>
internal sealed class PolicyFigures
{
    internal const string Policy = "policy";
    internal const string Rules = "rules";
    internal const string Record = "record";
    internal const string PolicyStorages = "policy-storages";

    private static readonly LocalName[] Months =
    [
        new("January", "январь"), new("February", "февраль"), new("March", "март"), new("April", "апрель"), new("May", "май"), new("June", "июнь"),
        new("July", "июль"), new("August", "август"), new("September", "сентябрь"), new("October", "октябрь"), new("November", "ноябрь"), new("December", "декабрь"),
    ];

    private static readonly Dictionary<string, LocalName> Classes = new(StringComparer.Ordinal)
    {
        ["dry"] = new("dry", "сухой"),
        ["normal"] = new("normal", "средний"),
        ["wet"] = new("wet", "влажный"),
    };

    private static readonly Dictionary<string, LocalName> Operations = new(StringComparer.Ordinal)
    {
        [Policy] = new("policy", "политика"),
        [Rules] = new("today's rules", "нынешние правила"),
        [PolicyStorages] = new("the policy's storages, all else with foresight", "объёмы политики, остальное с полным знанием"),
        [Record] = new("recorded storages, all else with foresight", "фактические объёмы, остальное с полным знанием"),
    };

    internal PolicyFigures(PolicyStudy study)
    {
        Study = study;
        Names = new PlaceNames(study.Region);
        Catchments = study.Region.Catchments.ToDictionary(c => c.Id, c => c.Name, StringComparer.Ordinal);
        Stations = study.Region.Reservoirs.Select((r, i) => (r.Node, i)).ToDictionary(r => r.Node, r => r.i, StringComparer.Ordinal);
    }

    internal PolicyStudy Study { get; }

    internal PlaceNames Names { get; }

    /// <summary>Place of a reservoir in the lists of operations.</summary>
    internal IReadOnlyDictionary<string, int> Stations { get; }

    private Dictionary<string, LocalName> Catchments { get; }

    /// <summary>The simulated runs: the policy, then today's rules.</summary>
    internal IEnumerable<(string Scenario, PolicySimulationOutcome Run)> Runs =>
        new[] { (Policy, Study.Simulation), (Rules, Study.Rules) }.Where(r => r.Item2 is not null).Select(r => (r.Item1, r.Item2!));

    /// <summary>Every warning once.</summary>
    internal IEnumerable<LocalName> Warnings => Runs.SelectMany(r => r.Run.Warnings)
        .Concat(Study.Backtest?.Warnings ?? []).Concat(Study.Advice?.Warnings ?? []).Distinct();

    /// <summary>First and last month of what the study looks at; the year of the economy where nothing was run.</summary>
    internal (YearMonth From, YearMonth To) Span =>
        Study.Simulation is { } run ? (run.From, Plus(run.From, run.Months - 1))
        : Study.Backtest is { } backtest ? (backtest.From, backtest.To)
        : Study.Advice is { } advice ? (advice.Month, advice.Month)
        : (new YearMonth(Study.EconomyYear, 1), new YearMonth(Study.EconomyYear, 12));

    /// <summary>Names of states as a list in words.</summary>
    internal LocalName Coalition => Listing(Study.Coalition.Select(Names.State));

    internal static YearMonth Plus(YearMonth month, int months) => new((month.Index + months) / 12, ((month.Index + months) % 12) + 1);

    internal static (DateOnly From, DateOnly To) Days(YearMonth from, YearMonth to) =>
        (new DateOnly(from.Year, from.Month, 1), new DateOnly(to.Year, to.Month, DateTime.DaysInMonth(to.Year, to.Month)));

    /// <summary>A calendar month by name [0-11].</summary>
    internal static LocalName Month(int month) => Months[month];

    /// <summary>A month of a year, «July 2008».</summary>
    internal static LocalName Month(YearMonth month)
    {
        var (name, year) = (Months[month.Month - 1], month.Year.ToString(CultureInfo.InvariantCulture));
        return new LocalName($"{name.English} {year}", $"{name.Russian} {year} года");
    }

    /// <summary>A class of wetness.</summary>
    internal static LocalName Wetness(string id) => Classes.GetValueOrDefault(id, new LocalName(id, id));

    /// <summary>A way to operate.</summary>
    internal static LocalName Operation(string id) => Operations.GetValueOrDefault(id, new LocalName(id, id));

    /// <summary>The name of a catchment.</summary>
    internal LocalName Catchment(string id) => Catchments.GetValueOrDefault(id, new LocalName(id, id));

    /// <summary>Names as a list in words.</summary>
    internal static LocalName Listing(IEnumerable<LocalName> names)
    {
        LocalName[] all = [.. names];
        return new LocalName(Join([.. all.Select(n => n.English)], " and "), Join([.. all.Select(n => n.Russian)], " и "));
    }

    /// <summary>Years of the backtest that a list by year is over: as many as it has, from its first month.</summary>
    internal static IReadOnlyList<int> Years(PolicyBacktest backtest) =>
        [.. Enumerable.Range(backtest.From.Year, backtest.Lines.Select(l => l.BenefitByYearMusd.Count).DefaultIfEmpty(0).Max())];

    /// <summary>Water that the districts of each state take in a line of the backtest, km³ a year; states in the order of the region.</summary>
    internal IEnumerable<(string State, double Km3)> Delivered(PolicyBacktest backtest, BacktestLine line)
    {
        var years = (backtest.To.Index - backtest.From.Index + 1) / 12.0;
        return Study.Region.States.Select(s => (s.Id, Study.Region.Districts.Select((d, i) => (d.State, Sum: line.DeliveredHm3[i].Sum())).Where(d => d.State == s.Id).ToArray()))
            .Where(s => s.Item2.Length > 0).Select(s => (s.Id, s.Item2.Sum(d => d.Sum) / 1000 / years));
    }

    /// <summary>Recorded storage at the end of each month of a span, NaN where nothing was measured.</summary>
    internal double[] Recorded(string node, YearMonth from, int months)
    {
        var measured = Study.Region.Records.Where(r => r.Node == node).ToDictionary(r => r.Month, r => r.StorageEnd.Hm3);
        return [.. Enumerable.Range(0, months).Select(t => measured.GetValueOrDefault(Plus(from, t), double.NaN))];
    }

    private static string Join(string[] names, string last) =>
        names.Length < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + last + names[^1];
}
