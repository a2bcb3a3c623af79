using System.Globalization;

namespace Darya.Corridors.Freight;

/// <summary>Numbers of the freight model: central values of the region's parameters, or those set by hand.</summary>
internal sealed class FreightNumbers
{
    /// <summary>Before the id of a union whose inner borders are cheap.</summary>
    internal const string UnionPrefix = "union_border_share ";

    private readonly Dictionary<string, double> _values;

    private FreightNumbers(Dictionary<string, double> values) => _values = values;

    /// <summary>Dispersion of routes θ, t/USD.</summary>
    internal double Dispersion => _values["route_dispersion"];

    /// <summary>Elasticity of goods sent to their delivered price, a positive number.</summary>
    internal double Elasticity => _values["goods_elasticity"];

    /// <summary>Share of a change of costs that the importer bears.</summary>
    internal double Incidence => _values["incidence"];

    /// <summary>How far above the delivered price of now, in values of the goods, nothing is bought any more.</summary>
    internal double ChokeShare => _values["choke_share"];

    /// <summary>Tonnes of a train, empty ones counted.</summary>
    internal double TrainTonnes => _values["train_tonnes"];

    /// <summary>Share of bulk goods that are loaded and unloaded at sidings, without a truck.</summary>
    internal double SidingShare => _values["siding_share"];

    /// <summary>Value of an hour of spread over that of an hour.</summary>
    internal double Reliability => _values["reliability_ratio"];

    /// <summary>Power n of the queue curve.</summary>
    internal double CongestionPower => _values["congestion_power"];

    /// <summary>Delay B at capacity over free hours.</summary>
    internal double CongestionShare => _values["congestion_share"];

    /// <summary>Hours of a change of gauge.</summary>
    internal double GaugeHours => _values["gauge_change_hours"];

    /// <summary>Cost of a change of gauge, USD/t.</summary>
    internal double GaugeUsdPerTonne => _values["gauge_change_usd_per_t"];

    /// <summary>Reads the numbers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="faults">Missing numbers, unknown settings and values out of range are added here.</param>
    internal static FreightNumbers Of(CorridorRequest request, List<string> faults)
    {
        var values = request.Data.Parameters.ToDictionary(p => p.Id, p => p.Central, StringComparer.Ordinal);
        foreach (var (id, value) in request.Settings)
        {
            if (!values.ContainsKey(id))
            {
                faults.Add($"setting '{id}': no such number; there are {string.Join(", ", values.Keys.Order(StringComparer.Ordinal))}");
            }

            values[id] = value;
        }

        foreach (var (id, low, high) in Ranges)
        {
            if (!values.TryGetValue(id, out var value))
            {
                faults.Add($"corridor_parameters has no '{id}'");
            }
            else if (!(value >= low && value <= high))
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"'{id}' is {value}; it must be from {low} to {high}"));
            }
        }

        return new FreightNumbers(values);
    }

    /// <summary>Standard deviation of border hours over their mean, where the crossing has none of its own.</summary>
    /// <param name="mode"><c>road</c> or <c>rail</c>.</param>
    internal double HoursVariation(string mode) => _values[$"border_hours_variation {mode}"];

    /// <summary>What a border inside a union costs over a usual one; null where the union leaves borders as they are.</summary>
    internal double? UnionShare(string union) => _values.TryGetValue(UnionPrefix + union, out var share) ? share : null;

    private static readonly (string Id, double Low, double High)[] Ranges =
    [
        ("route_dispersion", 1e-4, 100),
        ("goods_elasticity", 0, 20),
        ("incidence", 0, 1),
        ("choke_share", 0.01, 100),
        ("train_tonnes", 1, 20000),
        ("siding_share", 0, 1),
        ("reliability_ratio", 0, 10),
        ("congestion_power", 1, 20),
        ("congestion_share", 0, 10),
        ("gauge_change_hours", 0, 1000),
        ("gauge_change_usd_per_t", 0, 1000),
        ("border_hours_variation road", 0, 10),
        ("border_hours_variation rail", 0, 10),
    ];
}
