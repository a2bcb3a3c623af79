using System.Globalization;
using System.Text.Json;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Relief;
using Darya.Model.Trade;
using Darya.Relief.Results;
using Darya.Relief.Supply;
using Darya.Reporting.Trade;

namespace Darya.Reporting.Relief;

/// <summary>Rearrangements of a study that the page, the workbook, the tables and the words share; nothing is computed that the study does not hold.</summary>
internal sealed class ReliefFigures
{
    private static readonly string[] Tables =
    [
        "foods", "food_nutrients", "nutrient_needs", "food_sources", "food_supplies", "food_prices", "mills", "relief_hubs", "relief_gates", "relief_provinces", "province_figures", "relief_needs", "relief_rations", "relief_funds",
        "relief_reports", "relief_parameters", "transport_nodes", "transport_links", "crossings", "osm_nodes", "osm_links", "osm_crossings", "crossing_periods", "transport_rates",
    ];

    private readonly Dictionary<string, LocalName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalName> _foods;
    private readonly Dictionary<string, LocalName> _nutrients;
    private readonly Dictionary<string, LocalName> _economies;
    private readonly Dictionary<string, ReliefPlace> _places;

    internal ReliefFigures(ReliefStudy study, Region region)
    {
        (Study, Region) = (study, region);
        Economies =
        [
            .. region.States.Select(s => new EconomyData(s.Id, Page.Name.Of(s.Name), "state")),
            .. (region.Trade?.Economies ?? []).Where(e => region.States.All(s => s.Id != e.Id)).OrderBy(e => e.Kind)
                .Select(e => new EconomyData(e.Id, Page.Name.Of(e.Name), e.Kind == TradeEconomyKind.Rest ? "rest" : "partner")),
        ];
        _economies = region.States.Select(s => (s.Id, s.Name)).Concat((region.Trade?.Economies ?? []).Select(e => (e.Id, e.Name))).GroupBy(e => e.Id, StringComparer.Ordinal)
            .ToDictionary(e => e.Key, e => e.First().Name, StringComparer.Ordinal);
        _places = study.Places.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _foods = study.Foods.Concat(region.Relief?.Foods ?? []).GroupBy(f => f.Id, StringComparer.Ordinal).ToDictionary(f => f.Key, f => f.First().Name, StringComparer.Ordinal);
        _nutrients = (region.Relief?.Needs ?? []).ToDictionary(n => Plain(n.Nutrient.ToString()), n => n.Name, StringComparer.Ordinal);
        Add(study.Places.Select(p => (p.Id, p.Name)));
        Add((region.Corridors?.Crossings ?? []).Select(c => (c.Id, c.Name)));
        AddRows(region.Relief);
        Add(study.Ways.Select(w => (w.Id, Joined(Name(w.From), " – ", Name(w.To)))));
        Add((study.Shares?.Contributors ?? []).Select(c => (c.Id, c.Name)));
        if (Outcome is { } outcome)
        {
            Add(outcome.Problem.Offers.Select(o => (o.Name, Joined(Name(o.Place), ": ", Food(o.Food)))));
            Add(outcome.Problem.Mills.Select(m => (m.Name, Joined(Name(m.Place), ": ", Food(m.To)))));
            Add(outcome.Problem.Gates.Select(g => (g.Name, GateName(outcome.Problem, g))));
        }
    }

    internal ReliefStudy Study { get; }

    internal Region Region { get; }

    /// <summary>States in river order, then partners, then the rest of the world.</summary>
    internal IReadOnlyList<EconomyData> Economies { get; }

    /// <summary>The plan that was asked for, or the one that events are held against.</summary>
    internal PlanStudy? Plan => Study.Plan ?? Study.Stress?.Plan;

    /// <summary>What is bought, moved and handed out: by the plan, or by the plan of all contributors.</summary>
    internal SupplyOutcome? Outcome => Plan?.Outcome ?? Study.Shares?.Outcome.Plan;

    /// <summary>Why people stay without ration in it.</summary>
    internal IReadOnlyList<ShortageInWords> Shortages => Plan?.Shortages ?? Study.Shares?.Shortages ?? [];

    /// <summary>What a tonne handed out costs, USD/t: by the steps from field to family, without money given in its place; null when nothing is handed out.</summary>
    internal double? UsdPerTonne => Plan is { Steps.Count: > 0 } plan && Outcome?.TonnesHandedOut > 0 ? plan.Steps.Sum(s => s.UsdPerTonne) : Outcome?.UsdPerTonne;

    /// <summary>The credit of OpenStreetMap; null when nothing of it is in the study.</summary>
    internal string? Credit => Study.NeedsOpenStreetMapCredit ? CorridorData.OpenStreetMapCredit : null;

    /// <summary>Every warning once.</summary>
    internal IEnumerable<LocalName> Warnings => Study.Warnings.Concat(Study.Basket?.Warnings ?? []).Concat(Plan?.Warnings ?? []).Concat(Study.Stress?.Warnings ?? []).Concat(Study.Shares?.Warnings ?? []).Distinct();

    /// <summary>Figures of the plan and the basket beside reported ones.</summary>
    internal IEnumerable<ReportedBeside> Comparisons => (Plan?.Comparisons ?? []).Concat(Study.Basket?.Comparisons ?? []);

    /// <summary>Where the rows of the relief tables come from; the rest of the region says nothing here.</summary>
    internal Region Ground
    {
        get
        {
            Provenance[] rows = [.. Region.Provenance.Where(p => Tables.Contains(p.Table))];
            var used = rows.Select(p => p.SourceId).Concat(Study.Parameters.Select(p => p.Source)).Concat(Comparisons.Select(c => c.Source)).Append(Study.Need?.Source ?? string.Empty).ToHashSet(StringComparer.Ordinal);
            return Region with { Provenance = rows, Sources = [.. Region.Sources.Where(s => used.Contains(s.Id))], AreaAccounts = [] };
        }
    }

    /// <summary>
    /// Crossings with what passes and what they let through, in the order of the places. The first row of each is of all food, with what passes inwards where nothing limits it; rows of limits on single foods follow.
    /// </summary>
    internal IEnumerable<GateUse> Gates => Outcome is not { } outcome ? [] : Study.Places.Where(p => p.Kind == ReliefPlaceKind.Gate).SelectMany(place =>
    {
        SupplyGate[] limits = [.. outcome.Problem.Gates.Where(g => GateOf(outcome.Problem, g) == place.Id)];
        var onward = outcome.Problem.Ways.Any(w => w.From == place.Id);
        var rows = limits.OrderBy(g => g.Foods is null ? 0 : 1).Select(g => new GateUse(place, g.Name, g.Foods, Through(outcome, w => g.Ways.Contains(w.Way), g.Foods), g.MostTonnes));
        return limits.Any(g => g.Foods is null) ? rows : rows.Prepend(new GateUse(place, null, null, Through(outcome, w => (onward ? w.From : w.To) == place.Id, null), null));
    });

    /// <summary>The name of a place, way, offer, mill, crossing, donor or contributor.</summary>
    internal LocalName Name(string id) => _names.TryGetValue(id, out var name) || _foods.TryGetValue(id, out name) ? name : Economy(id);

    /// <summary>Where an audit finds its largest residual: «flour at hub termez in 2025-11» with names.</summary>
    internal LocalName At(string found)
    {
        var (at, inside) = (found.IndexOf(" at ", StringComparison.Ordinal), found.LastIndexOf(" in ", StringComparison.Ordinal));
        return at <= 0 || inside <= at ? Name(found) : Joined(Joined(Food(found[..at]), ", ", Name(found[(at + 4)..inside])), ", ", new LocalName(found[(inside + 4)..], found[(inside + 4)..]));
    }

    /// <summary>The name of an economy; an id that is none stays as it is.</summary>
    internal LocalName Economy(string id) => _economies.GetValueOrDefault(id, new LocalName(id, id));

    internal LocalName Food(string id) => _foods.GetValueOrDefault(id, new LocalName(id, id));

    internal LocalName Nutrient(string id) => _nutrients.GetValueOrDefault(Plain(id), new LocalName(id, id));

    /// <summary>The name of a province, source, mill or crossing by the id of its row.</summary>
    internal LocalName Row(ReliefPlaceKind kind, string row) => _names.TryGetValue($"{Id(kind)} {row}", out var name) ? name : Name(row);

    /// <summary>The economy of a place; of one that is not in the study none.</summary>
    internal string? StateOf(string place) => _places.GetValueOrDefault(place)?.State;

    /// <summary>The row of a place, for tables by province; an id that is no place stays as it is.</summary>
    internal string RowOf(string place) => _places.GetValueOrDefault(place)?.Row ?? place;

    /// <summary>The place of a province, by the id of its row or of the place itself.</summary>
    internal string ProvincePlace(string province) => Study.Places.FirstOrDefault(p => p.Kind == ReliefPlaceKind.Province && p.Row == province)?.Id ?? province;

    /// <summary>«Kazakhstan, Uzbekistan».</summary>
    internal static LocalName Names(IEnumerable<LocalName> names) =>
        names.Aggregate(new LocalName(string.Empty, string.Empty), (all, name) => all.English.Length == 0 ? name : Joined(all, ", ", name));

    /// <summary>The id of a kind on the page and in tables: <c>ShelfLife</c> is <c>shelf-life</c>.</summary>
    internal static string Id<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>The letter as text.</summary>
    internal static string Letter(Confidence confidence) => confidence.Letter().ToString(CultureInfo.InvariantCulture);

    /// <summary>The sum of series [month] of equal length; zeros where there is none.</summary>
    internal static double[] Sum(int months, IEnumerable<IReadOnlyList<double>> series)
    {
        var sum = new double[months];
        foreach (var one in series)
        {
            for (var t = 0; t < months; t++)
            {
                sum[t] += one[t];
            }
        }

        return sum;
    }

    private static LocalName Joined(LocalName first, string between, LocalName second) => new(first.English + between + second.English, first.Russian + between + second.Russian);

    /// <summary>Letters and digits alone: a nutrient is found however its id is written.</summary>
    private static string Plain(string id) => string.Concat(id.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The crossing that every way of a limit touches; null where it is none, as of a seller.</summary>
    private string? GateOf(SupplyProblem problem, SupplyGate gate)
    {
        var ways = gate.Ways.ToHashSet(StringComparer.Ordinal);
        SupplyWay[] own = [.. problem.Ways.Where(w => ways.Contains(w.Name))];
        return own.Length == 0 ? null : new[] { own[0].From, own[0].To }.FirstOrDefault(end => _places.GetValueOrDefault(end)?.Kind == ReliefPlaceKind.Gate && own.All(w => w.From == end || w.To == end));
    }

    private LocalName GateName(SupplyProblem problem, SupplyGate gate)
    {
        var ways = gate.Ways.ToHashSet(StringComparer.Ordinal);
        var place = GateOf(problem, gate) ?? problem.Ways.FirstOrDefault(w => ways.Contains(w.Name))?.From;
        var name = place is null ? new LocalName(gate.Name, gate.Name) : Name(place);
        return gate.Foods is not { Count: > 0 } foods ? name : Joined(name, ": ", GateUse.CargoOf(gate.Name) is { } cargo ? ReliefWords.Cargo(cargo) : Names(foods.Select(Food)));
    }

    private static double[] Through(SupplyOutcome outcome, Func<WayFlow, bool> passes, IReadOnlyList<string>? foods) => Sum(
        outcome.Problem.Months.Count, outcome.Flows.Where(f => passes(f) && (foods is null || foods.Contains(f.Food))).Select(f => f.Tonnes));

    private void AddRows(ReliefData? data)
    {
        if (data is null)
        {
            return;
        }

        Add(data.Sources.Select(s => ($"source {s.Id}", s.Name)));
        Add(data.Mills.Select(m => ($"mill {m.Id}", m.Name)));
        Add(data.Hubs.Select(h => ($"hub {h.Id}", h.Name)));
        Add(data.Provinces.Select(p => ($"province {p.Id}", p.Name)));
        Add(data.Provinces.Select(p => (p.Id, p.Name)));
        Add(data.Sources.Select(s => (s.Id, s.Name)));
    }

    private void Add(IEnumerable<(string Id, LocalName Name)> names)
    {
        foreach (var (id, name) in names)
        {
            _names.TryAdd(id, name);
        }
    }
}
