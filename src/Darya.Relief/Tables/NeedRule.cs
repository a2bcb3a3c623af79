using System.Globalization;
using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Results;

namespace Darya.Relief.Tables;

/// <summary>People in need by province and month.</summary>
/// <remarks>
/// <code>
/// d[j,t] = D[t] · P[j] B[j] / Σ_k P[k] B[k]      persons
/// </code>
/// D people in need of the state (IPC phase 3 or worse) in the season of the month; P population of the province, B price of the food basket there over the national one. A rule (E): where
/// the basket costs more, more people cannot buy it. A province without a price has the national one.
/// </remarks>
internal static class NeedRule
{
    private static readonly string[] Weights = ["priority_weight 1", "priority_weight 2", "priority_weight 3"];

    /// <summary>Need of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="months">Months of the plan.</param>
    /// <param name="numbers">Weights of the priorities.</param>
    /// <param name="faults">Faults are added here.</param>
    /// <param name="warnings">What was assumed is added here.</param>
    internal static NeedOutcome Of(ReliefRequest request, YearMonth[] months, ReliefNumbers numbers, List<string> faults, List<LocalName> warnings)
    {
        CheckWeights(numbers, faults);
        var provinces = request.Data.Provinces;
        var given = request.Need?.ToLookup(row => row.Province, StringComparer.Ordinal);
        var (total, letter, source) = given is null ? Total(request, months, faults, warnings) : ([], Confidence.Estimate, null);
        var baskets = new HouseholdBaskets(request.Data);
        var shares = given is null ? Shares(request.Data, baskets, faults, warnings) : [];
        var rows = provinces.Select((province, j) =>
        {
            double[] persons =
            [
                .. months.Select((month, t) => t < request.OrderMonths ? 0
                    : given is null ? total[t] * shares[j]
                    : (given[province.Id].FirstOrDefault(row => row.Month == month) ?? given[province.Id].FirstOrDefault(row => row.Month is null))?.Persons ?? 0),
            ];
            var priority = given?[province.Id].Select(row => row.Priority).FirstOrDefault(p => p is not null) ?? province.Priority;
            return new ProvinceNeedOutcome(
                province.Id,
                priority,
                persons,
                request.Data.Figure(province.Id, ProvinceFigureKind.Population)?.Value,
                request.Data.Figure(province.Id, ProvinceFigureKind.Basket)?.Value,
                numbers.Of(string.Create(CultureInfo.InvariantCulture, $"priority_weight {priority}")));
        }).ToList();
        Warn(rows, numbers.Of("population_scale"), provinces, warnings);
        return new(
            given is null
                ? new(
                    "People in need of the country, divided by population times the price of the food basket in the province over the national price",
                    "Нуждающиеся по стране, распределённые по численности населения, умноженной на отношение стоимости продовольственной корзины в провинции к общенациональной")
                : new("People in need as the file states them", "Нуждающиеся по данным файла"),
            letter,
            source,
            [.. rows.OrderByDescending(row => row.Persons.Sum()).ThenBy(row => row.Province, StringComparer.Ordinal)]);
    }

    private static void CheckWeights(ReliefNumbers numbers, List<string> faults)
    {
        foreach (var (first, second) in Weights.Zip(Weights.Skip(1)))
        {
            if (numbers.Maybe(first) is { } more && numbers.Maybe(second) is { } less && less > more)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"'{second}' is {less}; it must not be above '{first}', {more}: class 1 is served before 2 before 3"));
            }
        }
    }

    /// <summary>People in need of the state by month, persons.</summary>
    private static (double[] Persons, Confidence Letter, string? Source) Total(ReliefRequest request, YearMonth[] months, List<string> faults, List<LocalName> warnings)
    {
        if (request.PeopleMillion is { } million)
        {
            return ([.. months.Select(_ => million * 1e6)], Confidence.Estimate, null);
        }

        var own = request.Data.PeopleInNeed.Where(row => row.State == request.State).OrderBy(row => row.From.First).ToList();
        if (own.Count == 0)
        {
            faults.Add($"people in need of '{request.State}': relief_needs has no row of it; give people in need by hand");
            return ([.. months.Select(_ => 0.0)], Confidence.Estimate, null);
        }

        var newest = own[^1];
        PeopleInNeed[] used = [.. months.Select(month => own.LastOrDefault(row => Covers(row, month)) ?? newest)];
        if (months.Any(month => !own.Any(row => Covers(row, month))))
        {
            warnings.Add(new(
                string.Create(CultureInfo.InvariantCulture, $"No season of the tables covers all months of the plan: people in need are those of {newest.From} to {newest.To}, {newest.Phase3PlusMillion} million."),
                string.Create(CultureInfo.GetCultureInfo("ru-RU"), $"Ни один сезон таблиц не охватывает все месяцы плана: число нуждающихся взято за {newest.From} – {newest.To}, {newest.Phase3PlusMillion} млн.")));
        }

        return ([.. used.Select(row => row.Phase3PlusMillion * 1e6)], Confidence.Estimate, used[^1].Source);

        static bool Covers(PeopleInNeed row, YearMonth month) =>
            row.From.First <= new DateOnly(month.Year, month.Month, 1) && new DateOnly(month.Year, month.Month, 1) <= row.To.Last;
    }

    /// <summary>The part of the people in need that lives in each province; sums to 1.</summary>
    private static double[] Shares(ReliefData data, HouseholdBaskets baskets, List<string> faults, List<LocalName> warnings)
    {
        double[] weights =
        [
            .. data.Provinces.Select(province =>
            {
                if (data.Figure(province.Id, ProvinceFigureKind.Population) is { } people)
                {
                    return people.Value * baskets.UsdAMonth(province.Id);
                }

                faults.Add($"province '{province.Id}': province_figures has no population, so its people in need cannot be told; give need by province");
                return 0;
            }),
        ];
        if (baskets.National is null)
        {
            warnings.Add(new(
                "No province has a price of the food basket: people in need are divided by population alone, and nobody can be given money in the place of food.",
                "Ни в одной провинции нет стоимости продовольственной корзины: нуждающиеся распределены только по численности населения, денежной помощи вместо продовольствия нет."));
        }
        else if (baskets.Missing.Count > 0)
        {
            var names = data.Provinces.Where(province => baskets.Missing.Contains(province.Id)).Select(province => province.Name).ToList();
            warnings.Add(new(
                $"No price of the food basket in {string.Join(", ", names.Select(name => name.English))}: the national mean stands for it, in need and in cash.",
                $"Нет стоимости продовольственной корзины: {string.Join(", ", names.Select(name => name.Russian))}. Взята средняя по стране, и для нужды, и для денежной помощи."));
        }

        var sum = weights.Sum();
        return [.. weights.Select(weight => sum > 0 ? weight / sum : 0)];
    }

    private static void Warn(List<ProvinceNeedOutcome> rows, double scale, IReadOnlyList<ReliefProvince> provinces, List<LocalName> warnings)
    {
        foreach (var row in rows.Where(row => row.Population is { } people && row.Persons.Max() > people * scale))
        {
            var name = provinces.First(province => province.Id == row.Province).Name;
            warnings.Add(new(
                string.Create(CultureInfo.InvariantCulture, $"{name.English}: {row.Persons.Max():0} people in need are more than live there ({row.Population * scale:0})."),
                string.Create(CultureInfo.InvariantCulture, $"{name.Russian}: нуждающихся ({row.Persons.Max():0}) больше, чем жителей ({row.Population * scale:0}).")));
        }
    }
}
