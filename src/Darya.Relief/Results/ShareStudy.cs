using Darya.Model;
using Darya.Relief.Shares;

namespace Darya.Relief.Results;

/// <summary>What each contributor's part of the supply is worth.</summary>
/// <param name="Outcome">Game, shares and pledges.</param>
/// <param name="Contributors">Names of the contributors.</param>
/// <param name="Terms">Pledges in words, each able to become a term of an agreement.</param>
/// <param name="Warnings">What bites in this part.</param>
public sealed record ShareStudy(SharesOutcome Outcome, IReadOnlyList<ContributorName> Contributors, IReadOnlyList<PledgeTerm> Terms, IReadOnlyList<LocalName> Warnings)
{
    /// <summary>Why people stay without ration in the plan of all contributors, the largest first.</summary>
    public IReadOnlyList<ShortageInWords> Shortages { get; init; } = [];
}
