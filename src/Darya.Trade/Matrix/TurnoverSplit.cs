namespace Darya.Trade.Matrix;

/// <summary>How the two directions of a report were found.</summary>
internal enum TurnoverSplit
{
    /// <summary>Both were reported; scaled to the reported turnover, from which roundings part them.</summary>
    Reported,

    /// <summary>One was reported, the other is the rest of the turnover.</summary>
    Rest,

    /// <summary>Only one was reported; the other is aged.</summary>
    OneWay,

    /// <summary>By the shares of the old matrix.</summary>
    OldMatrix,

    /// <summary>The old matrix has none; by another report of the pair that has both directions.</summary>
    OtherReport,

    /// <summary>Nothing tells; halves.</summary>
    Halves,
}
