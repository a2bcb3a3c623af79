namespace Darya.Agreements.Compliance;

/// <summary>What a verdict tests.</summary>
public enum VerdictTest
{
    /// <summary>One period against its band.</summary>
    Period,

    /// <summary>The sum of a year's windows against the cumulative band.</summary>
    Cumulative,

    /// <summary>A procedural step against its days.</summary>
    Step,

    /// <summary>Data or notice against their days.</summary>
    Data,

    /// <summary>The index of a rule of the year; nothing is tested.</summary>
    Index,

    /// <summary>An indicator of a goal; nothing is tested.</summary>
    Goal,

    /// <summary>An event that a person judges.</summary>
    Event,
}
