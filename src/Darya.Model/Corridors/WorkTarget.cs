namespace Darya.Model.Corridors;

/// <summary>What a work changes.</summary>
public enum WorkTarget
{
    /// <summary>A link.</summary>
    Link,

    /// <summary>A crossing.</summary>
    Crossing,

    /// <summary>A node.</summary>
    Node,
}
