namespace Darya.Games.Partitions;

/// <summary>What a coalition feels when others join each other.</summary>
public enum ExternalitySign
{
    /// <summary>Nothing, whoever joins.</summary>
    None,

    /// <summary>It gains or stays as it is.</summary>
    Positive,

    /// <summary>It loses or stays as it is.</summary>
    Negative,

    /// <summary>It gains by some unions of others and loses by some.</summary>
    Mixed,
}
