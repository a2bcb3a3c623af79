using Darya.Model;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>The cheapest price of every food at every place, over any source, mill and way that is open in some month; how much can be had does not count.</summary>
/// <remarks>
/// <code>
/// p[f,v] = min( price + insurance at v,   (p[f,u] + c[e] + handling[v]) / (1 − loss[e])  e from u,   (p[grain,v] + fee) / extraction  mill at v )      [USD/t]
/// </code>
/// Ways to a province hold handing out and support. Labels are corrected until nothing is cheaper.
/// </remarks>
internal sealed class LandedPrices
{
    private readonly RegionSupply _supply;
    private readonly Dictionary<(string Place, string Food), Label> _labels = [];
    private readonly Dictionary<string, double> _handling;
    private readonly ILookup<string, SupplyWay> _from;

    internal LandedPrices(RegionSupply supply)
    {
        _supply = supply;
        var problem = supply.Problem;
        _handling = problem.Places.ToDictionary(place => place.Name, place => place.HandlingUsdPerTonne, StringComparer.Ordinal);
        _from = problem.Ways.Where(way => way.MostTonnes.Any(tonnes => tonnes > 0)).ToLookup(way => way.From, StringComparer.Ordinal);
        var open = new Queue<(string Place, string Food)>();
        foreach (var offer in problem.Offers)
        {
            var usd = offer.UsdPerTonne[supply.FirstFed];
            Lower(offer.Place, offer.Food, new(usd + _handling[offer.Place], usd, PlaceIds.Row(offer.Place), null, null), open);
        }

        while (open.TryDequeue(out var at))
        {
            Spread(at.Place, at.Food, open);
        }
    }

    /// <summary>What foods cost at a place, by food; foods that cannot be there are left out.</summary>
    internal IReadOnlyList<LandedPrice> At(string place) =>
    [
        .. _supply.Problem.Foods.Where(food => food.Per100Grams.Count > 0 && _labels.ContainsKey((place, food.Name))).Select(food =>
        {
            var label = _labels[(place, food.Name)];
            var bought = label.Bought / (1 + _supply.Numbers.Of("insurance"));
            return new LandedPrice(food.Name, label.Source, label.Mill, label.Gate, bought, label.Usd - bought, Letter(label.Source, food.Name, label.Mill));
        }).OrderBy(price => price.Food, StringComparer.Ordinal),
    ];

    private void Spread(string place, string food, Queue<(string, string)> open)
    {
        var here = _labels[(place, food)];
        foreach (var mill in _supply.Problem.Mills.Where(mill => mill.Place == place && mill.From == food))
        {
            Lower(place, mill.To, here with { Usd = (here.Usd + mill.UsdPerTonne) / mill.TonnesPerTonne, Bought = here.Bought / mill.TonnesPerTonne, Mill = mill.Name }, open);
        }

        foreach (var way in _from[place].Where(way => way.Foods is null || way.Foods.Contains(food)))
        {
            var usd = here.Usd + way.UsdPerTonne + (way.VehicleTonnes is { } tonnes ? way.UsdPerVehicle / tonnes : 0) + _handling[way.To];
            var gate = PlaceIds.IsGate(way.From) ? PlaceIds.Row(way.From) : here.Gate;
            Lower(way.To, food, here with { Usd = usd / (1 - (way.LossShare?.Min() ?? 0)), Gate = gate }, open);
        }
    }

    private void Lower(string place, string food, Label label, Queue<(string, string)> open)
    {
        if (!_labels.TryGetValue((place, food), out var known) || label.Usd < known.Usd - 1e-9)
        {
            _labels[(place, food)] = label;
            open.Enqueue((place, food));
        }
    }

    private Confidence Letter(string source, string food, string? mill)
    {
        var bought = mill is null ? food : _supply.Request.Data.Mills.First(row => row.Id == mill).Grain;
        return _supply.Request.Data.Price(source, bought, _supply.Request.First.Year)!.Letter;
    }

    private sealed record Label(double Usd, double Bought, string Source, string? Mill, string? Gate);
}
