using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>A plan with all its months put together to one: no lead times, no stores, capacities added up.</summary>
/// <remarks>
/// <see cref="Bound"/>: what a plan does over its months, added up, fits it, since limits hold in sum, prices and losses are the lowest of the months, stores cost nothing and no food grows
/// old; so no plan costs less. <see cref="Careful"/>: only what can arrive in months in which people are fed counts, and a part of it is kept for bad timing; a ration chosen with it is one
/// that the plan can carry.
/// </remarks>
internal static class YearProblem
{
    private const int Days = 30; // the one month has so many, and persons are person-months of 30 days
    private const double KeptBack = 0.05; // part of capacities that a careful choice leaves for timing (E)

    /// <summary>The months put together so that no plan costs less.</summary>
    internal static SupplyProblem Bound(SupplyProblem problem, RationPlan ration) => Of(problem, ration, 0, 1);

    /// <summary>The months put together for the choice of a ration.</summary>
    internal static SupplyProblem Careful(SupplyProblem problem, RationPlan ration, int firstFed) => Of(problem, ration, firstFed, 1 - KeptBack);

    private static SupplyProblem Of(SupplyProblem problem, RationPlan ration, int first, double part)
    {
        var months = problem.Months.Count;
        double Months(IReadOnlyList<double> persons) => persons.Select((number, t) => number * problem.Days[t]).Sum() / Days;
        double[] Total(IReadOnlyList<double> most, int lead) => [part * most.Where((_, t) => t + lead >= first && t + lead < months).Sum()];
        return problem with
        {
            Months = ["all months"],
            Days = [Days],
            Foods = [.. problem.Foods.Select(food => food with { ShelfLifeMonths = null })],
            Places = [.. problem.Places.Select(place => place with { StorageTonnes = null })],
            Offers = [.. problem.Offers.Select(offer => offer with { UsdPerTonne = [offer.UsdPerTonne.Min()], MostTonnes = Total(offer.MostTonnes, offer.LeadMonths), LeadMonths = 0 })],
            Mills = [.. problem.Mills.Select(mill => mill with { MostTonnes = Total(mill.MostTonnes, 0) })],
            Ways =
            [
                .. problem.Ways.Select(way => way with
                {
                    MostTonnes = Total(way.MostTonnes, way.LeadMonths),
                    LeadMonths = 0,
                    LossShare = way.LossShare is null ? null : [way.LossShare.Min()],
                    UsdPerTonne = way.UsdPerTonne + (way.VehicleTonnes is { } tonnes ? way.UsdPerVehicle / tonnes : 0),
                    VehicleTonnes = null,
                    UsdPerVehicle = 0,
                }),
            ],
            Gates = [.. problem.Gates.Select(gate => gate with { MostTonnes = Total(gate.MostTonnes, 0) })],
            People = [.. problem.People.Select(people => people with { Persons = [Months(people.Persons)] })],
            Cash = [.. problem.Cash.Select(cash => cash with { UsdPerPerson = [cash.UsdPerPerson.Min()], MostPersons = [Months(cash.MostPersons)] })],
            Funds = problem.Funds is null ? null : [.. problem.Funds.Select(fund => fund with { Usd = [fund.Usd.Sum()] })],
            Opening = [.. problem.Opening.Where(stock => stock.Month < months).Select(stock => stock with { Month = 0, MonthsLeft = null })],
            Ration = ration,
        };
    }
}
