using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Borders;

namespace Darya.Trade.Scenarios;

/// <summary>What levers read.</summary>
internal sealed class LeverContext
{
    private readonly Dictionary<string, TradeEconomy> _economies;

    internal LeverContext(TradeData data)
    {
        Data = data;
        _economies = data.Economies.ToDictionary(economy => economy.Id, StringComparer.Ordinal);
        Borders = new BorderTable(data.Borders);
        Barriers = new BarrierTable(data);
    }

    internal TradeData Data { get; }

    internal BorderTable Borders { get; }

    internal BarrierTable Barriers { get; }

    internal bool Knows(string economy) => _economies.ContainsKey(economy);

    internal LocalName NameOf(string economy) => _economies[economy].Name;

    /// <summary>The same change in all sectors, or in those named.</summary>
    internal double[] Everywhere(double change, IReadOnlyList<string>? sectors = null) =>
        [.. Data.Sectors.Select(sector => sectors is null || sectors.Contains(sector.Id) ? change : 0)];

    /// <summary>Change of log trade when a cost of some percent becomes another.</summary>
    internal static double CostChange(double theta, double beforePercent, double afterPercent) => -theta * Math.Log((1 + (afterPercent / 100)) / (1 + (beforePercent / 100)));

    internal void CheckPair(string what, string first, string second, List<string> faults)
    {
        foreach (var id in new[] { first, second }.Where(id => !Knows(id)))
        {
            faults.Add($"{what}: no economy '{id}'; the trade tables have {string.Join(", ", _economies.Keys)}.");
        }

        if (first == second)
        {
            faults.Add($"{what}: two different economies are needed; got '{first}' twice.");
        }
    }

    internal void CheckSectors(string what, IReadOnlyList<string>? sectors, List<string> faults)
    {
        foreach (var id in (sectors ?? []).Where(id => Data.Sectors.All(sector => sector.Id != id)))
        {
            faults.Add($"{what}: no sector '{id}'; the trade tables have {string.Join(", ", Data.Sectors.Select(sector => sector.Id))}.");
        }
    }
}
