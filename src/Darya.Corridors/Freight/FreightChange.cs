using Darya.Corridors.Questions;

namespace Darya.Corridors.Freight;

/// <summary>What differs from the network of the request; all parts together.</summary>
public sealed record FreightChange
{
    /// <summary>Nothing differs.</summary>
    public static FreightChange None { get; } = new();

    /// <summary>Ids of planned works taken as built, besides those of the request.</summary>
    public IReadOnlyList<string> Built { get; init; } = [];

    /// <summary>Ids of crossings closed for goods.</summary>
    public IReadOnlyList<string> ClosedCrossings { get; init; } = [];

    /// <summary>Ids of places that goods may not pass, begin or end at.</summary>
    public IReadOnlyList<string> ClosedPlaces { get; init; } = [];

    /// <summary>Ids of economies that let nothing through from others to others.</summary>
    public IReadOnlyList<string> ClosedTransits { get; init; } = [];

    /// <summary>Crossings made easier.</summary>
    public IReadOnlyList<EaseTarget> Eased { get; init; } = [];

    /// <summary>Trade over that of the request, > 0.</summary>
    public double DemandFactor { get; init; } = 1;

    /// <summary>A closure.</summary>
    public static FreightChange Of(ClosureQuestion closure)
    {
        ArgumentNullException.ThrowIfNull(closure);
        return new FreightChange { ClosedCrossings = closure.Crossings, ClosedPlaces = closure.Places, ClosedTransits = closure.Transits };
    }

    /// <summary>Easier crossings.</summary>
    public static FreightChange Of(EaseQuestion ease)
    {
        ArgumentNullException.ThrowIfNull(ease);
        return new FreightChange { Eased = ease.Targets };
    }
}
