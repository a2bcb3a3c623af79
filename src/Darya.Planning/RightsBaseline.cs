namespace Darya.Planning;

/// <summary>What a state may do with water on its land when there is no agreement.</summary>
/// <remarks>Ambec and Sprumont 2002, J. Econ. Theory 107: 453-462, for sovereignty and integrity; the status quo is that of the interstate commission.</remarks>
public enum RightsBaseline
{
    /// <summary>A: who holds the water decides; no limits, no section flows, no rights of others.</summary>
    Sovereignty,

    /// <summary>B: limits cap withdrawals, section flows are floors, rights of others bind passing flow but not stored water.</summary>
    StatusQuo,

    /// <summary>C: as B, and the natural flow less the limits upstream must pass every border.</summary>
    Integrity,
}
