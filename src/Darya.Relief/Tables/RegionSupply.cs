using Darya.Corridors;
using Darya.Corridors.Freight;
using Darya.Corridors.Routes;
using Darya.Model;
using Darya.Relief.Baskets;
using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>The region's tables as a supply problem, with what is needed to read its answers in the words of the tables.</summary>
internal sealed record RegionSupply
{
    /// <summary>What was asked.</summary>
    internal required ReliefRequest Request { get; init; }

    /// <summary>Numbers.</summary>
    internal required ReliefNumbers Numbers { get; init; }

    /// <summary>Months: those of ordering, then those in which people are fed.</summary>
    internal required IReadOnlyList<YearMonth> Months { get; init; }

    /// <summary>People in need.</summary>
    internal required NeedOutcome Need { get; init; }

    /// <summary>Foods that can be had.</summary>
    internal required FoodTable Foods { get; init; }

    /// <summary>Places.</summary>
    internal required IReadOnlyList<ReliefPlace> Places { get; init; }

    /// <summary>Ways.</summary>
    internal required IReadOnlyList<RegionWay> Ways { get; init; }

    /// <summary>Rules of a chosen ration, with their names.</summary>
    internal required IReadOnlyList<(BasketRule Rule, LocalName Name)> Rules { get; init; }

    /// <summary>The problem; <see cref="WithRation"/> gives it its ration.</summary>
    internal required SupplyProblem Problem { get; init; }

    /// <summary>What was assumed.</summary>
    internal required IReadOnlyList<LocalName> Warnings { get; init; }

    /// <summary>Numbers of the first month in which people are fed.</summary>
    internal int FirstFed => Request.OrderMonths;

    /// <summary>The tables of a request as a problem.</summary>
    /// <exception cref="ReliefException">Tables or request do not allow it; every fault.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    internal static RegionSupply Of(ReliefRequest request, CancellationToken cancellation)
    {
        var (faults, warnings) = (new List<string>(), new List<LocalName>());
        RequestChecks.Add(request, faults);
        ReliefException.ThrowIfAny(faults);
        var numbers = new ReliefNumbers(request.Data, request.Settings, faults);
        var months = ReliefMonths.Of(request);
        int[] calendar = [.. months.Select(month => month.Month)];
        var need = NeedRule.Of(request, months, numbers, faults, warnings);
        var foods = new FoodTable(request, months, numbers, faults);
        var places = PlaceTable.Of(request, faults);
        var wayNumbers = WayNumbers.Of(numbers);
        var rules = RationRules.Of(request, numbers, [.. foods.Foods.Where(foods.IsEaten)], faults);
        var funds = FundTable.Of(request, months, foods, faults, warnings);
        var cash = request.AllowsCash ? Cash(request, need, months, numbers) : [];
        var ration = request.Ration is PrintedRation printed ? Printed(request, printed.Id, foods, faults) : null;
        ReliefException.ThrowIfAny(faults);
        var ways = FindWays(request, foods, places, wayNumbers, calendar, cancellation);
        Unreachable(need, ways, places, faults);
        var problem = new SupplyProblem
        {
            Months = [.. months.Select(month => month.ToString())],
            Days = [.. months.Select(month => DateTime.DaysInMonth(month.Year, month.Month))],
            Needs = FoodTable.Needs(request.Data),
            Energy = NutrientIds.Energy,
            Cover = request.Cover,
            Foods = [.. foods.ForProgram()],
            Places = [.. places.ForProgram(calendar, numbers)],
            Offers = [.. foods.Offers()],
            Mills = [.. foods.Mills(places)],
            Ways = [.. ways.Select(way => way.Supply)],
            Gates = [.. GateTable.Of(request, places, ways, foods, numbers, months.Length)],
            People = [.. need.Provinces.Select(row => new SupplyPeople(PlaceIds.Province(row.Province), row.Persons, row.UsdPerUnserved))],
            Cash = cash,
            Funds = funds,
            Ration = ration ?? (RationPlan)new RationByPlace([.. rules.Select(rule => rule.Rule)]),
        };
        ReliefException.ThrowIfAny(faults);
        return new()
        {
            Request = request,
            Numbers = numbers,
            Months = months,
            Need = need,
            Foods = foods,
            Places = places.All,
            Ways = ways,
            Rules = rules,
            Problem = problem,
            Warnings = [.. warnings, .. TableWarnings.Of(request, places, problem)],
        };
    }

    /// <summary>The same with the first months cut off, to read the rest of a plan.</summary>
    internal RegionSupply From(int month) => this with { Months = [.. Months.Skip(month)], Request = Request with { OrderMonths = Request.OrderMonths - month } };

    /// <summary>The same with the ration that the request asks for: a printed one or one by place as it stands, one for all chosen now.</summary>
    internal RegionSupply WithRation(CancellationToken cancellation)
    {
        if (Request.Ration is not ChosenRation { ByPlace: false })
        {
            return this;
        }

        var warnings = new List<LocalName>();
        var names = Request.Data.Needs.ToDictionary(need => NutrientIds.Of(need.Nutrient), need => need.Name, StringComparer.Ordinal);
        var ration = RationChoice.Choose(Problem, [.. Rules.Select(rule => rule.Rule)], FirstFed, Numbers.Of("nutrient_cover"), names, warnings, cancellation);
        return this with { Problem = Problem with { Ration = ration }, Warnings = [.. Warnings, .. warnings] };
    }

    private static IReadOnlyList<RegionWay> FindWays(ReliefRequest request, FoodTable foods, PlaceTable places, WayNumbers numbers, int[] months, CancellationToken cancellation)
    {
        try
        {
            request.Progress?.Report("the network and the queues of its trade");
            var routes = new FreightRoutes(FreightModel.Of(request.Network, cancellation));
            request.Progress?.Report("the ways of relief");
            return WayTable.Of(foods.WorkingMills, places, new WayMaker(request, places, numbers, months, routes), routes, cancellation);
        }
        catch (CorridorException exception)
        {
            throw new ReliefException([.. exception.Faults.Select(fault => $"network: {fault}")]);
        }
    }

    /// <summary>Cash in every province, from the first month people are fed: the household's basket by person, with the fee.</summary>
    private static List<CashChance> Cash(ReliefRequest request, NeedOutcome need, YearMonth[] months, ReliefNumbers numbers)
    {
        var baskets = new HouseholdBaskets(request.Data);
        var (people, fee, most) = (numbers.Of("household_people"), numbers.Of("cash_fee"), numbers.Of("cash_most"));
        return
        [
            .. need.Provinces.Where(row => baskets.National is not null).Select(row => new CashChance(
                PlaceIds.Province(row.Province),
                [.. months.Select(_ => baskets.UsdAMonth(row.Province) / people * (1 + fee))],
                [.. row.Persons.Select(persons => persons * most)])),
        ];
    }

    private static FixedRation Printed(ReliefRequest request, string id, FoodTable foods, List<string> faults)
    {
        var ration = request.Data.Rations.First(row => row.Id == id);
        faults.AddRange(ration.Items.Where(item => foods.Foods.All(food => food.Id != item.Food || !foods.IsEaten(food)))
            .Select(item => $"ration '{id}': nobody sells '{item.Food}' or it is not eaten by the rules"));
        return new([.. foods.Foods.Select(food => ration.Items.Where(item => item.Food == food.Id).Sum(item => item.KilogramsPerMonth) * 1e3 / 30 / ration.People)]);
    }

    /// <summary>A province with people in need that no way reaches in any month.</summary>
    private static void Unreachable(NeedOutcome need, IReadOnlyList<RegionWay> ways, PlaceTable places, List<string> faults)
    {
        var reached = ways.Where(way => way.Way.MostTonnes.Any(tonnes => tonnes > 0)).Select(way => way.Way.To).ToHashSet(StringComparer.Ordinal);
        faults.AddRange(need.Provinces.Where(row => row.Persons.Any(persons => persons > 0) && !reached.Contains(PlaceIds.Province(row.Province)))
            .Select(row => $"province '{row.Province}': no way leads to its place '{places.All.First(place => place.Id == PlaceIds.Province(row.Province)).Node}' in any month; join it in transport_links"));
    }
}
