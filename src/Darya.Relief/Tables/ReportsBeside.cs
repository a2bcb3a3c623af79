using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Relief;
using Darya.Relief.Baskets;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Figures of a plan or basket beside those reported ones whose row says what they are compared with, and why they differ.</summary>
internal static class ReportsBeside
{
    private const double MonthsOfYear = 12;
    private const double DaysOfYear = 365;

    /// <summary>The plan beside the reports.</summary>
    internal static IReadOnlyList<ReportedBeside> Plan(RegionSupply supply, SupplyOutcome plan)
    {
        if (plan.TonnesHandedOut <= 0)
        {
            return [];
        }

        var words = new DifferenceWords(supply, plan);
        return [.. supply.Request.Data.Reports.Where(report => Modelled(supply, plan, report) is not null).Select(report => Beside(report, Modelled(supply, plan, report)!.Value, words.Of(report)))];
    }

    /// <summary>A basket beside the household's.</summary>
    /// <param name="data">The tables.</param>
    /// <param name="numbers">Numbers.</param>
    /// <param name="basket">The basket.</param>
    /// <param name="isLanded">Whether its prices hold ways and offices.</param>
    internal static IReadOnlyList<ReportedBeside> Basket(ReliefData data, ReliefNumbers numbers, BasketOutcome basket, bool isLanded) =>
    [
        .. data.Reports.Where(report => report.Compares == ReportCompared.HouseholdBasket).Select(report => Beside(
            report, basket.UsdPerDay * ReliefMonths.Days * numbers.Of("household_people"), DifferenceWords.OfBasket(report, numbers, basket, isLanded))),
    ];

    /// <summary>The crossings from the state of the store that a report names.</summary>
    internal static IReadOnlyList<string> GatesOf(RegionSupply supply, ReliefReport report)
    {
        var state = supply.Places.FirstOrDefault(place => place.Kind == ReliefPlaceKind.Hub && place.Row == report.Hub)?.State;
        return [.. supply.Places.Where(place => place.Kind == ReliefPlaceKind.Gate && place.State == state).Select(place => place.Id)];
    }

    /// <summary>The figure of the plan that a report is compared with; null where there is none.</summary>
    private static double? Modelled(RegionSupply supply, SupplyOutcome plan, ReliefReport report)
    {
        var cash = plan.Costs.Where(cost => cost.Step == SupplyStep.Cash).Sum(cost => cost.Usd.Sum());
        var food = plan.Costs.Where(cost => cost.Step is SupplyStep.Buying or SupplyStep.Milling).Sum(cost => cost.Usd.Sum());
        var (tonnes, years) = (plan.TonnesHandedOut, supply.Request.Months / MonthsOfYear);
        return report.Compares switch
        {
            ReportCompared.CostPerTonne => (plan.SpentUsd - cash) / tonnes,
            ReportCompared.FoodPerTonne => food / tonnes,
            ReportCompared.OtherPerTonne => (plan.SpentUsd - cash - food) / tonnes,
            ReportCompared.HouseholdBasket => (plan.SpentUsd - cash) / plan.People.Sum(people => people.Fed.Sum()) * supply.Numbers.Of("household_people"),
            ReportCompared.TonnesAYear => tonnes / years,
            ReportCompared.PeopleAMonth => plan.PersonMonthsServed / supply.Request.Months / 1e6,
            ReportCompared.TonnesADay => OverGates(GatesOf(supply, report), plan) / (years * DaysOfYear),
            _ => null,
        };
    }

    private static double OverGates(IReadOnlyList<string> gates, SupplyOutcome plan) =>
        plan.Flows.Where(flow => gates.Contains(flow.From, StringComparer.Ordinal)).Sum(flow => flow.Tonnes.Sum());

    private static ReportedBeside Beside(ReliefReport report, double modelled, LocalName reason) => new(
        report.Id, report.Name, report.Unit, Period(report.From, report.To), report.Value, modelled, report.Letter, report.Source, reason);

    private static string Period(StatedDate from, StatedDate to) => from == to ? from.ToString() : $"{from} - {to}";
}
