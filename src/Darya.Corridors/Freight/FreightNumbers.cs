namespace Darya.Corridors.Freight;

/// <summary>Numbers of the freight model: central values of the region's parameters, or those set by hand.</summary>
internal sealed class FreightNumbers
{
    /// <summary>Before the id of a union whose inner borders are cheap.</summary>
    internal const string UnionPrefix = "union_border_share ";

    private static readonly string[] Needed =
    [
        "route_dispersion",
        "goods_elasticity",
        "incidence",
        "choke_share",
        "train_tonnes",
        "siding_share",
        "reliability_ratio",
        "congestion_power",
        "congestion_share",
        "gauge_change_hours",
        "gauge_change_usd_per_t",
        "border_hours_variation road",
        "border_hours_variation rail",
    ];

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
        var numbers = new CorridorNumbers(request.Data, request.Settings, faults);
        return new FreightNumbers(Needed
            .Concat(numbers.Ids.Where(id => id.StartsWith(UnionPrefix, StringComparison.Ordinal)))
            .ToDictionary(id => id, numbers.Central, StringComparer.Ordinal));
    }

    /// <summary>Standard deviation of border hours over their mean, where the crossing has none of its own.</summary>
    /// <param name="mode"><c>road</c> or <c>rail</c>.</param>
    internal double HoursVariation(string mode) => _values[$"border_hours_variation {mode}"];

    /// <summary>What a border inside a union costs over a usual one; null where the union leaves borders as they are.</summary>
    internal double? UnionShare(string union) => _values.TryGetValue(UnionPrefix + union, out var share) ? share : null;
}
