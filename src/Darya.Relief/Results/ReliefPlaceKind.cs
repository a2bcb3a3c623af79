namespace Darya.Relief.Results;

/// <summary>What a place of relief is.</summary>
public enum ReliefPlaceKind
{
    /// <summary>Food is bought here.</summary>
    Source,

    /// <summary>Grain is milled here.</summary>
    Mill,

    /// <summary>Food is stored here.</summary>
    Hub,

    /// <summary>A crossing into the state that receives.</summary>
    Gate,

    /// <summary>People in need.</summary>
    Province,
}
