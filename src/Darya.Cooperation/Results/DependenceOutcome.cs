namespace Darya.Cooperation.Results;

/// <summary>How much of a state's power comes from outside the region or over its neighbours, alone and together, percent of its demand.</summary>
/// <param name="State">Id of the state.</param>
/// <param name="OutsideAlonePercent">Bought from outside markets when everybody acts alone.</param>
/// <param name="OutsideTogetherPercent">The same with all together.</param>
/// <param name="ImportAlonePercent">Received from anybody when everybody acts alone.</param>
/// <param name="ImportTogetherPercent">The same with all together.</param>
/// <param name="UnservedAlonePercent">Not served when everybody acts alone.</param>
/// <param name="UnservedTogetherPercent">The same with all together.</param>
/// <param name="TransitAloneGwh">Energy that only passes the state when everybody acts alone, GWh a year.</param>
/// <param name="TransitTogetherGwh">The same with all together, GWh a year.</param>
public sealed record DependenceOutcome(
    string State,
    double OutsideAlonePercent,
    double OutsideTogetherPercent,
    double ImportAlonePercent,
    double ImportTogetherPercent,
    double UnservedAlonePercent,
    double UnservedTogetherPercent,
    double TransitAloneGwh,
    double TransitTogetherGwh);
