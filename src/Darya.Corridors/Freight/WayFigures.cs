using Darya.Model.Corridors;

namespace Darya.Corridors.Freight;

/// <summary>Speed, stops and price of a way from the measured means of its states.</summary>
internal sealed class WayFigures
{
    /// <summary>Kilometres for one border crossing in the measured samples, over which border money and hours are taken off.</summary>
    /// <remarks>Estimate: the programme prints its price for 500 km, and its corridors have about a border in as many.</remarks>
    private const double KmPerBorder = 500;

    private const string Programme = "carec";
    private readonly CorridorRequest _request;
    private readonly Dictionary<(string, TransportMode), (double Speed, double Stops, double Rate)> _states = [];
    private readonly double? _highestBulkRate;

    internal WayFigures(CorridorRequest request, List<string> faults)
    {
        _request = request;
        foreach (var mode in new[] { TransportMode.Road, TransportMode.Rail })
        {
            var needs = request.Data.Links.Any(l => l.Mode == mode && (l.SpeedKmh is null || l.CostUsdPerTonneKm is null));
            var speed = Newest(Programme, mode, m => m.SpeedWithoutDelayKmh);
            var rate = Newest(Programme, mode, m => m.UsdPer500KmPer20Tonnes);
            if (needs && (speed is null || rate is null))
            {
                faults.Add($"corridor_measures: no speed without delay or no cost of '{Programme}' by {mode} up to {FormattableString.Invariant($"{request.GoodsYear}")}; links without figures need them");
            }

            foreach (var place in request.Data.Nodes.Select(n => n.Economy).Distinct(StringComparer.Ordinal))
            {
                _states[(place, mode)] = State(place, mode);
            }
        }

        var newest = request.Data.Nodes.Select(n => n.Economy).Distinct(StringComparer.Ordinal).Select(BulkRateOf).Where(r => r is not null).ToList();
        _highestBulkRate = newest.Count > 0 ? newest.Max() : null;
    }

    /// <summary>Km/h without delay, hours of stops for a kilometre, USD for a tonne and kilometre of a 20 t shipment.</summary>
    internal (double Speed, double Stops, double Rate) Of(TransportLink link, string from, string to)
    {
        var (one, other) = (_states.GetValueOrDefault((from, link.Mode)), _states.GetValueOrDefault((to, link.Mode)));
        var speed = link.SpeedKmh ?? (one.Speed + other.Speed) / 2;
        var stops = link.SpeedWithDelayKmh is { } slow ? Math.Max(0, (1 / slow) - (1 / speed)) : link.SpeedKmh is null ? (one.Stops + other.Stops) / 2 : 0;
        return (speed, stops, link.CostUsdPerTonneKm ?? (one.Rate + other.Rate) / 2);
    }

    /// <summary>USD for a tonne and kilometre of bulk goods by rail: the newest printed one of each state, or the highest of all.</summary>
    internal double? BulkRate(string from, string to) =>
        _highestBulkRate is { } highest ? ((BulkRateOf(from) ?? highest) + (BulkRateOf(to) ?? highest)) / 2 : null;

    private double? BulkRateOf(string economy) => _request.Data.Rates
        .Where(r => r.Mode == TransportMode.Rail && r.Economy == economy && r.UsdPerTonneKm is not null && r.Year <= _request.GoodsYear)
        .OrderBy(r => r.Year).LastOrDefault()?.UsdPerTonneKm;

    private (double Speed, double Stops, double Rate) State(string place, TransportMode mode)
    {
        var speed = Value(place, mode, m => m.SpeedWithoutDelayKmh) ?? 0;
        var hours = Value(place, mode, m => m.BorderHours) ?? 0;
        var own = Newest(place, mode, m => m.SpeedWithDelayKmh) ?? Newest(Programme, mode, m => m.SpeedWithDelayKmh);
        var stops = own is { } slow && speed > 0 ? Math.Max(0, (1 / slow) - (1 / speed) - (hours / KmPerBorder)) : 0;
        var cost = Value(place, mode, m => m.UsdPer500KmPer20Tonnes) ?? 0;
        var border = Value(place, mode, m => m.BorderUsd) ?? 0;
        return (speed, stops, Math.Max(0, cost - (border * 500 / KmPerBorder)) / 10_000);
    }

    private double? Value(string place, TransportMode mode, Func<CorridorMeasure, double?> figure) => Newest(place, mode, figure) ?? Newest(Programme, mode, figure);

    private double? Newest(string place, TransportMode mode, Func<CorridorMeasure, double?> figure) => _request.Data.Measures
        .Where(m => m.Place == place && m.Mode == mode && m.Year <= _request.GoodsYear && figure(m) is not null)
        .OrderBy(m => m.Year).Select(figure).LastOrDefault();
}
