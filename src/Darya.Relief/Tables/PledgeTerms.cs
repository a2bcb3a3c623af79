using Darya.Model;
using Darya.Relief.Results;
using Darya.Relief.Shares;
using static Darya.Relief.Tables.ReliefFigures;

namespace Darya.Relief.Tables;

/// <summary>Pledges put together as terms of an agreement would say them.</summary>
/// <remarks>
/// Food by source and food, milling by mill, money by donor: kind 23 (aid and finance). Stores by hub, and crossings kept open: kind 16 (support in an
/// emergency). Foods in a store or over a crossing are one pledge.
/// </remarks>
internal static class PledgeTerms
{
    private const int MutualSupport = 16;
    private const int AidAndFinance = 23;
    private const double LeastTonnes = 1;
    private const double LeastUsd = 1;

    internal static PledgeTerm[] Of(PlanOfTables plan, SharesOutcome outcome, IReadOnlyList<ContributorName> names) =>
    [
        .. outcome.Pledges.GroupBy(pledge => (pledge.Contributor, pledge.Kind, Item: ItemOf(plan, pledge), Food: pledge.Kind == PledgeKind.Food ? pledge.Food : null))
            .Select(group => group.First() with
            {
                Item = group.Key.Item,
                Food = group.Key.Food,
                Amounts = [.. plan.Months.Select((_, t) => group.Sum(pledge => pledge.Amounts[t]))],
            })
            .Where(pledge => pledge.Amounts.Sum() >= (pledge.Kind == PledgeKind.Money ? LeastUsd : LeastTonnes))
            .Select(pledge => Term(plan, pledge, names.First(name => name.Id == pledge.Contributor))),
    ];

    /// <summary>The place, crossing or donor that a term speaks of.</summary>
    private static string ItemOf(PlanOfTables plan, Pledge pledge) => pledge.Kind switch
    {
        PledgeKind.Food => plan.Problem.Offers.First(offer => offer.Name == pledge.Item).Place,
        PledgeKind.Milling => plan.Problem.Mills.First(mill => mill.Name == pledge.Item).Place,
        PledgeKind.Carriage => plan.Problem.Ways.First(way => way.Name == pledge.Item).From,
        PledgeKind.Money => pledge.Contributor,
        _ => pledge.Item,
    };

    private static PledgeTerm Term(PlanOfTables plan, Pledge pledge, ContributorName who)
    {
        var kind = pledge.Kind is PledgeKind.Carriage or PledgeKind.Storage ? MutualSupport : AidAndFinance;
        // A stock is there at the end of a month: months are not summed, the largest counts.
        var total = pledge.Kind == PledgeKind.Storage ? pledge.Amounts.Max() : pledge.Amounts.Sum();
        var (en, ru) = (who.Name.English, who.Name.Russian);
        var used = Enumerable.Range(0, plan.Months.Count).Where(t => pledge.Amounts[t] > 0).ToList();
        var when = From(plan.Months[used[0]], plan.Months[used[^1]]);
        var state = plan.NameOf(plan.Request.State);
        var amount = pledge.Kind == PledgeKind.Money ? Usd(total) : Tonnes(total);
        var at = pledge.Kind == PledgeKind.Money ? who.Name : plan.PlaceOf(pledge.Item).Name;
        var food = pledge.Food is null ? null : plan.Request.Data.Foods.First(entry => entry.Id == pledge.Food).Name;
        LocalName text = pledge.Kind switch
        {
            PledgeKind.Food => new(
                $"{en} makes available for relief in {state.English} {amount.English} of: {food!.English}, at: {at.English}, {when.English}, by month as in the plan.",
                $"{ru} предоставляет для помощи ({state.Russian}) продовольствие: {food.Russian}, {amount.Russian}; место передачи: {at.Russian}; {when.Russian}, помесячно по плану."),
            PledgeKind.Milling => new(
                $"{en} mills {amount.English} of grain for relief in {state.English} at: {at.English}, {when.English}, by month as in the plan.",
                $"{ru} перерабатывает для помощи ({state.Russian}) {amount.Russian} зерна; место: {at.Russian}; {when.Russian}, помесячно по плану."),
            PledgeKind.Carriage => new(
                $"{en} keeps the crossing {at.English} open to relief for {state.English}, {amount.English} of food in all, {when.English}, by month as in the plan; in an emergency relief passes first.",
                $"{ru} держит открытым для помощи ({state.Russian}) переход {at.Russian}: всего {amount.Russian} продовольствия, {when.Russian}, помесячно по плану; в чрезвычайной ситуации помощь пропускается в первую очередь."),
            PledgeKind.Storage => new(
                $"{en} keeps room for up to {amount.English} of food for relief in {state.English} at: {at.English}, {when.English}, at the end of each month as in the plan; in an emergency the stock is released at once.",
                $"{ru} предоставляет для помощи ({state.Russian}) место для хранения до {amount.Russian} продовольствия: {at.Russian}; {when.Russian}, на конец каждого месяца по плану; в чрезвычайной ситуации запас выдаётся немедленно."),
            _ => new(
                $"Donor “{en}” pays {amount.English} for relief in {state.English}, {when.English}, by month as in the plan.",
                $"Донор «{ru}» выделяет на помощь ({state.Russian}) {amount.Russian}, {when.Russian}, помесячно по плану."),
        };
        return new(kind, pledge, total, text);
    }
}
