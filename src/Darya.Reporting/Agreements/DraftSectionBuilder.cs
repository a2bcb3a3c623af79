using Darya.Agreements.Drafting;
using Darya.Reporting.Cooperation;
using Darya.Reporting.Page;

namespace Darya.Reporting.Agreements;

/// <summary>Rearranges a draft into what its section of the page shows.</summary>
internal static class DraftSectionBuilder
{
    internal static DraftSectionData Build(DraftOutcome outcome)
    {
        var region = outcome.MeanYear.Region;
        var names = new AgreementNames(outcome.Agreement, region);
        return new DraftSectionData
        {
            Variant = region.Variant,
            Economy = outcome.Study.Economy,
            Agreement = names.Data,
            Parties = outcome.Study.Players,
            States = names.States,
            Lead = [.. DraftWords.Of(outcome).Select(Name.Of)],
            JointGain = Figures.Round(Math.Round(outcome.Study.MeanYear.JointGainMusd, 3), 12),
            Share = CooperationSectionBuilder.Rule(outcome.Share),
            LeftOut = [.. outcome.LeftOut.Select(TrialSectionBuilder.Year)],
            Terms = TermDataBuilder.Of(names),
            Citations = TermDataBuilder.Sources(outcome.Agreement),
            Warnings = [.. outcome.Study.Warnings.Select(Name.Of)],
            Provenance = GroundData.Provenance(region),
            Sources = GroundData.Sources(region),
            AreaAccounts = GroundData.AreaAccounts(region),
        };
    }
}
