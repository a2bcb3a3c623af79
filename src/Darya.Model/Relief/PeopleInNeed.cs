using Darya.Model.Corridors;

namespace Darya.Model.Relief;

/// <summary>People of a state in IPC phase 3 or worse in a season.</summary>
/// <param name="State">State of the region.</param>
/// <param name="From">First month.</param>
/// <param name="To">Last month.</param>
/// <param name="IsProjected">True when it was projected, false when estimated for the time.</param>
/// <param name="Phase3PlusMillion">Phase 3 or worse, million people.</param>
/// <param name="Phase4Million">Phase 4, million people; null when not stated.</param>
/// <param name="Phase5Million">Phase 5, million people; null when not stated.</param>
/// <param name="PopulationMillion">Population it is a part of, million people; null when not stated.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record PeopleInNeed(
    string State,
    StatedDate From,
    StatedDate To,
    bool IsProjected,
    double Phase3PlusMillion,
    double? Phase4Million,
    double? Phase5Million,
    double? PopulationMillion,
    Confidence Letter,
    string Source,
    string Note);
