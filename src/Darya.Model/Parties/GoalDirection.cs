namespace Darya.Model.Parties;

/// <summary>Which way an indicator should go.</summary>
public enum GoalDirection
{
    /// <summary>Upwards: trade, capacity.</summary>
    Rise,

    /// <summary>Downwards: losses, hours at a border.</summary>
    Fall,
}
