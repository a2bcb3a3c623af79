namespace Darya.Corridors.Results;

/// <summary>What a leg is.</summary>
public enum LegKind
{
    /// <summary>A road, railway or sea way.</summary>
    Way,

    /// <summary>A way that is a border crossing.</summary>
    Crossing,

    /// <summary>A change of mode in one town or port.</summary>
    Transhipment,
}
