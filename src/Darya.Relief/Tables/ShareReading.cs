using Darya.Model;
using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Shares;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>What each contributor's part of the region's supply is worth, and what the plan asks of each.</summary>
/// <remarks>
/// An economy brings what its food sources sell, its mills, its stores, and the crossings that leave it for the receiving state. Other ways are open to all.
/// </remarks>
internal static class ShareReading
{
    /// <summary>Answers a question of shares on a plan of the region.</summary>
    /// <exception cref="ReliefException">A contributor has no part in the plan, or the ration is not given; every fault at once.</exception>
    internal static ShareStudy Of(RegionSupply supply, PlanStudy plan, ShareQuestion question, CancellationToken cancellation) =>
        Of(PlanOfTables.Of(supply, plan), question, cancellation);

    /// <summary>Shares the saving.</summary>
    /// <exception cref="ReliefException">A contributor has no part in the plan, or the ration is not given; every fault at once.</exception>
    internal static ShareStudy Of(PlanOfTables plan, ShareQuestion question, CancellationToken cancellation)
    {
        Check(plan, question);
        var problem = Owned(plan, question);
        var options = new SupplyOptions { WholeVehicles = plan.Request.WholeVehicles, SearchSeconds = 0 };
        plan.Request.Progress?.Report($"supply with and without each of {question.Economies.Count + question.Donors.Count} contributors");
        var outcome = SupplyShares.Find(problem, [.. question.Economies, .. question.Donors], options, cancellation);
        ContributorName[] names = [.. question.Economies.Select(economy => new ContributorName(economy, plan.NameOf(economy), false)),
            .. question.Donors.Select(donor => new ContributorName(donor, DonorName(plan, donor), true))];
        return new(outcome, names, PledgeTerms.Of(plan, outcome, names), Warnings(plan, outcome)) { Shortages = plan.Shortages(outcome.Plan, plan.Months) };
    }

    /// <summary>The problem with the ration given and an owner wherever a contributor has one.</summary>
    private static SupplyProblem Owned(PlanOfTables plan, ShareQuestion question)
    {
        var problem = plan.Problem;
        var part = question.Economies.ToHashSet(StringComparer.Ordinal);
        return problem with
        {
            Ration = plan.Study.Outcome.RationGrams is { } grams ? new FixedRation(grams) : problem.Ration,
            Offers = [.. problem.Offers.Select(offer => offer with { Owner = Named(plan.EconomyOf(offer)) })],
            Mills = [.. problem.Mills.Select(mill => mill with { Owner = Named(plan.PlaceOf(mill.Place).State) })],
            Places = [.. problem.Places.Select(place => place.StorageTonnes is null || plan.PlaceOf(place.Name).Kind != ReliefPlaceKind.Hub
                ? place : place with { Owner = Named(plan.PlaceOf(place.Name).State) })],
            Funds = problem.Funds is null ? null : [.. problem.Funds.Select(fund => fund with { Owner = FundTable.DonorOf(fund) })],
            Ways = [.. problem.Ways.Select(way => plan.PlaceOf(way.From) is { Kind: ReliefPlaceKind.Gate } gate ? way with { Owner = Named(gate.State) } : way)],
        };

        string? Named(string economy) => part.Contains(economy) ? economy : null;
    }

    private static void Check(PlanOfTables plan, ShareQuestion question)
    {
        var faults = new List<string>();
        if (plan.Request.Ration is ChosenRation { ByPlace: true })
        {
            faults.Add("shares: parts are valued with one ration for all; choose the ration for all or take a printed one.");
        }

        if (question.Economies.Count == 0)
        {
            faults.Add("shares: there must be at least one economy.");
        }

        if (question.Economies.Count + question.Donors.Count > SupplyShares.MostContributors)
        {
            faults.Add($"shares: at most {SupplyShares.MostContributors} contributors, economies and donors together; got {question.Economies.Count + question.Donors.Count}.");
        }

        faults.AddRange(question.Economies.Concat(question.Donors).GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Skip(1).Any())
            .Select(group => $"shares: '{group.Key}' is named twice."));
        string[] economies =
        [
            .. plan.Problem.Offers.Select(plan.EconomyOf)
                .Concat(plan.Places.Where(place => place.Kind is ReliefPlaceKind.Mill or ReliefPlaceKind.Hub or ReliefPlaceKind.Gate).Select(place => place.State))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        faults.AddRange(question.Economies.Except(economies, StringComparer.Ordinal)
            .Select(name => $"shares: '{name}' brings no food, mill, store or crossing; these do: {string.Join(", ", economies)}."));
        string[] donors = [.. (plan.Problem.Funds ?? []).Select(FundTable.DonorOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        faults.AddRange(question.Donors.Except(donors, StringComparer.Ordinal).Select(name => plan.Problem.Funds is null
            ? $"shares: money is no limit in this plan, so that '{name}' gives none; take the money of the tables."
            : $"shares: there is no donor '{name}' with money in this plan; there are {string.Join(", ", donors)}."));
        ReliefException.ThrowIfAny(faults);
    }

    private static LocalName DonorName(PlanOfTables plan, string donor) =>
        plan.Request.Data.Funds.FirstOrDefault(fund => fund.Donor == donor)?.Name ?? new LocalName(donor, donor);

    private static List<LocalName> Warnings(PlanOfTables plan, SharesOutcome outcome)
    {
        var state = plan.NameOf(plan.Request.State);
        var warnings = new List<LocalName>
        {
            new(
                $"An economy brings what its sources sell at their price, its mills and stores, and its crossings into {state.English}; other ways and what belongs to no contributor are open to every set. What is sold is paid: a share says what it is worth that it can be bought, not what was given.",
                $"Вклад экономики — то, что продают её поставщики по своей цене, её мельницы и склады и её переходы ({state.Russian}); прочие пути и всё, что не принадлежит участникам, доступны любому их составу. Проданное оплачивается: доля показывает, чего стоит возможность купить, а не размер подарка."),
            new(
                "People without ration count with the weights of their class, a rule of the planner; most of a share is people who would go without.",
                "Люди без рациона учитываются с весами своего класса — это правило планировщика; большая часть доли — люди, которые остались бы без помощи."),
        };
        if (outcome.CoreIsEmpty)
        {
            warnings.Add(new(
                "No division of the saving keeps every set of contributors content (the core is empty).",
                "Нет раздела выгоды, при котором ни одному составу участников не выгодно отделиться (ядро пусто)."));
        }

        return warnings;
    }
}
