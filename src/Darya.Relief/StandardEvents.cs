using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Questions;

namespace Darya.Relief;

/// <summary>
/// The five events that a supply is tried on when no other is named: the busiest crossing closed for four weeks in January, dear flour and wheat, a poor
/// harvest at the largest seller of grain, half the money, a convoy lost.
/// </summary>
/// <remarks>
/// All come in the first January after the first month, or a quarter into a plan without one, so that stock against all of them is laid in before the same
/// month. Their probabilities are estimates (E); <see cref="Reason"/> says how each was made.
/// </remarks>
public static class StandardEvents
{
    private const int FourWeeks = 28;
    private const double HalfAgain = 1.5;
    private const double HarvestLeft = 0.6;
    private const double HalfTheMoney = 0.5;
    private const double ConvoyShare = 0.1;
    private const double SamePlaceDegrees = 0.25; // some 25 km: a railway and a road over one border beside each other
    private const int MonthsAQuarterIn = 4;

    private static readonly (string Id, double Probability, LocalName Reason)[] Reasons =
    [
        ("crossing_closed", 0.10, new(
            "probability 0.10 (E): rail freight to Hairatan stopped in August 2021 and in February 2023 (recalled), for days rather than weeks; one winter in ten is assumed for four weeks.",
            "вероятность 0,10 (E): грузовое движение на Хайратон останавливалось в августе 2021 и феврале 2023 года (по памяти), но на дни, а не недели; для четырёх недель принята одна зима из десяти.")),
        ("flour_dear", 0.05, new(
            "probability 0.05 (E): the median price of wheat in Afghan towns rose by half or more on the year before in one of the 24 years 2001-2024 (2008), computed from the price file of WFP.",
            "вероятность 0,05 (E): медианная цена пшеницы в городах Афганистана выросла к прошлому году в полтора раза и более в одном году из 24 (2008; 2001–2024), расчёт по файлу цен ВПП.")),
        ("harvest_poor", 0.10, new(
            "probability 0.10 (E): the wheat harvest of Kazakhstan fell by 40 percent or more in 2010 and 2012 (recalled), two of some twenty years.",
            "вероятность 0,10 (E): сбор пшеницы в Казахстане падал на 40 процентов и более в 2010 и 2012 годах (по памяти) — два года примерно из двадцати.")),
        ("half_money", 0.25, new(
            "probability 0.25 (E): assumed; appeals were paid in part in most years and rations cut in 2023.",
            "вероятность 0,25 (E): допущение; призывы о помощи в большинстве лет оплачивались частично, в 2023 году рационы сокращали.")),
        ("convoy_lost", 0.05, new(
            "probability 0.05 (E): assumed; a tenth of a month's food is a train or two of some 3,300 t (2018, O).",
            "вероятность 0,05 (E): допущение; десятая часть месячного объёма — один-два поезда примерно по 3300 т (2018, O).")),
    ];

    /// <summary>The events for a request.</summary>
    /// <param name="request">What is asked; its crossings, sources and months are used.</param>
    /// <exception cref="ReliefException">The tables have no crossings into the receiving state or nothing to buy.</exception>
    public static IReadOnlyList<ReliefEvent> For(ReliefRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var faults = new List<string>();
        if (request.Data.Gates.Count == 0)
        {
            faults.Add("standard events: the table relief_gates is empty; name events of your own.");
        }

        var seller = LargestSeller(request);
        if (seller is null)
        {
            faults.Add("standard events: no food source outside the receiving state sells grain; name events of your own.");
        }

        ReliefException.ThrowIfAny(faults);
        var month = MonthOf(request);
        var crossings = Busiest(request);
        var names = crossings.Select(crossing => CrossingName(request, crossing)).ToList();
        var name = new LocalName(string.Join(" and ", names.Select(n => n.English)), string.Join(" и ", names.Select(n => n.Russian)));
        var state = request.Network.Economies.FirstOrDefault(entry => entry.Id == seller)?.Name ?? new LocalName(seller!, seller!);
        string[] flour = [.. MilledAndMills(request.Data)];
        return
        [
            Event(0, new($"{name.English} closed for four weeks", $"{name.Russian}: переход закрыт на четыре недели"), month, new CrossingClosed(crossings, 1, FourWeeks)),
            Event(1, new("Wheat and flour half as dear again", "Пшеница и мука дороже в полтора раза"), month, new FoodDearer(flour, [], HalfAgain, null)),
            Event(2, new($"Poor harvest in {state.English}: 40 % less grain", $"Неурожай ({state.Russian}): зерна на 40 % меньше"), month, new HarvestPoor([], [seller!], HarvestLeft, null)),
            Event(3, new("Half the money", "Половина средств"), month, new FundsCut([], HalfTheMoney)),
            Event(4, new($"A convoy lost at {name.English}", $"{name.Russian}: потерян конвой"), month, new FoodLost(crossings, ConvoyShare)),
        ];
    }

    /// <summary>How the probability of a standard event was set, for people; null for an event of another id or probability.</summary>
    public static LocalName? Reason(ReliefEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Reasons.Where(known => known.Id == entry.Id && known.Probability.Equals(entry.Probability)).Select(known => known.Reason).FirstOrDefault();
    }

    private static ReliefEvent Event(int k, LocalName name, YearMonth month, ReliefBlow blow) => new(Reasons[k].Id, name, month, [blow], Reasons[k].Probability);

    private static YearMonth MonthOf(ReliefRequest request)
    {
        var first = request.First.Index;
        var january = Enumerable.Range(first + 1, Math.Max(0, request.Months - 1)).Where(index => index % 12 == 0).Select(index => (int?)index).FirstOrDefault();
        var chosen = january ?? (first + Math.Min(Math.Max(1, request.Months / MonthsAQuarterIn), Math.Max(0, request.Months - 1)));
        return new(chosen / 12, (chosen % 12) + 1);
    }

    /// <summary>The crossing that leaves most to relief, and those beside it.</summary>
    private static string[] Busiest(ReliefRequest request)
    {
        var data = request.Data;
        var busiest = data.Gates.Where(gate => gate.Cargo == GateCargo.All).DefaultIfEmpty(data.Gates[0])
            .OrderByDescending(gate => gate.TonnesPerDay * Share(gate.Crossing)).ThenBy(gate => gate.Crossing, StringComparer.Ordinal).First().Crossing;
        var at = Place(request, busiest);
        return
        [
            busiest,
            .. data.Gates.Select(gate => gate.Crossing).Distinct(StringComparer.Ordinal).Where(crossing => crossing != busiest && IsBeside(at, Place(request, crossing)))
                .Order(StringComparer.Ordinal),
        ];

        double Share(string crossing) =>
            request.Settings.TryGetValue($"relief_share {crossing}", out var set) || (data.Parameter("relief_share", crossing)?.Id == "relief_share" && request.Settings.TryGetValue("relief_share", out set))
                ? set : data.Parameter("relief_share", crossing)?.Central ?? 1;
    }

    private static MapPoint? Place(ReliefRequest request, string crossing)
    {
        var row = request.Network.Data.Crossings.FirstOrDefault(entry => entry.Id == crossing);
        return request.Network.Data.Nodes.FirstOrDefault(node => row is not null && node.Id == row.SideA)?.Place;
    }

    private static bool IsBeside(MapPoint? one, MapPoint? other) => one is { } a && other is { } b
        && Math.Abs(a.Latitude - b.Latitude) < SamePlaceDegrees && Math.Abs(a.Longitude - b.Longitude) < SamePlaceDegrees;

    private static LocalName CrossingName(ReliefRequest request, string crossing) =>
        request.Network.Data.Crossings.FirstOrDefault(entry => entry.Id == crossing)?.Name ?? new LocalName(crossing, crossing);

    /// <summary>The economy outside the receiving state whose sources can sell most grain.</summary>
    private static string? LargestSeller(ReliefRequest request)
    {
        var grain = Tables.EventReading.Grain(request.Data).ToHashSet(StringComparer.Ordinal);
        var economies = request.Data.Sources.ToDictionary(source => source.Id, source => source.Economy, StringComparer.Ordinal);
        return request.Data.Supplies.Where(supply => grain.Contains(supply.Food) && economies.GetValueOrDefault(supply.FoodSource) is { } economy && economy != request.State)
            .GroupBy(supply => economies[supply.FoodSource], StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(supply => supply.TonnesPerMonth)).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
    }

    private static IEnumerable<string> MilledAndMills(ReliefData data) =>
        data.Foods.Where(food => food.MilledFrom is not null).SelectMany(food => new[] { food.MilledFrom!, food.Id }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
