namespace Darya.Agreements.Trials.Results;

/// <summary>An agreement held against years that are not on record. Shares and means are of the years that have a plan.</summary>
public sealed record GeneratedTrial
{
    /// <summary>Where the years come from.</summary>
    public required InflowOrigin Origin { get; init; }

    /// <summary>Seed they were drawn with.</summary>
    public required int Seed { get; init; }

    /// <summary>The years that have a plan, in the order in which they were drawn.</summary>
    public required IReadOnlyList<GeneratedYear> Years { get; init; }

    /// <summary>Ids of years without any plan, with or without the agreement: too little water, or too much.</summary>
    public required IReadOnlyList<string> WithoutPlan { get; init; }

    /// <summary>The parties, in river order; empty when no year has a plan.</summary>
    public required IReadOnlyList<GeneratedParty> States { get; init; }

    /// <summary>Terms that cannot be kept in some year, the most often missed first.</summary>
    public required IReadOnlyList<GeneratedTerm> Terms { get; init; }

    /// <summary>Years in which every party gains, share of 1; not a number when no year has a plan.</summary>
    public double AllGainShare => YearShares.AllGain(Told);

    /// <summary>The same when amounts do not follow the water of the year; null when the agreement has no such rule.</summary>
    public double? AllGainShareWithoutYearRules => YearShares.AllGainWithoutYearRules(Told);

    /// <summary>Years in which every computable term can be kept, share of 1; not a number when no year has a plan.</summary>
    public double FeasibleShare => YearShares.Feasible(Told);

    /// <summary>The year in which one party has least over no agreement; null when no year has a plan.</summary>
    public GeneratedYear? WorstYear => Years.MinBy(y => y.Year.States.Min(s => s.GainMusd));

    private TrialYear[] Told => [.. Years.Select(y => y.Year)];
}
