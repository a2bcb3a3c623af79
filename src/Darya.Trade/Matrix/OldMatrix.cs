using Darya.Model.Trade;

namespace Darya.Trade.Matrix;

/// <summary>The whole matrix by sector that is aged.</summary>
internal sealed class OldMatrix
{
    private readonly Dictionary<string, int> _place;
    private readonly double[,,] _flow; // [exporter, importer, sector], million USD
    private readonly double[,] _total; // [exporter, importer], million USD

    private OldMatrix(int year, Dictionary<string, int> place, double[,,] flow, double[,] total) => (Year, _place, _flow, _total) = (year, place, flow, total);

    internal int Year { get; }

    internal int Count => _place.Count;

    /// <summary>Reads the newest matrix not after a year.</summary>
    /// <exception cref="TradeException">There is none, or a flow names what the tables do not have.</exception>
    internal static OldMatrix Of(TradeData data, int year)
    {
        var faults = new List<string>();
        var place = Places("economy", data.Economies.Select(economy => economy.Id), faults);
        var sector = Places("sector", data.Sectors.Select(item => item.Id), faults);
        var years = data.Flows.Where(flow => flow.Year <= year).Select(flow => flow.Year).ToArray();
        if (years.Length == 0)
        {
            faults.Add(FormattableString.Invariant($"The region has no trade matrix of {year} or before."));
        }

        TradeException.ThrowIfAny(faults);
        var newest = years.Max();
        var flows = new double[place.Count, place.Count, sector.Count];
        var total = new double[place.Count, place.Count];
        foreach (var flow in data.Flows.Where(flow => flow.Year == newest))
        {
            if (!place.TryGetValue(flow.Exporter, out var i) || !place.TryGetValue(flow.Importer, out var j) || !sector.TryGetValue(flow.Sector, out var s))
            {
                faults.Add($"Trade flow {flow.Exporter} to {flow.Importer}, {flow.Sector}: not in the tables of economies and sectors.");
            }
            else if (i == j || !(flow.ValueMusd >= 0 && double.IsFinite(flow.ValueMusd)))
            {
                faults.Add(FormattableString.Invariant($"Trade flow {flow.Exporter} to {flow.Importer}, {flow.Sector}: must be between two economies and at least 0; got {flow.ValueMusd}."));
            }
            else
            {
                flows[i, j, s] += flow.ValueMusd;
                total[i, j] += flow.ValueMusd;
            }
        }

        TradeException.ThrowIfAny(faults);
        return new OldMatrix(newest, place, flows, total);
    }

    internal bool Knows(string economy) => _place.ContainsKey(economy);

    internal int Place(string economy) => _place[economy];

    internal double Total(int exporter, int importer) => _total[exporter, importer];

    internal double Total(string exporter, string importer) => _total[_place[exporter], _place[importer]];

    /// <summary>Share of each sector in a flow; where the flow is empty, in all exports of the exporter, and failing that in all trade.</summary>
    internal double[] SectorShares(int exporter, int importer)
    {
        var sectors = _flow.GetLength(2);
        var mix = new double[sectors];
        for (var s = 0; s < sectors; s++)
        {
            mix[s] = _flow[exporter, importer, s];
        }

        if (mix.Sum() <= 0)
        {
            Add(mix, exporter);
        }

        for (var i = 0; mix.Sum() <= 0 && i < Count; i++)
        {
            Add(mix, i);
        }

        var total = mix.Sum();
        return [.. mix.Select(value => value / total)];
    }

    private void Add(double[] mix, int exporter)
    {
        for (var j = 0; j < Count; j++)
        {
            for (var s = 0; s < mix.Length; s++)
            {
                mix[s] += _flow[exporter, j, s];
            }
        }
    }

    private static Dictionary<string, int> Places(string what, IEnumerable<string> ids, List<string> faults)
    {
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!place.TryAdd(id, place.Count))
            {
                faults.Add($"The {what} '{id}' is given more than once.");
            }
        }

        if (place.Count == 0)
        {
            faults.Add($"The trade tables have no {what}.");
        }

        return place;
    }
}
