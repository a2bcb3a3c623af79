using Darya.Relief.Results;

namespace Darya.Cli.Output;

/// <summary>What each contributor's part is worth, in lines for people.</summary>
internal static class ReliefShareText
{
    internal static void Print(ReliefStudy study, ShareStudy shares, ReliefText.Writer line)
    {
        var outcome = shares.Outcome;
        var all = outcome.Coalitions[^1].SavingUsd / 1e6;
        line($"All together save {all:0.0} million USD, people without ration weighed in; {(outcome.CoreIsEmpty ? "no shares keep every group content" : "there are shares that keep every group content")}.");
        line($"");
        line($"million USD                        Shapley value   nucleolus   alone   if it stays away");
        foreach (var c in outcome.Contributors)
        {
            line($"{Name(shares, c.Contributor),-34} {c.ShapleyUsd / 1e6,13:0.0} {c.NucleolusUsd / 1e6,11:0.0} {c.AloneUsd / 1e6,7:0.0} {c.LastUsd / 1e6,18:0.0}");
        }

        line($"");
        line($"Pledges that can become terms of an agreement (kind 16 support in an emergency, 23 aid and finance):");
        foreach (var term in shares.Terms.OrderByDescending(t => t.Pledge.Unit == "USD").ThenByDescending(t => t.Total).Take(ReliefText.MostRows))
        {
            line($"  {term.Kind}  {term.Text.English}");
        }

        ReliefText.More(shares.Terms.Count, "pledges", line);
        line($"");
        line($"The plan in which all take part: {outcome.Plan.SpentUsd / 1e6:0.0} million USD, {outcome.Plan.PersonMonthsServed / 1e6:0.00} million person-months served in {study.State}, {outcome.Plan.TonnesHandedOut / 1000:0.0} thousand t.");
        if (shares.Shortages.Count > 0)
        {
            line($"");
            ReliefPlanText.Causes(study, shares.Shortages, line);
        }
    }

    private static string Name(ShareStudy shares, string id) => shares.Contributors.FirstOrDefault(c => c.Id == id)?.Name.English ?? id;
}
