namespace Darya.Agreements.Compliance;

/// <summary>What moves a make-up account.</summary>
public enum MakeUpMovement
{
    /// <summary>A period was missed.</summary>
    Missed,

    /// <summary>A later period gave more than it owed.</summary>
    MadeUp,

    /// <summary>A full reservoir cancelled the debt.</summary>
    Cancelled,

    /// <summary>The time to make up is over.</summary>
    Expired,
}
