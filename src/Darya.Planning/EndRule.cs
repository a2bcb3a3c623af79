namespace Darya.Planning;

/// <summary>Where reservoirs must stand at the end of the horizon, so that no plan empties them for free.</summary>
public enum EndRule
{
    /// <summary>At the recorded storage of the last month; reservoirs without a record at their stated end storage.</summary>
    Record,

    /// <summary>Where they stood at the start.</summary>
    Cyclic,
}
