using Darya.Model.Relief;

namespace Darya.Relief.Tables;

/// <summary>Price of the food basket of a household by province, with the national mean where none is stated.</summary>
internal sealed class HouseholdBaskets
{
    private readonly Dictionary<string, double> _own;

    internal HouseholdBaskets(ReliefData data)
    {
        _own = data.Provinces.Select(province => (province.Id, Figure: data.Figure(province.Id, ProvinceFigureKind.Basket))).Where(entry => entry.Figure is not null)
            .ToDictionary(entry => entry.Id, entry => entry.Figure!.Value, StringComparer.Ordinal);
        Missing = [.. data.Provinces.Select(province => province.Id).Where(id => !_own.ContainsKey(id))];
        var people = _own.Keys.ToDictionary(id => id, id => data.Figure(id, ProvinceFigureKind.Population)?.Value ?? 0, StringComparer.Ordinal);
        var sum = people.Values.Sum();
        National = sum > 0 ? _own.Sum(entry => entry.Value * people[entry.Key]) / sum : _own.Count > 0 ? _own.Values.Average() : null;
    }

    /// <summary>Mean by population of the provinces with a price, USD a month; null where there is none.</summary>
    internal double? National { get; }

    /// <summary>Provinces without a price.</summary>
    internal IReadOnlyList<string> Missing { get; }

    /// <summary>The price, USD a month; where no province has one, 1, so that only people count.</summary>
    internal double UsdAMonth(string province) => _own.TryGetValue(province, out var usd) ? usd : National ?? 1;
}
