namespace Darya.Corridors.Results;

/// <summary>Whether a way may be used.</summary>
public enum LegState
{
    /// <summary>In use.</summary>
    Open,

    /// <summary>A closed crossing, a season or a question shuts it.</summary>
    Closed,

    /// <summary>Exists only once a work is built.</summary>
    Planned,
}
