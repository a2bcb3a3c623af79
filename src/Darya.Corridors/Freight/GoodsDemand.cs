using System.Globalization;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Freight;

/// <summary>Trade as tonnes between places: <c>tonnes[i,j,g] = trade[i,j,sector of g] · share[i,j,g] / v[g]</c>, divided by the weights of places.</summary>
internal sealed class GoodsDemand
{
    /// <summary>Less than a truck a year is sent with the larger trips of its pair, Mt.</summary>
    private const double LeastMt = 20e-6;

    private readonly CorridorRequest _request;
    private readonly LegTable _table;
    private readonly List<(string Exporter, string Importer, int Commodity)> _pairs = [];
    private readonly List<(int From, int To)> _ends = [];

    /// <summary>Divides the goods of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="table">Places.</param>
    /// <param name="faults">Goods of unknown economies, negative ones, economies without a place for their goods.</param>
    internal GoodsDemand(CorridorRequest request, LegTable table, List<string> faults)
    {
        (_request, _table) = (request, table);
        foreach (var flow in request.Goods)
        {
            if (!(flow.Musd >= 0) || !double.IsFinite(flow.Musd))
            {
                faults.Add(FormattableString.Invariant($"goods from '{flow.Exporter}' to '{flow.Importer}' in sector '{flow.Sector}': {flow.Musd} million USD; must be finite and ≥ 0"));
            }
        }

        var tonnes = Tonnes(request.Goods);
        var withoutPlace = new SortedSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<(int, int), int>();
        foreach (var ((exporter, importer, commodity), mt) in tonnes)
        {
            var goods = request.Data.Commodities[commodity].Id;
            var (from, to) = (Places(exporter, importer, goods, GoodsDirection.Origin), Places(importer, exporter, goods, GoodsDirection.Destination));
            if (from.Count == 0 || to.Count == 0)
            {
                withoutPlace.Add(from.Count == 0 ? exporter : importer);
                continue;
            }

            _pairs.Add((exporter, importer, commodity));
            foreach (var (origin, destination, amount) in Divide(from, to, mt))
            {
                if (!numbers.TryGetValue((origin, destination), out var ends))
                {
                    numbers[(origin, destination)] = ends = _ends.Count;
                    _ends.Add((origin, destination));
                }

                Trips.Add(new PlaceTrip(_pairs.Count - 1, commodity, table.Economy(exporter), table.Economy(importer), ends, amount));
            }
        }

        faults.AddRange(withoutPlace.Select(e => $"economy '{e}' has goods but no place for them in goods_places"));
        var carried = request.Data.Commodities.Select(c => c.Sector).ToHashSet(StringComparer.Ordinal);
        Warnings = [.. request.Goods.Select(f => f.Sector).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(s => !carried.Contains(s))
            .Select(s => new LocalName($"Sector '{s}' has no commodity; its goods are not moved.", $"В секторе «{s}» нет товаров; они не перевозятся."))];
    }

    /// <summary>Trips in the order of exporter, importer, commodity and places.</summary>
    internal List<PlaceTrip> Trips { get; } = [];

    /// <summary>Exporter, importer and commodity [pair].</summary>
    internal IReadOnlyList<(string Exporter, string Importer, int Commodity)> Pairs => _pairs;

    /// <summary>Pairs of places [ends].</summary>
    internal IReadOnlyList<(int From, int To)> Ends => _ends;

    /// <summary>What was left out.</summary>
    internal IReadOnlyList<LocalName> Warnings { get; private set; }

    /// <summary>Tonnes of another trade over those of the request [pair].</summary>
    /// <exception cref="CorridorException">Goods are negative, or move where the request moves none.</exception>
    internal double[] Factors(IReadOnlyList<GoodsFlow> goods)
    {
        var (before, after) = (Tonnes(_request.Goods), Tonnes(goods));
        var faults = new List<string>();
        foreach (var ((exporter, importer, commodity), mt) in after.Where(t => !(t.Value >= 0) || (t.Value > 0 && !before.ContainsKey(t.Key))))
        {
            faults.Add(FormattableString.Invariant($"goods '{_request.Data.Commodities[commodity].Id}' from '{exporter}' to '{importer}': {mt:G3} Mt; the request has none to scale, or they are negative"));
        }

        CorridorException.ThrowIfAny(faults);
        return [.. _pairs.Select(pair => after.GetValueOrDefault(pair) / before[pair])];
    }

    /// <summary>Leaves out trips without a way, and says so.</summary>
    /// <param name="isReached">Whether a way is open [ends].</param>
    /// <param name="faults">Places that no way joins with any other are added here.</param>
    internal void KeepReached(bool[] isReached, List<string> faults)
    {
        var reached = Trips.Where(t => isReached[t.Ends]).SelectMany(t => new[] { _ends[t.Ends].From, _ends[t.Ends].To }).ToHashSet();
        var alone = Trips.SelectMany(t => new[] { _ends[t.Ends].From, _ends[t.Ends].To }).Distinct().Where(node => !reached.Contains(node)).Order().ToList();
        faults.AddRange(alone.Select(node => $"place '{_table.Nodes[node].Id}': goods begin or end there, and no way that is open joins it with another economy"));
        var lost = Trips.Where(t => !isReached[t.Ends]).GroupBy(t => (t.Exporter, t.Importer)).OrderBy(g => g.Key)
            .Select(g => (From: _table.Economies[g.Key.Exporter], To: _table.Economies[g.Key.Importer], Kt: g.Sum(t => t.Mt) * 1000)).ToList();
        Warnings =
        [
            .. Warnings,
            .. lost.Select(l => new LocalName(
                string.Create(CultureInfo.InvariantCulture, $"No way is open for {l.Kt:0.##} kt from {l.From} to {l.To}; they are left out."),
                string.Create(CultureInfo.GetCultureInfo("ru-RU"), $"Нет открытого пути для {l.Kt:0.##} тыс. т из {l.From} в {l.To}; они не учтены."))),
        ];
        Trips.RemoveAll(t => !isReached[t.Ends]);
    }

    /// <summary>Shares of commodities in a sector of a pair: rows of the pair, else of the exporter, else of all.</summary>
    private IEnumerable<(int Commodity, double Share)> Shares(string exporter, string importer, string sector)
    {
        var goods = _request.Data.Commodities;
        var inSector = Enumerable.Range(0, goods.Count).Where(c => goods[c].Sector == sector).ToDictionary(c => goods[c].Id, StringComparer.Ordinal);
        foreach (var (from, to) in new[] { (exporter, importer), (exporter, "*"), ("*", importer), ("*", "*") })
        {
            var rows = _request.Data.CommodityShares.Where(s => s.Exporter == from && s.Importer == to && inSector.ContainsKey(s.Commodity)).ToList();
            if (rows.Count > 0)
            {
                return rows.Select(r => (inSector[r.Commodity], r.Share)).OrderBy(r => r.Item1);
            }
        }

        return [];
    }

    private SortedDictionary<(string Exporter, string Importer, int Commodity), double> Tonnes(IReadOnlyList<GoodsFlow> goods)
    {
        var tonnes = new SortedDictionary<(string, string, int), double>(Comparer<(string A, string B, int C)>.Create(Compare));
        foreach (var flow in goods.Where(f => f.Exporter != f.Importer && f.Musd != 0 && (IsInside(f.Exporter) || IsInside(f.Importer))))
        {
            foreach (var (commodity, share) in Shares(flow.Exporter, flow.Importer, flow.Sector).Where(s => s.Share > 0))
            {
                var key = (flow.Exporter, flow.Importer, commodity);
                tonnes[key] = tonnes.GetValueOrDefault(key) + (flow.Musd * share / _request.Data.Commodities[commodity].ValueUsdPerTonne);
            }
        }

        return tonnes;
    }

    private bool IsInside(string economy) => _request.States.Contains(economy, StringComparer.Ordinal);

    /// <summary>Places of goods with shares that sum to 1: rows of the partner and commodity, of the partner, of the commodity, else those of all.</summary>
    private List<(int Node, double Share)> Places(string economy, string partner, string commodity, GoodsDirection direction)
    {
        var rows = _request.Data.GoodsPlaces
            .Where(p => p.Economy == economy && (p.Direction == direction || p.Direction == GoodsDirection.Both) && _table.Node(p.Node) >= 0)
            .ToLookup(p => (p.Partner, p.Commodity));
        var chosen = new[] { (partner, commodity), (partner, "*"), ("*", commodity), ("*", "*") }.Select(key => rows[key]).FirstOrDefault(r => r.Any()) ?? [];
        var places = chosen.GroupBy(p => _table.Node(p.Node)).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(p => p.Weight))).ToList();
        var sum = places.Sum(p => p.Item2);
        return [.. places.Select(p => (p.Key, p.Item2 / sum))];
    }

    private static IEnumerable<(int From, int To, double Mt)> Divide(List<(int Node, double Share)> from, List<(int Node, double Share)> to, double mt)
    {
        var trips = from.SelectMany(f => to.Select(t => (From: f.Node, To: t.Node, Mt: mt * f.Share * t.Share))).ToList();
        var kept = trips.Where(t => t.Mt >= LeastMt).ToList();
        if (kept.Count == 0)
        {
            kept = [trips.MaxBy(t => t.Mt)];
        }

        var sum = kept.Sum(t => t.Mt);
        return kept.Select(t => (t.From, t.To, t.Mt * mt / sum));
    }

    private static int Compare((string A, string B, int C) one, (string A, string B, int C) other) =>
        string.CompareOrdinal(one.A, other.A) is not 0 and var first ? first : string.CompareOrdinal(one.B, other.B) is not 0 and var second ? second : one.C.CompareTo(other.C);
}
