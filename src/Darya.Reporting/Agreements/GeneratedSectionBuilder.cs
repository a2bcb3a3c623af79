using Darya.Agreements.Trials.Results;
using Darya.Reporting.Page;
using Format = Darya.Agreements.Documents.Words;

namespace Darya.Reporting.Agreements;

/// <summary>Rearranges the generated years of a trial into what the page shows; the tables of the run have every year.</summary>
internal static class GeneratedSectionBuilder
{
    private const int ShownYears = 10;

    internal static GeneratedSectionData Build(GeneratedTrial trial)
    {
        var hasYears = trial.Years.Count > 0;
        var names = trial.Years.ToDictionary(y => y.Year.Id, y => Name.Of(y.Year.Name), StringComparer.Ordinal);
        return new GeneratedSectionData(
            Format.Of(trial.Origin),
            trial.Seed,
            trial.Years.Count + trial.WithoutPlan.Count,
            trial.WithoutPlan.Count,
            hasYears ? Figures.Round(trial.AllGainShare) : null,
            trial.AllGainShareWithoutYearRules is { } flat ? Figures.Round(flat) : null,
            hasYears ? Figures.Round(trial.FeasibleShare) : null,
            [.. trial.States.Select(s => new GeneratedPartyData(
                s.State,
                TrialSectionBuilder.Money(s.MeanGainMusd),
                Figures.Round(s.GainShare),
                names[s.WorstYear],
                TrialSectionBuilder.Money(s.WorstGainMusd),
                TrialSectionBuilder.Money(s.GainQuantilesMusd)))],
            [.. trial.Terms.Select(t => new GeneratedTermData(t.Term, t.MissedYears, names[t.WorstYear], AgreementNames.Missed(t.Worst)))],
            [.. trial.Years.OrderBy(y => y.Year.States.Min(s => s.GainMusd)).Take(ShownYears).Select(y => new GeneratedYearData(
                Name.Of(y.Year.Name),
                Figures.Round(y.InflowPercent),
                TrialSectionBuilder.Money(y.Year.States.Select(s => s.GainMusd)),
                TrialSectionBuilder.Money(y.Year.JointGainMusd),
                [.. y.Year.Missed.Select(AgreementNames.Missed)]))]);
    }
}
