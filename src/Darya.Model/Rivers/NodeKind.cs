namespace Darya.Model.Rivers;

/// <summary>What a node of the river network is.</summary>
public enum NodeKind
{
    /// <summary>Water passes within the period.</summary>
    Junction,

    /// <summary>Water can be stored.</summary>
    Reservoir,

    /// <summary>Water ends here: a sea or a depression.</summary>
    Sink,
}
