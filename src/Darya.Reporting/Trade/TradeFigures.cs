using System.Globalization;
using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Results;

namespace Darya.Reporting.Trade;

/// <summary>Rearrangements of a study that the page, the workbook, the tables and the words share; nothing is computed that the study does not hold.</summary>
internal sealed class TradeFigures
{
    /// <summary>Standard errors on each side of a 95 % interval of a normal estimate.</summary>
    internal const double HalfInterval = 1.959964;

    /// <summary>The scenario of what no change touches.</summary>
    internal const string Base = "base";

    private static readonly string[] TradeTables = ["reported_trade", "border_measures"];

    private readonly Dictionary<string, LocalName> _names;
    private readonly Dictionary<string, int> _order;

    internal TradeFigures(TradeStudy study, Region region)
    {
        (Study, Region) = (study, region);
        var river = region.States.Select((s, i) => (s.Id, i)).ToDictionary(s => s.Id, s => s.i, StringComparer.Ordinal);
        Economies =
        [
            .. study.Economies.Select((e, i) => (e, i)).OrderBy(x => x.e.Kind).ThenBy(x => river.GetValueOrDefault(x.e.Id, int.MaxValue)).ThenBy(x => x.i).Select(x => x.e),
        ];
        _names = Economies.ToDictionary(e => e.Id, e => e.Name, StringComparer.Ordinal);
        _order = Economies.Select((e, i) => (e.Id, i)).ToDictionary(e => e.Id, e => e.i, StringComparer.Ordinal);
    }

    internal TradeStudy Study { get; }

    internal Region Region { get; }

    /// <summary>States in river order, then partners, then the rest of the world.</summary>
    internal IReadOnlyList<TradeEconomy> Economies { get; }

    /// <summary>The target, then the scenarios.</summary>
    internal IEnumerable<TradeChange> Changes =>
        (Study.Target is { } target ? new[] { TradeChange.Of(target) } : []).Concat(Study.Scenarios.Select((s, i) => TradeChange.Of(s, i + 1)));

    /// <summary>Every warning once: of the whole study, the target, the scenarios.</summary>
    internal IEnumerable<LocalName> Warnings =>
        Study.Warnings.Concat(Study.Target?.Warnings ?? []).Concat(Study.Scenarios.SelectMany(s => s.Warnings)).Distinct();

    /// <summary>Where the rows of the trade tables come from; the rest of the region says nothing here.</summary>
    internal Region Ground
    {
        get
        {
            Provenance[] rows = [.. Region.Provenance.Where(p => p.Table.StartsWith("trade_", StringComparison.Ordinal) || TradeTables.Contains(p.Table))];
            var used = rows.Select(p => p.SourceId).Concat(Study.Coefficients.Select(c => c.Source)).Concat(Study.Parameters.Select(p => p.Source))
                .Concat(Study.Base.Mirrors.Select(m => m.Source)).ToHashSet(StringComparer.Ordinal);
            return Region with { Provenance = rows, Sources = [.. Region.Sources.Where(s => used.Contains(s.Id))], AreaAccounts = [] };
        }
    }

    /// <summary>Whether an economy is a state of the region.</summary>
    internal bool IsState(string id) => _order.TryGetValue(id, out var place) && Economies[place].Kind == TradeEconomyKind.State;

    /// <summary>The name of an economy.</summary>
    internal LocalName Name(string id) => _names.GetValueOrDefault(id, new LocalName(id, id));

    /// <summary>«Kazakhstan – Uzbekistan».</summary>
    internal LocalName Pair(string first, string second) =>
        new($"{Name(first).English} – {Name(second).English}", $"{Name(first).Russian} – {Name(second).Russian}");

    /// <summary>Rows in the order of <see cref="Economies"/>; rows of one economy keep theirs.</summary>
    internal IEnumerable<T> Ordered<T>(IEnumerable<T> rows, Func<T, string> economy) => rows.OrderBy(r => Place(economy(r)));

    /// <summary>Whether a flow rests on a report of this or a recent year, whole or in part.</summary>
    internal static bool IsReported(CellStatus status) => status is CellStatus.Reported or CellStatus.SplitTurnover or CellStatus.ExtendedYear;

    /// <summary>The id of a status on the page and in tables.</summary>
    internal static string Id(CellStatus status) => status switch
    {
        CellStatus.Reported => "reported",
        CellStatus.SplitTurnover => "split",
        CellStatus.ExtendedYear => "extended",
        CellStatus.Aged => "aged",
        CellStatus.Domestic => "domestic",
        CellStatus.Missing => "missing",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status of a flow."),
    };

    /// <summary>The id of a step of the waterfall.</summary>
    internal static string Id(WaterfallKind kind) => kind switch
    {
        WaterfallKind.Current => "current",
        WaterfallKind.Growth => "growth",
        WaterfallKind.Inflation => "inflation",
        WaterfallKind.Hours => "hours",
        WaterfallKind.Rules => "rules",
        WaterfallKind.Remaining => "remaining",
        WaterfallKind.Beyond => "beyond",
        WaterfallKind.Target => "target",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such step of a waterfall."),
    };

    /// <summary>The id of what an economy is to the region.</summary>
    internal static string Id(TradeEconomyKind kind) => kind switch
    {
        TradeEconomyKind.State => "state",
        TradeEconomyKind.Partner => "partner",
        TradeEconomyKind.Rest => "rest",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of an economy."),
    };

    /// <summary>The id of a way to cross a border.</summary>
    internal static string Id(BorderMode mode) => mode == BorderMode.Rail ? "rail" : "road";

    /// <summary>A way to cross a border, «road» and «автомобильным путём».</summary>
    internal static LocalName Mode(BorderMode mode) => mode == BorderMode.Rail ? new("rail", "по железной дороге") : new("road", "по автодороге");

    /// <summary>The name of a sector.</summary>
    internal LocalName Sector(string id) => Study.Sectors.FirstOrDefault(s => s.Id == id)?.Name ?? new LocalName(id, id);

    /// <summary>The letter as text.</summary>
    internal static string Letter(Confidence confidence) => confidence.Letter().ToString(CultureInfo.InvariantCulture);

    private int Place(string id) => _order.GetValueOrDefault(id, int.MaxValue);
}
