namespace Darya.Relief.Supply;

/// <summary>Why people stay without ration.</summary>
public enum BreakCause
{
    /// <summary>A food of the ration cannot be there, whatever it costs: ways are closed, it does not keep so long, it is not there yet.</summary>
    Unreachable,

    /// <summary>A limit of money binds, alone or with others.</summary>
    Money,

    /// <summary>Offers, mills, ways, gates or stores do not let more through.</summary>
    Capacity,

    /// <summary>The foods that can be there make no ration by needs and rules.</summary>
    Foods,

    /// <summary>A ration costs more than the weight given to these people.</summary>
    Weight,
}
