namespace Darya.Agreements.Compliance;

/// <summary>A verdict while it is being found.</summary>
internal sealed class Finding(string term, VerdictTest test, DateOnly from, DateOnly to)
{
    internal string Term => term;

    internal VerdictTest Test => test;

    internal DateOnly From => from;

    internal DateOnly To => to;

    internal int Days => to.DayNumber - from.DayNumber + 1;

    internal ComplianceState State { get; set; }

    internal string Step { get; init; } = string.Empty;

    internal string Unit { get; init; } = string.Empty;

    internal double? Promised { get; set; }

    internal double TolerancePercent { get; set; }

    internal double? YearFactor { get; set; }

    internal int PausedDays { get; set; }

    internal IReadOnlyList<ReportedValue> Reported { get; set; } = [];

    internal double? Accepted { get; set; }

    internal string AcceptedBy { get; set; } = string.Empty;

    internal bool SideBySide { get; set; }

    internal double? Score { get; set; }

    internal double Short { get; set; }

    internal double MadeUp { get; set; }

    internal double? ValueMusd { get; set; }

    internal DateOnly? Until { get; set; }

    internal DateOnly? DoneOn { get; set; }

    internal VerdictReason Reason { get; set; }

    internal string Because { get; set; } = string.Empty;

    /// <summary>What of the accepted value made up for periods of other years, in the unit of the account.</summary>
    internal double GivenToOtherYears { get; set; }

    /// <summary>What of the shortage is still missing, in the unit of the account.</summary>
    internal double StillShort { get; set; }

    internal void Set(ComplianceState state, VerdictReason reason = VerdictReason.None, string because = "") =>
        (State, Reason, Because) = (state, reason, because);

    internal PeriodVerdict Verdict() => new()
    {
        Term = term,
        Test = test,
        From = from,
        To = to,
        State = State,
        Step = Step,
        Unit = Unit,
        Promised = Promised,
        TolerancePercent = TolerancePercent,
        YearFactor = YearFactor,
        PausedDays = PausedDays,
        Reported = Reported,
        Accepted = Accepted,
        AcceptedBy = AcceptedBy,
        SideBySide = SideBySide,
        Score = Score,
        AmountShort = Short,
        MadeUp = MadeUp,
        ValueMusd = ValueMusd,
        Until = Until,
        DoneOn = DoneOn,
        Reason = Reason,
        Because = Because,
    };
}
