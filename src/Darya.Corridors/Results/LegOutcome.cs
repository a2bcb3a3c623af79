using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Results;

/// <summary>A way between two places and what passes it in a year.</summary>
/// <param name="Id">Id of the link, or <c>from-to</c> of a transhipment.</param>
/// <param name="Kind">What it is.</param>
/// <param name="From">One end.</param>
/// <param name="To">The other end.</param>
/// <param name="Mode">Mode; null for a transhipment.</param>
/// <param name="Km">Length, km; 0 for a transhipment.</param>
/// <param name="State">Whether it may be used.</param>
/// <param name="Work">Work that opens it; null when it exists.</param>
/// <param name="ForwardMt">From one end to the other, Mt a year.</param>
/// <param name="BackwardMt">The other way, Mt a year.</param>
/// <param name="ForwardMtAfter">The same after the closure, easing or works asked for; null when none.</param>
/// <param name="BackwardMtAfter">The other way after it.</param>
/// <param name="CapacityMt">What can pass both ways together, Mt a year; null when not known.</param>
/// <param name="IsOpenStreetMap">From a table of OpenStreetMap.</param>
/// <param name="Letter">How sure the length is.</param>
public sealed record LegOutcome(
    string Id,
    LegKind Kind,
    string From,
    string To,
    TransportMode? Mode,
    double Km,
    LegState State,
    string? Work,
    double ForwardMt,
    double BackwardMt,
    double? ForwardMtAfter,
    double? BackwardMtAfter,
    double? CapacityMt,
    bool IsOpenStreetMap,
    Confidence Letter);
