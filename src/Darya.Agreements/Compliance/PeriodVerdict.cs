namespace Darya.Agreements.Compliance;

/// <summary>How one term stands in one period.</summary>
public sealed record PeriodVerdict
{
    /// <summary>Id of the term.</summary>
    public required string Term { get; init; }

    /// <summary>What was tested.</summary>
    public required VerdictTest Test { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>State.</summary>
    public required ComplianceState State { get; init; }

    /// <summary>Id of the step, or word of the event; empty for tests of amounts.</summary>
    public string Step { get; init; } = string.Empty;

    /// <summary>Unit of promised, reported, accepted, deviation and short; empty where nothing is measured.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>What is owed, after amendments, rule of the year, formula and pause; null when it cannot be known.</summary>
    public double? Promised { get; init; }

    /// <summary>Width of the band on each side that binds, percent of promised.</summary>
    public double TolerancePercent { get; init; }

    /// <summary>Factor of the rule of the year in <see cref="Promised"/>; null without one.</summary>
    public double? YearFactor { get; init; }

    /// <summary>Days by which force majeure shortened what is owed.</summary>
    public int PausedDays { get; init; }

    /// <summary>What each reporter says, in the order of the meter.</summary>
    public IReadOnlyList<ReportedValue> Reported { get; init; } = [];

    /// <summary>The value that counts; null when none does.</summary>
    public double? Accepted { get; init; }

    /// <summary>Whose value counts; empty when none does.</summary>
    public string AcceptedBy { get; init; } = string.Empty;

    /// <summary>Whether other reporters stand beside the accepted one, and judge alike.</summary>
    public bool SideBySide { get; init; }

    /// <summary>Accepted less promised.</summary>
    public double? Deviation => Accepted - Promised;

    /// <summary>Deviation in percent of promised; null when nothing was promised.</summary>
    public double? DeviationPercent => Promised is { } promised && promised != 0 ? 100 * (Accepted - promised) / Math.Abs(promised) : null;

    /// <summary>Accepted in percent of promised, as the region's reports give it; null when nothing was promised.</summary>
    public double? PercentOfSchedule => Promised is { } promised && promised != 0 ? 100 * Accepted / promised : null;

    /// <summary>1 kept, 0 nothing of it; null where nothing is scored.</summary>
    public double? Score { get; init; }

    /// <summary>By how much it was missed: too little, or too much of a limit; 0 when not missed.</summary>
    public double AmountShort { get; init; }

    /// <summary>What of the make-up account was filled for this period, in the unit of the account.</summary>
    public double MadeUp { get; init; }

    /// <summary>Value of what is short, million USD; null without a price.</summary>
    public double? ValueMusd { get; init; }

    /// <summary>Last day of grace or make-up, of a step, of data; null where there is none.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>When a step was done or data given; null when not, or nothing is to be done.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>Why.</summary>
    public VerdictReason Reason { get; init; }

    /// <summary>What the reason speaks of; may be empty.</summary>
    public string Because { get; init; } = string.Empty;
}
