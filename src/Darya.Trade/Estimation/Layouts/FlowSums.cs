using System.Runtime.InteropServices;

namespace Darya.Trade.Estimation.Layouts;

/// <summary>Adds flows of products or industries to one row for each pair and year, in the order of their first rows.</summary>
internal sealed class FlowSums
{
    private readonly Dictionary<(string Exporter, string Importer, int Year), int> _places = [];
    private readonly List<(string Exporter, string Importer, int Year)> _keys = [];
    private readonly List<double> _values = [];

    /// <summary>Adds a flow; an unknown part (NaN) adds nothing, and a sum of unknown parts stays unknown.</summary>
    internal void Add(string exporter, string importer, int year, double musd)
    {
        var key = (exporter, importer, year);
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, key, out var exists);
        if (!exists)
        {
            place = _keys.Count;
            _keys.Add(key);
            _values.Add(musd);
        }
        else if (double.IsNaN(_values[place]))
        {
            _values[place] = musd;
        }
        else if (!double.IsNaN(musd))
        {
            _values[place] += musd;
        }
    }

    /// <summary>The sums.</summary>
    internal TradeRows Rows() => new()
    {
        Exporter = [.. _keys.Select(key => key.Exporter)],
        Importer = [.. _keys.Select(key => key.Importer)],
        Year = [.. _keys.Select(key => key.Year)],
        Value = [.. _values],
    };
}
