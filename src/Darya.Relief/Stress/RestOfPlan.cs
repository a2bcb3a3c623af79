using Darya.Relief.Supply;

namespace Darya.Relief.Stress;

/// <summary>What is left to decide from a month on, when everything before was done as a plan says.</summary>
/// <remarks>
/// Stocks, less what spoils of them in the first month, and food on its way become opening food with the age it has by then, the oldest handed out
/// first; money not spent is added to the first month. Who has a ration by the plan keeps it where it makes no great difference: see <see cref="SupplyPeople.PartOfWeightToLose"/>.
/// </remarks>
internal static class RestOfPlan
{
    /// <summary>The problem of the months from <paramref name="month"/> on.</summary>
    /// <param name="plan">The plan followed before.</param>
    /// <param name="changed">The problem as it is now known, all months.</param>
    /// <param name="month">The first month to decide.</param>
    internal static SupplyProblem Of(SupplyOutcome plan, SupplyProblem changed, int month) => changed with
    {
        Months = From(changed.Months, month),
        Days = From(changed.Days, month),
        Places = [.. changed.Places.Select(place => place with { StorageTonnes = place.StorageTonnes is null ? null : From(place.StorageTonnes, month) })],
        Offers = [.. changed.Offers.Select(offer => offer with { UsdPerTonne = From(offer.UsdPerTonne, month), MostTonnes = From(offer.MostTonnes, month) })],
        Mills = [.. changed.Mills.Select(mill => mill with { MostTonnes = From(mill.MostTonnes, month) })],
        Ways = [.. changed.Ways.Select(way => way with
        {
            MostTonnes = From(way.MostTonnes, month),
            LossShare = way.LossShare is null ? null : From(way.LossShare, month),
        })],
        Gates = [.. changed.Gates.Select(gate => gate with { MostTonnes = From(gate.MostTonnes, month) })],
        People = [.. changed.People.Select((people, j) => people with { Persons = From(people.Persons, month), UnservedByPlan = From(plan.People[j].Unserved, month) })],
        Cash = [.. changed.Cash.Select(cash => cash with { UsdPerPerson = From(cash.UsdPerPerson, month), MostPersons = From(cash.MostPersons, month) })],
        Funds = changed.Funds is null ? null : [.. changed.Funds.Select((fund, d) => fund with { Usd = Left(plan.Donors[d], fund, month) })],
        Opening = [.. Stocks(plan, month).Concat(OnTheWay(plan, changed, month)).Where(stock => stock.Tonnes > 0)],
        Ration = plan.RationGrams is { } grams ? new FixedRation(grams) : changed.Ration,
    };

    private static double[] Left(DonorPaid before, SupplyFund fund, int month)
    {
        var usd = From(fund.Usd, month);
        usd[0] += Math.Max(0, before.Given.Take(month).Sum() - before.Paid.Take(month).Sum());
        return usd;
    }

    private static IEnumerable<OpeningStock> Stocks(SupplyOutcome plan, int month)
    {
        foreach (var stock in plan.Stocks.Where(stock => stock.Tonnes[month - 1] > 0))
        {
            var left = stock.Tonnes[month - 1] * (1 - plan.Problem.Places.First(place => place.Name == stock.Place).LossShare);
            var life = plan.Problem.Foods.First(food => food.Name == stock.Food).ShelfLifeMonths;
            for (var t = month - 1; t >= 0 && left > 0 && life is not null; t--)
            {
                var tonnes = Math.Min(left, Arrived(plan, stock, t));
                left -= tonnes;
                yield return new(stock.Place, stock.Food, tonnes, 0, Math.Max(0, t + life.Value - month));
            }

            yield return new(stock.Place, stock.Food, left, 0, life is null ? null : plan.Problem.Opening.FirstOrDefault(opening =>
                opening.Place == stock.Place && opening.Food == stock.Food && opening.Month == 0)?.MonthsLeft is { } kept ? Math.Max(0, kept - month) : null);
        }
    }

    private static double Arrived(SupplyOutcome plan, PlaceFood at, int t) =>
        plan.Orders.Where(order => order.Place == at.Place && order.Food == at.Food && t >= order.LeadMonths).Sum(order => order.Tonnes[t - order.LeadMonths])
        + plan.Flows.Where(flow => flow.To == at.Place && flow.Food == at.Food && t >= flow.LeadMonths)
            .Sum(flow => flow.Tonnes[t - flow.LeadMonths] - flow.Lost[t - flow.LeadMonths])
        + plan.Milled.Where(mill => mill.Place == at.Place && mill.To == at.Food).Sum(mill => mill.TonnesOut[t])
        + plan.Problem.Opening.Where(stock => stock.Place == at.Place && stock.Food == at.Food && stock.Month == t && t > 0).Sum(stock => stock.Tonnes);

    private static IEnumerable<OpeningStock> OnTheWay(SupplyOutcome plan, SupplyProblem changed, int month)
    {
        var lives = changed.Foods.ToDictionary(food => food.Name, food => food.ShelfLifeMonths, StringComparer.Ordinal);
        foreach (var stock in plan.Problem.Opening.Where(stock => stock.Month >= month))
        {
            yield return stock with { Month = stock.Month - month };
        }

        foreach (var order in plan.Orders)
        {
            for (var t = Math.Max(0, month - order.LeadMonths); t < month; t++)
            {
                yield return new(order.Place, order.Food, order.Tonnes[t], t + order.LeadMonths - month, lives[order.Food]);
            }
        }

        foreach (var flow in plan.Flows)
        {
            var loss = changed.Ways.First(way => way.Name == flow.Way).LossShare;
            for (var t = Math.Max(0, month - flow.LeadMonths); t < month; t++)
            {
                yield return new(flow.To, flow.Food, flow.Tonnes[t] * (1 - (loss?[t] ?? 0)), t + flow.LeadMonths - month, lives[flow.Food]);
            }
        }
    }

    private static T[] From<T>(IReadOnlyList<T> values, int month) => [.. values.Skip(month)];
}
