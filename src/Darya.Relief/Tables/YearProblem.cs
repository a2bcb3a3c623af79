using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>A plan with all its months put together to one: capacities added up, no lead times, no stores.</summary>
/// <remarks>
/// What a plan does over its months, added up, fits this one: limits hold in sum, a way closed in some months is open in others, prices are the lowest of the months, stores cost nothing, no
/// food grows old. So its cost is never above that of the plan, and a ration that is good here is good for the plan where months do not differ much.
/// </remarks>
internal static class YearProblem
{
    private const int Days = 30; // the one month has so many, and person-months of them

    /// <summary>The months put together.</summary>
    /// <param name="problem">The plan.</param>
    /// <param name="ration">How the ration is found.</param>
    internal static SupplyProblem Of(SupplyProblem problem, RationPlan ration)
    {
        double Months(IReadOnlyList<double> persons) => persons.Select((number, t) => number * problem.Days[t]).Sum() / Days;
        return problem with
        {
            Months = ["all months"],
            Days = [Days],
            Foods = [.. problem.Foods.Select(food => food with { ShelfLifeMonths = null })],
            Places = [.. problem.Places.Select(place => place with { StorageTonnes = null })],
            Offers = [.. problem.Offers.Select(offer => offer with { UsdPerTonne = [offer.UsdPerTonne.Min()], MostTonnes = [offer.MostTonnes.Sum()], LeadMonths = 0 })],
            Mills = [.. problem.Mills.Select(mill => mill with { MostTonnes = [mill.MostTonnes.Sum()] })],
            Ways =
            [
                .. problem.Ways.Select(way => way with
                {
                    MostTonnes = [way.MostTonnes.Sum()],
                    LeadMonths = 0,
                    LossShare = way.LossShare is null ? null : [way.LossShare.Min()],
                    UsdPerTonne = way.UsdPerTonne + (way.VehicleTonnes is { } tonnes ? way.UsdPerVehicle / tonnes : 0),
                    VehicleTonnes = null,
                    UsdPerVehicle = 0,
                }),
            ],
            Gates = [.. problem.Gates.Select(gate => gate with { MostTonnes = [gate.MostTonnes.Sum()] })],
            People = [.. problem.People.Select(people => people with { Persons = [Months(people.Persons)] })],
            Cash = [.. problem.Cash.Select(cash => cash with { UsdPerPerson = [cash.UsdPerPerson.Min()], MostPersons = [Months(cash.MostPersons)] })],
            Funds = problem.Funds is null ? null : [.. problem.Funds.Select(fund => fund with { Usd = [fund.Usd.Sum()] })],
            Opening = [.. problem.Opening.Where(stock => stock.Month < problem.Months.Count).Select(stock => stock with { Month = 0, MonthsLeft = null })],
            Ration = ration,
        };
    }
}
