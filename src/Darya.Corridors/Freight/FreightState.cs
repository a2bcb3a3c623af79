namespace Darya.Corridors.Freight;

/// <summary>Goods on the network after a change.</summary>
public sealed class FreightState
{
    /// <summary>What differs from the request.</summary>
    public FreightChange Change { get; } = FreightChange.None;

    /// <summary>Whether queues and loads agree; where not, the iterations ran out.</summary>
    public bool Converged { get; }

    /// <summary>Goods by exporter, importer and commodity, in this order.</summary>
    public IReadOnlyList<PairFreight> Pairs { get; } = [];

    /// <summary>Generalised cost of transport over value at the origin, of a sector of a pair; mean by value over its commodities.</summary>
    /// <returns>Null where the pair has no goods of the sector that a road or railway carries.</returns>
    public double? CostOverValue(string exporter, string importer, string sector) => null;

    /// <summary>Tonnes on a leg, Mt a year.</summary>
    /// <param name="leg">Id of a link, or <c>from-to</c> of a transhipment.</param>
    /// <returns>From its first end to its second, and back.</returns>
    public (double ForwardMt, double BackwardMt) Load(string leg) => (0, 0);
}
