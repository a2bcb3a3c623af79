namespace Darya.Agreements.Trials.Results;

/// <summary>Shares of years, of 1; not a number without years.</summary>
internal static class YearShares
{
    /// <summary>Years in which no party has less than without agreement.</summary>
    internal static double AllGain(IReadOnlyList<TrialYear> years) => Of(years, y => y.States.All(s => s.GainMusd >= 0));

    /// <summary>The same when amounts do not follow the water; null when a year was not tried so.</summary>
    internal static double? AllGainWithoutYearRules(IReadOnlyList<TrialYear> years) =>
        years.Count > 0 && years.All(y => y.WithoutYearRules is not null) ? Of(years, y => y.WithoutYearRules!.States.All(s => s.GainMusd >= 0)) : null;

    /// <summary>Years in which every computable term can be kept.</summary>
    internal static double Feasible(IReadOnlyList<TrialYear> years) => Of(years, y => y.Missed.Count == 0);

    private static double Of(IReadOnlyList<TrialYear> years, Func<TrialYear, bool> holds) =>
        years.Count == 0 ? double.NaN : years.Count(holds) / (double)years.Count;
}
