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

    /// <summary>By the shares of the old matrix, which has both.</summary>
    OldMatrix,

    /// <summary>The old matrix lacks one; by another report of the pair that has both directions, or one and the turnover.</summary>
    OtherReport,

    /// <summary>By a report of one direction, brought to twelve months in proportion.</summary>
    OneWayReport,

    /// <summary>Nothing tells; halves.</summary>
    Halves,
}
