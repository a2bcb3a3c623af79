namespace Darya.Agreements.Documents;

/// <summary>How amounts follow an index of the year.</summary>
public enum YearRuleKind
{
    /// <summary>A factor for each range of the index.</summary>
    Tiered,

    /// <summary>In proportion to the index, between two limits.</summary>
    Proportional,
}
