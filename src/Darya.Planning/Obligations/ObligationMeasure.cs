namespace Darya.Planning.Obligations;

/// <summary>What is measured, and what its place names.</summary>
public enum ObligationMeasure
{
    /// <summary>Water that enters a reach, hm³; the place is a reach.</summary>
    ReachFlow,

    /// <summary>Water that leaves a reservoir by river, hm³; the place is its node.</summary>
    Release,

    /// <summary>Storage at the end of the period, hm³; the place is the reservoir's node.</summary>
    Storage,

    /// <summary>Gross water taken, hm³; the place is a limit (all intakes under it), a district or an intake.</summary>
    Intake,

    /// <summary>Energy that arrives less energy sent back, GWh; the place is <c>KG&gt;KZ</c>: from a state to a state.</summary>
    Energy,
}
