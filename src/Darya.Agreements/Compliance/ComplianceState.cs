namespace Darya.Agreements.Compliance;

/// <summary>How a term stands in a period; what needs attention comes first.</summary>
public enum ComplianceState
{
    /// <summary>Missed, nothing excuses it, and the time to make up is over.</summary>
    Breach,

    /// <summary>Readings that stand side by side would judge it differently.</summary>
    Disputed,

    /// <summary>No reading, or days that no reading covers: neither kept nor broken.</summary>
    MissingData,

    /// <summary>Missed, and the time to make up or of grace is not over; or done after its day.</summary>
    Late,

    /// <summary>Missed because of an event of the closed list, within the longest pause.</summary>
    ForceMajeure,

    /// <summary>Missed, but not owed: an exception, or an earlier breach of the other side.</summary>
    Excused,

    /// <summary>An event for a person to judge; never scored.</summary>
    Event,

    /// <summary>Missed and made up in time.</summary>
    MadeGood,

    /// <summary>Off the amount by no more than the tolerance.</summary>
    WithinTolerance,

    /// <summary>Kept.</summary>
    Met,

    /// <summary>A goal or a right: reported, never judged.</summary>
    Reported,

    /// <summary>Not over yet.</summary>
    NotDue,

    /// <summary>What makes it owed did not happen.</summary>
    NotTriggered,
}
