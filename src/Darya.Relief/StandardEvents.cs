using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Questions;
using Darya.Relief.Tables;
using static Darya.Relief.Tables.ReliefFigures;

namespace Darya.Relief;

/// <summary>
/// The five events that a supply is tried on when no other is named: the busiest crossing closed for four weeks in January, dear flour and wheat, a poor
/// harvest at the largest seller of grain, half the money, a convoy lost.
/// </summary>
/// <remarks>
/// All come in the first January after the first month, or a quarter into a plan without one, so that stock against all of them is laid in before the same
/// month. How likely and how large they are is a matter of the region: rows <c>event_probability</c> and <c>event_size</c> of its parameters, whose notes say how
/// each was found. Where a region states none, an event is as likely as one given without a probability.
/// </remarks>
public static class StandardEvents
{
    /// <summary>How likely an event is that nobody gave a probability.</summary>
    public const double UsualProbability = 0.1;

    private const string Closed = "crossing_closed";
    private const string Dear = "flour_dear";
    private const string Poor = "harvest_poor";
    private const string Half = "half_money";
    private const string Lost = "convoy_lost";

    private const int FourWeeks = 28;
    private const double HalfTheMoney = 0.5;
    private const double SamePlaceDegrees = 0.25; // some 25 km: a railway and a road over one border beside each other
    private const int MonthsAQuarterIn = 4;

    // Sizes where a region states none: half as dear again, 40 percent less grain, a tenth of a month's food.
    private const double UsualPrice = 1.5;
    private const double UsualHarvest = 0.6;
    private const double UsualConvoy = 0.1;

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

        var numbers = new ReliefNumbers(request.Data, request.Settings, faults);
        var (price, harvest, convoy) = (Size(Dear, UsualPrice), Size(Poor, UsualHarvest), Size(Lost, UsualConvoy));
        var probabilities = new[] { Closed, Dear, Poor, Half, Lost }.ToDictionary(id => id, id => numbers.Maybe(ReliefParameter.EventProbability(id)) ?? UsualProbability, StringComparer.Ordinal);
        ReliefException.ThrowIfAny(faults);
        var month = MonthOf(request);
        var crossings = Busiest(request, numbers);
        var names = crossings.Select(crossing => CrossingName(request, crossing)).ToList();
        var name = new LocalName(string.Join(" and ", names.Select(n => n.English)), string.Join(" и ", names.Select(n => n.Russian)));
        var state = request.Network.Economies.FirstOrDefault(entry => entry.Id == seller)?.Name ?? new LocalName(seller!, seller!);
        string[] flour = [.. MilledAndMills(request.Data)];
        return
        [
            Event(Closed, new($"{name.English} closed for four weeks", $"{name.Russian}: переход закрыт на четыре недели"), new CrossingClosed(crossings, 1, FourWeeks)),
            Event(Dear, Dearer(price), new FoodDearer(flour, [], price, null)),
            Event(Poor, Said($"Poor harvest in {state.English}: {(1 - harvest) * 100:0.#} % less grain", $"Неурожай ({state.Russian}): зерна на {(1 - harvest) * 100:0.#} % меньше"), new HarvestPoor([], [seller!], harvest, null)),
            Event(Half, new("Half the money", "Половина средств"), new FundsCut([], HalfTheMoney)),
            Event(Lost, new($"A convoy lost at {name.English}", $"{name.Russian}: потерян конвой"), new FoodLost(crossings, convoy)),
        ];

        ReliefEvent Event(string id, LocalName called, ReliefBlow blow) => new(id, called, month, [blow], probabilities[id]);

        double Size(string id, double usual) => numbers.Maybe(ReliefParameter.EventSize(id)) ?? usual;
    }

    /// <summary>How the probability of a standard event was set, for people; null for an event of another id or probability.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="parameters">The region's parameters.</param>
    public static LocalName? Reason(ReliefEvent entry, IReadOnlyList<ReliefParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(parameters);
        if (entry.Id is not (Closed or Dear or Poor or Half or Lost))
        {
            return null;
        }

        var row = parameters.FirstOrDefault(parameter => parameter.Id == ReliefParameter.EventProbability(entry.Id));
        if (!entry.Probability.Equals(row?.Central ?? UsualProbability))
        {
            return null;
        }

        var note = row is null ? new("assumed, for the tables state none", "допущение, в таблицах её нет") : row.Notes;
        var letter = (row?.Letter ?? Confidence.Estimate).Letter();
        return Said(
            $"probability {entry.Probability:0.00##} ({letter}): {note.English.TrimEnd('.')}.",
            $"вероятность {entry.Probability:0.00##} ({letter}): {note.Russian.TrimEnd('.')}.");
    }

    private static LocalName Dearer(double price) => price.Equals(UsualPrice)
        ? new("Wheat and flour half as dear again", "Пшеница и мука дороже в полтора раза")
        : Said($"Wheat and flour at {price:0.##} times the price", $"Пшеница и мука: цена × {price:0.##}");

    private static YearMonth MonthOf(ReliefRequest request)
    {
        var first = request.First.Index;
        var january = Enumerable.Range(first + 1, Math.Max(0, request.Months - 1)).Where(index => index % 12 == 0).Select(index => (int?)index).FirstOrDefault();
        var chosen = january ?? (first + Math.Min(Math.Max(1, request.Months / MonthsAQuarterIn), Math.Max(0, request.Months - 1)));
        return new(chosen / 12, (chosen % 12) + 1);
    }

    /// <summary>The crossing that leaves most to relief, and those beside it.</summary>
    private static string[] Busiest(ReliefRequest request, ReliefNumbers numbers)
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

        double Share(string crossing) => numbers.Maybe($"relief_share {crossing}") ?? numbers.Maybe("relief_share") ?? 1;
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
        var grain = EventReading.Grain(request.Data).ToHashSet(StringComparer.Ordinal);
        var economies = request.Data.Sources.ToDictionary(source => source.Id, source => source.Economy, StringComparer.Ordinal);
        return request.Data.Supplies.Where(supply => grain.Contains(supply.Food) && economies.GetValueOrDefault(supply.FoodSource) is { } economy && economy != request.State)
            .GroupBy(supply => economies[supply.FoodSource], StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(supply => supply.TonnesPerMonth)).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
    }

    private static IEnumerable<string> MilledAndMills(ReliefData data) =>
        data.Foods.Where(food => food.MilledFrom is not null).SelectMany(food => new[] { food.MilledFrom!, food.Id }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
