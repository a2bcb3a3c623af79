using System.Globalization;
using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Questions;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Money of the request as the program takes it.</summary>
internal static class FundTable
{
    /// <summary>Name of money without a donor of the tables.</summary>
    internal const string Money = "money";

    /// <summary>Funds; null where money is no limit. A donor with several conditions has a fund for each.</summary>
    internal static IReadOnlyList<SupplyFund>? Of(ReliefRequest request, YearMonth[] months, FoodTable foods, List<string> faults, List<LocalName> warnings)
    {
        switch (request.Money)
        {
            case MoneyAMonth { MillionUsd: var million }:
                return [new(Money, [.. months.Select(_ => million * 1e6)])];
            case FundsOfTables { Factor: var factor }:
                return OfTables(request, factor, months, foods, faults, warnings);
            default:
                return null;
        }
    }

    private static List<SupplyFund> OfTables(ReliefRequest request, double factor, YearMonth[] months, FoodTable foods, List<string> faults, List<LocalName> warnings)
    {
        var sure = request.Data.Funds.Where(fund => fund.Status != FundStatus.Asked).ToList();
        var inPlan = sure.Where(fund => months.Contains(new YearMonth(fund.Year, fund.Month))).ToList();
        if (inPlan.Count == 0)
        {
            var there = sure.Select(fund => new YearMonth(fund.Year, fund.Month)).Distinct().OrderBy(month => month.Index).ToList();
            faults.Add($"money: relief_funds gives nothing in {months[0]} to {months[^1]}; it has {(there.Count == 0 ? "no money at all" : $"money in {there[0]} to {there[^1]}")}");
            return [];
        }

        if (inPlan.Count < sure.Count)
        {
            var left = sure.Except(inPlan).Sum(fund => fund.MillionUsd);
            warnings.Add(new(
                string.Create(CultureInfo.InvariantCulture, $"{left:0.#} million USD of the tables fall outside the months of the plan and are left out."),
                string.Create(CultureInfo.GetCultureInfo("ru-RU"), $"{left:0.#} млн долл. из таблиц приходятся на месяцы вне плана и не учтены.")));
        }

        var groups = inPlan.GroupBy(fund => (fund.Donor, fund.Use, Groups: string.Join(' ', fund.OnlyGroups.Order()), Economies: string.Join(' ', fund.OnlyEconomies.Order(StringComparer.Ordinal))))
            .OrderBy(group => group.Key.Donor, StringComparer.Ordinal).ToList();
        return
        [
            .. groups.Select((group, at) =>
            {
                var before = groups.Take(at).Count(other => other.Key.Donor == group.Key.Donor);
                var fund = group.First();
                return new SupplyFund(
                    before == 0 ? fund.Donor : string.Create(CultureInfo.InvariantCulture, $"{fund.Donor} ({before + 1})"),
                    [.. months.Select(month => group.Where(row => row.Year == month.Year && row.Month == month.Month).Sum(row => row.MillionUsd) * 1e6 * factor)],
                    Steps(fund.Use),
                    fund.OnlyGroups.Count == 0 ? null : [.. foods.Foods.Where(food => fund.OnlyGroups.Contains(food.Group)).Select(food => food.Id)],
                    fund.OnlyEconomies.Count == 0 ? null : [.. foods.Offered.Where(supply => fund.OnlyEconomies.Contains(Source(request.Data, supply).Economy, StringComparer.Ordinal))
                        .Select(supply => PlaceIds.Offer(supply.FoodSource, supply.Food))]);
            }),
        ];
    }

    /// <summary>The donor of a fund, one of several with different conditions perhaps.</summary>
    internal static string DonorOf(SupplyFund fund) => fund.Donor.Split(" (")[0];

    private static FoodSource Source(ReliefData data, FoodSupply supply) => data.Sources.First(source => source.Id == supply.FoodSource);

    private static SupplyStep[]? Steps(FundUse use) => use switch
    {
        FundUse.Food => [.. Enum.GetValues<SupplyStep>().Where(step => step != SupplyStep.Cash)],
        FundUse.Cash => [SupplyStep.Cash],
        _ => null,
    };
}
