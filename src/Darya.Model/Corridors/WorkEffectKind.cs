namespace Darya.Model.Corridors;

/// <summary>What a work does to its target.</summary>
public enum WorkEffectKind
{
    /// <summary>Puts it in service.</summary>
    Opens,

    /// <summary>Raises its capacity.</summary>
    Widens,
}
