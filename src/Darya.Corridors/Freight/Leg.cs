using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Freight;

/// <summary>A way, crossing or transhipment between two places; it has an arc each way: 2 × number there and 2 × number + 1 back.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Id">Id of the link, or <c>from-to</c> of a transhipment.</param>
/// <param name="From">Number of one place.</param>
/// <param name="To">Number of the other.</param>
/// <param name="Link">The link; null for a transhipment.</param>
/// <param name="Transhipment">The transhipment; null for a link.</param>
/// <param name="Crossing">The crossing it carries; null for none.</param>
internal sealed record Leg(int Number, string Id, int From, int To, TransportLink? Link, Transhipment? Transhipment, Crossing? Crossing)
{
    /// <summary>What it is.</summary>
    internal LegKind Kind => Transhipment is not null ? LegKind.Transhipment : Crossing is not null ? LegKind.Crossing : LegKind.Way;

    /// <summary>Mode; null for a transhipment.</summary>
    internal TransportMode? Mode => Link?.Mode;

    /// <summary>Length, km.</summary>
    internal double Km => Link?.Km ?? 0;

    /// <summary>Work that opens it; null when it exists.</summary>
    internal string? Work => Link?.Work;

    /// <summary>How sure it is.</summary>
    internal Confidence Letter => Link?.Letter ?? Transhipment!.Letter;
}
