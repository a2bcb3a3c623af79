using Darya.Agreements.Trials.Results;
using Darya.Reporting.Page;

namespace Darya.Reporting.Agreements;

/// <summary>Rearranges a trial into what its section of the page shows.</summary>
internal static class TrialSectionBuilder
{
    internal static TrialSectionData Build(TrialOutcome outcome)
    {
        var names = new AgreementNames(outcome.Agreement, outcome.Region);
        var hasYears = outcome.Years.Count > 0;
        return new TrialSectionData
        {
            Variant = outcome.Region.Variant,
            Economy = outcome.Economy,
            Agreement = names.Data,
            Parties = outcome.Parties,
            States = names.States,
            Lead = [.. TrialWords.Of(outcome).Select(Name.Of)],
            AllGainShare = hasYears ? Figures.Round(outcome.AllGainShare) : null,
            AllGainShareWithoutYearRules = outcome.AllGainShareWithoutYearRules is { } flat ? Figures.Round(flat) : null,
            FeasibleShare = hasYears ? Figures.Round(outcome.FeasibleShare) : null,
            MeanYear = Year(outcome.MeanYear),
            ByYear = [.. outcome.Years.Select(Year)],
            Terms = TermDataBuilder.Of(names),
            Costs = [.. outcome.Terms.Select(t => new TermCostData(
                t.Term, t.IsComputed, Name.Of(t.Reason), Money(t.CostMusd), Money(t.StateCostMusd), t.CostliestYear, t.BindingYears, t.MissedYears))],
            Conflicts = [.. outcome.Conflicts.Select(c => new ConflictData(
                c.Year, AgreementNames.Missed(c.Missed), c.Other, Name.Of(TrialWords.Conflict(names, outcome, c))))],
            Reliance = [.. outcome.States.Select(s => new RelianceData(
                s.State,
                Money(s.MeanGainMusd),
                s.WorstYear,
                Money(s.WorstGainMusd),
                Money(s.RegretMusd),
                s.RegretYear,
                s.RegretOver,
                Money(s.TemptationMusd),
                Figures.Round(s.DiscountFactor, 4)))],
            Drought = [.. outcome.Drought.Select(d => new DroughtData(Figures.Round(d.Percent), [.. d.Missed.Select(AgreementNames.Missed)]))],
            Generated = outcome.Generated is { } generated ? GeneratedSectionBuilder.Build(generated) : null,
            Warnings = [.. outcome.Warnings.Select(Name.Of)],
            Provenance = GroundData.Provenance(outcome.Region),
            Sources = GroundData.Sources(outcome.Region),
            AreaAccounts = GroundData.AreaAccounts(outcome.Region),
        };
    }

    /// <summary>One year; the section of a draft shows such years too.</summary>
    internal static TrialYearData Year(TrialYear year) => new(
        year.Id,
        Name.Of(year.Name),
        [.. year.Indices.Select(i => new IndexData(i.Key, Figures.Round(i.Value)))],
        Money(year.States.Select(s => s.AloneMusd)),
        Money(year.States.Select(s => s.AgreedMusd)),
        Money(year.States.Select(s => s.GainMusd)),
        Money(year.States.Select(s => s.PaymentsMusd)),
        Money(year.States.Select(s => s.TemptationMusd)),
        Money(year.JointGainMusd),
        [.. year.Missed.Select(AgreementNames.Missed)],
        year.WithoutYearRules is { } flat
            ? new FlatYearData(Money(flat.States.Select(s => s.GainMusd)), Money(flat.JointGainMusd), [.. flat.Missed.Select(AgreementNames.Missed)])
            : null);

    /// <summary>Money to a thousand USD, as in the section of cooperation.</summary>
    internal static double Money(double musd) => Figures.Round(Math.Round(musd, 3), 12);

    internal static double[] Money(IEnumerable<double> musd) => [.. musd.Select(Money)];
}
