namespace Darya.Model.Relief;

/// <summary>What a crossing unloads.</summary>
public enum GateCargo
{
    /// <summary>All goods together.</summary>
    All,

    /// <summary>Grain, loose or in bags.</summary>
    Grain,

    /// <summary>Flour in bags.</summary>
    Flour,
}
