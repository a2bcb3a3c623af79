namespace Darya.Model.Corridors;

/// <summary>What is built.</summary>
public enum JointWorkKind
{
    /// <summary>A line or a second track.</summary>
    Railway,

    /// <summary>A road.</summary>
    Road,

    /// <summary>A border crossing.</summary>
    Crossing,

    /// <summary>A trade or industrial zone, a terminal.</summary>
    Zone,

    /// <summary>A power line.</summary>
    PowerLine,

    /// <summary>A dam with its power plant.</summary>
    Dam,
}
