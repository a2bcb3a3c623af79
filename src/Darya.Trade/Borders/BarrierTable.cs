using Darya.Model.Trade;

namespace Darya.Trade.Borders;

/// <summary>Tariffs and costs of rules; the most particular row holds.</summary>
/// <remarks>
/// The exporter decides before the importer, the importer before the sector, and the newer row before the older. A row for a union holds where the exporter is in it and the importer
/// is named or in it too; <c>*</c> as the importer means every state of the region.
/// </remarks>
internal sealed class BarrierTable
{
    private readonly TradeData _data;
    private readonly Dictionary<string, TradeEconomy> _economies;

    internal BarrierTable(TradeData data)
    {
        _data = data;
        _economies = data.Economies.ToDictionary(economy => economy.Id, StringComparer.Ordinal);
    }

    /// <summary>The row that holds, or null where nothing is on record.</summary>
    internal TradeBarrier? Find(string importer, string exporter, string sector, TradeBarrierKind kind) => _data.Barriers
        .Where(barrier => barrier.Kind == kind && Holds(barrier, importer, exporter, sector))
        .OrderByDescending(barrier => barrier.Exporter == exporter ? 2 : barrier.Exporter == "*" ? 0 : 1)
        .ThenByDescending(barrier => barrier.Importer != "*")
        .ThenByDescending(barrier => barrier.Sector != "*")
        .ThenByDescending(barrier => barrier.Year)
        .FirstOrDefault();

    /// <summary>Whether two economies are in a union; in any where none is named.</summary>
    internal bool Share(string first, string second, string? union) =>
        _economies[first].Unions.Any(one => (union is null || one == union) && _economies[second].Unions.Contains(one));

    private bool Holds(TradeBarrier barrier, string importer, string exporter, string sector)
    {
        var isUnion = barrier.Exporter != "*" && !_economies.ContainsKey(barrier.Exporter);
        var buys = barrier.Importer == importer || (barrier.Importer == "*" && _economies[importer].Kind == TradeEconomyKind.State);
        var sells = barrier.Exporter == exporter || barrier.Exporter == "*" || (isUnion && _economies[exporter].Unions.Contains(barrier.Exporter));
        var both = !isUnion || barrier.Importer != "*" || _economies[importer].Unions.Contains(barrier.Exporter);
        return buys && sells && both && (barrier.Sector == sector || barrier.Sector == "*");
    }
}
