namespace Darya.Model.Corridors;

/// <summary>How goods move over a link or a crossing.</summary>
public enum TransportMode
{
    /// <summary>By road.</summary>
    Road,

    /// <summary>By rail.</summary>
    Rail,

    /// <summary>By ship.</summary>
    Sea,
}
