using Darya.Games;
using Darya.Relief.Supply;

namespace Darya.Relief.Shares;

/// <summary>The entrance: the cost game of those who contribute food, mills, ways, stores and money.</summary>
/// <remarks>
/// <code>
/// c(S) = cost of the plan in which only S takes part, people without ration weighed in
/// v(S) = c(∅) − c(S)
/// </code>
/// What belongs to none of the contributors is open to every set. Plans are those with parts of vehicles, rounded to USD.
/// </remarks>
public static class SupplyShares
{
    /// <summary>The most contributors: their sets are all solved.</summary>
    public const int MostContributors = 10;

    /// <summary>Shares the saving of all acting together.</summary>
    /// <param name="problem">The problem with everybody's part; owners and donors carry the contributors' names.</param>
    /// <param name="contributors">Names, 1 to 10.</param>
    /// <param name="options">How exactly the plan of all is solved; null for the defaults.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ReliefException">A contributor has no part in the problem, or there are too many.</exception>
    public static SharesOutcome Find(
        SupplyProblem problem, IReadOnlyList<string> contributors, SupplyOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(contributors);
        Check(problem, contributors);
        var plan = SupplyPlan.Find(problem, options, cancellation);
        var known = plan.RationGrams is { } grams ? problem with { Ration = new FixedRation(grams) } : problem;
        var grand = Coalition.All(contributors.Count);
        using var programs = new CoalitionCosts(known, contributors);
        var costs = grand.Subsets().ToDictionary(coalition => coalition, coalition => programs.Of(coalition, cancellation));
        var game = CoalitionGame.FromTable(contributors, costs.ToDictionary(entry => entry.Key, entry => (Rational)(costs[Coalition.Empty] - entry.Value)));
        var shapley = Shapley.Of(game).ToDoubles();
        var nucleolus = Nucleolus.Of(game);
        var even = (nucleolus.Outcome.IsDefined ? nucleolus : Nucleolus.Pre(game)).Outcome.Allocation.ToDoubles();
        return new(
            plan,
            [.. contributors.Select((name, player) => new ContributorShare(
                name,
                game[Coalition.Of(player)].ToDouble(),
                (game[grand] - game[grand.Remove(player)]).ToDouble(),
                shapley[player],
                even[player]))],
            [.. grand.Subsets().OrderBy(coalition => coalition.Size).ThenBy(coalition => coalition.Mask).Select(coalition =>
                new CoalitionCost([.. coalition.Select(player => contributors[player])], costs[coalition], game[coalition].ToDouble()))],
            CoreOfGame.Of(game).IsEmpty,
            [.. Pledges(plan, contributors)]);
    }

    private static void Check(SupplyProblem problem, IReadOnlyList<string> contributors)
    {
        var faults = new List<string>();
        if (contributors.Count is 0 or > MostContributors || contributors.Distinct(StringComparer.Ordinal).Count() != contributors.Count)
        {
            faults.Add($"there must be 1 to {MostContributors} different contributors; got {contributors.Count}.");
        }

        var parts = problem.Offers.Select(offer => offer.Owner).Concat(problem.Mills.Select(mill => mill.Owner)).Concat(problem.Ways.Select(way => way.Owner))
            .Concat(problem.Places.Select(place => place.Owner)).Concat((problem.Funds ?? []).Select(fund => fund.Owner ?? fund.Donor)).ToHashSet(StringComparer.Ordinal);
        faults.AddRange(contributors.Where(name => !parts.Contains(name)).Select(name => $"contributor '{name}' has no offer, mill, way, place or money in the plan."));
        ReliefException.ThrowIfAny(faults);
    }

    private static IEnumerable<Pledge> Pledges(SupplyOutcome plan, IReadOnlyList<string> contributors)
    {
        var problem = plan.Problem;
        foreach (var name in contributors)
        {
            foreach (var order in plan.Orders.Where(order => problem.Offers.First(offer => offer.Name == order.Offer).Owner == name))
            {
                yield return new(name, PledgeKind.Food, order.Offer, order.Food, "t", order.Tonnes);
            }

            foreach (var mill in plan.Milled.Where(use => problem.Mills.First(mill => mill.Name == use.Mill).Owner == name))
            {
                yield return new(name, PledgeKind.Milling, mill.Mill, mill.From, "t", mill.TonnesIn);
            }

            foreach (var flow in plan.Flows.Where(flow => problem.Ways.First(way => way.Name == flow.Way).Owner == name))
            {
                yield return new(name, PledgeKind.Carriage, flow.Way, flow.Food, "t", flow.Tonnes);
            }

            foreach (var stock in plan.Stocks.Where(stock => problem.Places.First(place => place.Name == stock.Place).Owner == name))
            {
                yield return new(name, PledgeKind.Storage, stock.Place, stock.Food, "t", stock.Tonnes);
            }

            foreach (var donor in plan.Donors.Where(donor => donor.Paid.Sum() > 0 && problem.Funds!.First(fund => fund.Donor == donor.Donor) is { } fund && (fund.Owner ?? fund.Donor) == name))
            {
                yield return new(name, PledgeKind.Money, donor.Donor, null, "USD", donor.Paid);
            }
        }
    }
}
