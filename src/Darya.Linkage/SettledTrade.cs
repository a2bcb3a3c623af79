using Darya.Corridors;
using Darya.Corridors.Freight;
using Darya.Corridors.Results;
using Darya.Trade.Results;
using Darya.Trade.Scenarios;

namespace Darya.Linkage;

/// <summary>Where corridors and trade came to.</summary>
/// <param name="Rounds">Rounds.</param>
/// <param name="State">Goods on the network in the last round.</param>
/// <param name="Central">Trade of the last round.</param>
/// <param name="Goods">Its goods, in the order of those of the request.</param>
/// <param name="Costs">Costs over value of the last round.</param>
/// <param name="Agrees">The largest change fell below the tolerance.</param>
internal sealed record SettledTrade(
    IReadOnlyList<EaseIteration> Rounds,
    FreightState State,
    CentralAnswer Central,
    IReadOnlyList<GoodsFlow> Goods,
    IReadOnlyList<TransportCost> Costs,
    bool Agrees);
