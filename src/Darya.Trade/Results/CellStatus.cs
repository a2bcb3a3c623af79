namespace Darya.Trade.Results;

/// <summary>Where a flow of the base matrix comes from.</summary>
public enum CellStatus
{
    /// <summary>A report of both directions, held as it is.</summary>
    Reported,

    /// <summary>A reported turnover, split by the shares of the two directions in the old matrix; letter E.</summary>
    SplitTurnover,

    /// <summary>A report of a part of a year, brought to twelve months in proportion; letter E.</summary>
    ExtendedYear,

    /// <summary>The old matrix, balanced to the new totals; letter E.</summary>
    Aged,

    /// <summary>What an economy sells to itself: goods share × (GDP − exports); letter E.</summary>
    Domestic,

    /// <summary>Neither the old matrix nor a report has it; taken as no trade.</summary>
    Missing,
}
