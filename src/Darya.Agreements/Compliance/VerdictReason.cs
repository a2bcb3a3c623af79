namespace Darya.Agreements.Compliance;

/// <summary>Why a period stands as it does, where the numbers alone do not say it.</summary>
public enum VerdictReason
{
    /// <summary>The numbers say it.</summary>
    None,

    /// <summary>One of the periods a year that may miss the band.</summary>
    AllowedPeriod,

    /// <summary>Performed in the days of grace.</summary>
    Grace,

    /// <summary>An exception of the term; <see cref="PeriodVerdict.Because"/> is its id.</summary>
    Exemption,

    /// <summary>A pause by force majeure; <see cref="PeriodVerdict.Because"/> is the event.</summary>
    Pause,

    /// <summary>An earlier breach of the other side; <see cref="PeriodVerdict.Because"/> is its term.</summary>
    EarlierBreach,

    /// <summary>A triggered term that comes first; <see cref="PeriodVerdict.Because"/> is its id.</summary>
    Overridden,

    /// <summary>The document says that the term is suspended.</summary>
    Suspended,

    /// <summary>The debt was cancelled by a full reservoir; <see cref="PeriodVerdict.Because"/> is the meter.</summary>
    DebtCancelled,

    /// <summary>No reporter covers every day of the period.</summary>
    NoReading,

    /// <summary>The index of the year was not read; <see cref="PeriodVerdict.Because"/> is the term of the rule.</summary>
    NoIndex,

    /// <summary>What the amount follows was not read or is not agreed; <see cref="PeriodVerdict.Because"/> is the meter or term.</summary>
    NoBase,

    /// <summary>Readings side by side that would judge differently.</summary>
    TwoReadings,

    /// <summary>The milder of two readings nearer to each other than the parties call a dispute.</summary>
    MilderReading,

    /// <summary>Nothing was recorded for the term; neither kept nor broken.</summary>
    NoEvent,

    /// <summary>The step before is not done.</summary>
    StepBefore,

    /// <summary>More than was owed; it cannot be made up.</summary>
    Excess,
}
