namespace Darya.Model.Corridors;

/// <summary>What a count says.</summary>
public enum TrafficKind
{
    /// <summary>What passed.</summary>
    Use,

    /// <summary>What can pass.</summary>
    Capacity,

    /// <summary>What is to be able to pass in the year.</summary>
    Planned,
}
