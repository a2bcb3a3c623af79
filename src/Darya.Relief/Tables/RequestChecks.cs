using System.Globalization;
using Darya.Relief.Questions;

namespace Darya.Relief.Tables;

/// <summary>What is wrong with a request before any table is turned into a program.</summary>
internal static class RequestChecks
{
    internal const int MostMonths = 24;
    internal const int MostOrderMonths = 12;

    private const double MostMillionUsd = 1e6; // a month: more than any state spends, so that a slip of the hand is seen

    internal static void Add(ReliefRequest request, List<string> faults)
    {
        var data = request.Data;
        if (request.Months is < 1 or > MostMonths)
        {
            faults.Add($"months: a plan has 1 to {MostMonths}; got {request.Months}");
        }

        if (request.OrderMonths is < 0 or > MostOrderMonths)
        {
            faults.Add($"months of ordering: 0 to {MostOrderMonths}; got {request.OrderMonths}");
        }

        if (!(request.Cover is > 0 and <= 1))
        {
            faults.Add(Text($"the part of the needs that is covered is above 0 and at most 1; got {request.Cover}"));
        }

        if (!(request.SearchSeconds >= 0))
        {
            faults.Add(Text($"seconds of the search must be 0 or more; got {request.SearchSeconds}"));
        }

        AddNeed(request, faults);
        AddMoney(request, faults);
        AddRules(request, faults);
        if (request.Ration is PrintedRation printed && data.Rations.All(ration => ration.Id != printed.Id))
        {
            faults.Add($"ration '{printed.Id}': no such ration; there are {Ids(data.Rations.Select(ration => ration.Id))}");
        }

        if (request.Basket is { } basket)
        {
            if (data.Provinces.All(province => province.Id != basket.At) && data.Sources.All(source => source.Id != basket.At))
            {
                faults.Add($"basket at '{basket.At}': neither a province ({Ids(data.Provinces.Select(p => p.Id))}) nor a food source ({Ids(data.Sources.Select(s => s.Id))})");
            }

            if (basket.UsdPerDay is { } usd && !(usd >= 0 && double.IsFinite(usd)))
            {
                faults.Add(Text($"basket: money for a person a day is 0 USD or more; got {usd}"));
            }
        }
    }

    private static void AddNeed(ReliefRequest request, List<string> faults)
    {
        if (request.PeopleMillion is { } people && !(people >= 0 && double.IsFinite(people)))
        {
            faults.Add(Text($"people in need must be 0 million or more; got {people}"));
        }

        if (request.PeopleMillion is not null && request.Need is not null)
        {
            faults.Add("people in need are given in all and by province; only one of the two can hold");
        }

        foreach (var row in request.Need ?? [])
        {
            var where = $"need of '{row.Province}'{(row.Month is { } month ? $" in {month}" : "")}";
            if (request.Data.Provinces.All(province => province.Id != row.Province))
            {
                faults.Add($"{where}: no such province; there are {Ids(request.Data.Provinces.Select(p => p.Id))}");
            }

            if (!(row.Persons >= 0 && double.IsFinite(row.Persons)))
            {
                faults.Add(Text($"{where}: persons must be 0 or more; got {row.Persons}"));
            }

            if (row.Priority is < 1 or > 3)
            {
                faults.Add($"{where}: priority is 1, 2 or 3; got {row.Priority}");
            }
        }

        faults.AddRange((request.Need ?? []).GroupBy(row => (row.Province, row.Month)).Where(group => group.Skip(1).Any())
            .Select(group => $"need of '{group.Key.Province}'{(group.Key.Month is { } month ? $" in {month}" : "")} is given twice"));
    }

    private static void AddMoney(ReliefRequest request, List<string> faults)
    {
        switch (request.Money)
        {
            case FundsOfTables { Factor: var factor } when !(factor >= 0 && double.IsFinite(factor)):
                faults.Add(Text($"money: the factor on the funds of the tables must be 0 or more; got {factor}"));
                break;
            case MoneyAMonth { MillionUsd: var million } when !(million is >= 0 and <= MostMillionUsd):
                faults.Add(Text($"money: million USD a month must be from 0 to {MostMillionUsd}; got {million}"));
                break;
            default:
                break;
        }
    }

    private static void AddRules(ReliefRequest request, List<string> faults)
    {
        var rules = request.Rules;
        faults.AddRange(rules.Without.Where(id => request.Data.Foods.All(food => food.Id != id))
            .Select(id => $"food '{id}' that is not eaten: no such food; there are {Ids(request.Data.Foods.Select(food => food.Id))}"));
        faults.AddRange(rules.Groups.Where(group => !(group.Least >= 0 && group.Least <= group.Most))
            .Select(group => Text($"group {group.Group}: bounds must be 0 ≤ least ≤ most; got {group.Least} to {group.Most} g")));
        faults.AddRange(rules.Groups.GroupBy(group => group.Group).Where(group => group.Skip(1).Any()).Select(group => $"group {group.Key}: bounds are given twice"));
        if (!(rules.RegionalPart is >= 0 and <= 1))
        {
            faults.Add(Text($"the part of energy from food of the region is 0 to 1; got {rules.RegionalPart}"));
        }

        if (rules.MostFoods is < 1)
        {
            faults.Add($"a basket has at least 1 food; got {rules.MostFoods}");
        }

        if (!(rules.LeastGrams >= 0 && double.IsFinite(rules.LeastGrams)))
        {
            faults.Add(Text($"the least of a food that is there must be 0 g or more; got {rules.LeastGrams}"));
        }

        if (rules.MostFoods is null && rules.LeastGrams > 0)
        {
            faults.Add("the least of a food that is there needs the most foods");
        }
    }

    private static string Ids(IEnumerable<string> ids) => string.Join(", ", ids.Order(StringComparer.Ordinal));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
