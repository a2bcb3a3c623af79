using Darya.Corridors.Freight;
using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.People;

/// <summary>Travellers between two economies by road.</summary>
internal sealed class PeopleBorder
{
    private const double MostHours = 6;

    private readonly CorridorData _data;
    private readonly TravelModel _model;
    private readonly List<TravelPair> _pairs;
    private readonly PeopleNumbers _numbers;

    private PeopleBorder(CorridorData data, PeopleNumbers numbers, IReadOnlyList<Crossing> crossings, List<TravelPair> pairs)
    {
        (_data, _numbers, Crossings, _pairs) = (data, numbers, crossings, pairs);
        _model = new TravelModel(pairs, numbers.Queue, numbers.Dispersion, numbers.Elasticity);
    }

    /// <summary>Its road crossings, by id.</summary>
    internal IReadOnlyList<Crossing> Crossings { get; }

    /// <summary>Borders with a reported use at one of their crossings.</summary>
    internal static IReadOnlyList<PeopleBorder> All(CorridorData data, PeopleNumbers numbers)
    {
        var economies = data.Nodes.ToDictionary(n => n.Id, n => n.Economy, StringComparer.Ordinal);
        var planned = data.Works.SelectMany(w => w.Effects).Where(e => e.Target == WorkTarget.Crossing && e.Kind == WorkEffectKind.Opens).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var ways = new TownWays(data, numbers.SpeedKmh);
        return [.. data.Crossings
            .Where(c => c.Mode == TransportMode.Road && !planned.Contains(c.Id))
            .GroupBy(c => Border(economies[c.SideA], economies[c.SideB]))
            .Where(g => g.Any(c => Use(data, c.Id).Count > 0))
            .OrderBy(g => g.Key.First, StringComparer.Ordinal).ThenBy(g => g.Key.Second, StringComparer.Ordinal)
            .Select(g => Of(data, numbers, ways, economies, g.Key, [.. g.OrderBy(c => c.Id, StringComparer.Ordinal)]))];
    }

    /// <summary>People a day for a weight of one, so that the reported days are met.</summary>
    /// <remarks>A report names its year only; the crossings open on 1 July of it are taken as those of the day.</remarks>
    internal double Scale()
    {
        var reports = Crossings.SelectMany(c => Use(_data, c.Id)).ToList();
        var year = reports.Max(r => r.Year);
        var day = new DateOnly(year, 7, 1);
        var counted = Crossings.Select((c, number) => (Number: number, Report: Use(_data, c.Id).FirstOrDefault(r => r.Year == year))).Where(c => c.Report is not null).ToList();
        var target = counted.Sum(c => c.Report!.Value);
        var (low, high) = (0.0, 1.0);
        while (Passing(high) < target && high < 1e12)
        {
            (low, high) = (high, 2 * high);
        }

        for (var step = 0; step < 50 && high - low > 1e-6 * high; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Passing(middle) < target ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;

        double Passing(double scale)
        {
            var found = Solve(scale, day, null);
            return counted.Sum(c => found.People[c.Number]);
        }
    }

    /// <summary>A day at balance.</summary>
    internal TravelDay Solve(double scale, DateOnly date, PeopleQuestion? change) => _model.Solve(
        scale,
        [.. Crossings.Select(c => change?.Open.Contains(c.Id) == true || CrossingDates.LetsPeoplePass(_data, c.Id, date))],
        [.. Crossings.Select(c => change?.Capacities.TryGetValue(c.Id, out var capacity) == true ? capacity : Handles(c.Id))]);

    /// <summary>Hours a day that travellers gain: the area left of the demand for travel, taken straight between both days.</summary>
    internal double SavedHours(TravelDay now, TravelDay after)
    {
        var saved = 0.0;
        for (var pair = 0; pair < _pairs.Count; pair++)
        {
            if (double.IsFinite(now.Cost[pair]) && double.IsFinite(after.Cost[pair]))
            {
                saved += (now.Cost[pair] - after.Cost[pair]) * (now.Travellers[pair] + after.Travellers[pair]) / 2;
            }
        }

        return saved;
    }

    /// <summary>The crossings as a table.</summary>
    internal IEnumerable<PeopleCrossing> Rows(DateOnly date, TravelDay now, TravelDay? after, PeopleQuestion change) => Crossings.Select((crossing, number) =>
    {
        var reports = Use(_data, crossing.Id);
        var handles = Handles(crossing.Id);
        var handlesAfter = change.Capacities.TryGetValue(crossing.Id, out var widened) ? widened : handles;
        return new PeopleCrossing(
            crossing.Id,
            CrossingDates.Status(_data, crossing.Id, date),
            Stated(crossing.Id),
            now.People[number],
            reports.Count == 0 ? null : reports.Min(r => r.Low),
            reports.Count == 0 ? null : reports.Max(r => r.High),
            60 * Wait(now.People[number], handles, mean: true),
            60 * Wait(now.People[number], handles, mean: false),
            after?.People[number],
            after is null ? null : handlesAfter,
            after is null ? null : 60 * Wait(after.People[number], handlesAfter, mean: true),
            after is null ? null : 60 * Wait(after.People[number], handlesAfter, mean: false));
    });

    /// <summary>What bites on this border.</summary>
    internal IEnumerable<LocalName> Warnings(TravelDay now, TravelDay? after, PeopleQuestion change)
    {
        foreach (var crossing in Crossings.Where(c => change.Capacities.TryGetValue(c.Id, out var asked) && asked < Handles(c.Id)))
        {
            yield return Say(
                $"{crossing.Name.English}: the capacity asked for, {change.Capacities[crossing.Id]:0} a day, is less than the {Handles(crossing.Id):0} it handles now: this narrows it",
                $"{crossing.Name.Russian}: заданная пропускная способность {change.Capacities[crossing.Id]:0} в сутки меньше нынешней {Handles(crossing.Id):0}: это сужение");
        }

        foreach (var crossing in Crossings.Where(c => Handles(c.Id) is null))
        {
            yield return Say($"{crossing.Name.English}: no capacity for people was found; nobody waits there in the model", $"{crossing.Name.Russian}: пропускная способность для людей не найдена; в модели там никто не ждёт");
        }

        foreach (var crossing in Crossings.Where(c => Stated(c.Id) is { } stated && Handles(c.Id) > stated))
        {
            yield return Say(
                $"{crossing.Name.English}: more people were reported than the stated capacity of {Stated(crossing.Id):0} a day; the most reported, {Handles(crossing.Id):0}, is taken as what it handles",
                $"{crossing.Name.Russian}: людей сообщено больше заявленной пропускной способности {Stated(crossing.Id):0} в сутки; за неё взято наибольшее сообщённое, {Handles(crossing.Id):0}");
        }

        if (Math.Max(now.Residual, after?.Residual ?? 0) > 0.001)
        {
            yield return Say(
                $"the choice of crossings did not settle: {100 * Math.Max(now.Residual, after?.Residual ?? 0):0.0} % of people still change",
                $"выбор пунктов не установился: {100 * Math.Max(now.Residual, after?.Residual ?? 0):0.0} % людей ещё меняют пункт");
        }
    }

    private static PeopleBorder Of(
        CorridorData data, PeopleNumbers numbers, TownWays ways, Dictionary<string, string> economies, (string First, string Second) border, IReadOnlyList<Crossing> crossings)
    {
        var sides = crossings.Select(c => economies[c.SideA] == border.First ? (First: c.SideA, Second: c.SideB) : (First: c.SideB, Second: c.SideA)).ToList();
        var towns = data.GoodsPlaces.Where(p => p.Commodity == "*" && p.Direction != GoodsDirection.Origin).ToList();
        var here = Towns(border.First, [.. sides.Select(s => s.First)]);
        var there = Towns(border.Second, [.. sides.Select(s => s.Second)]);
        var pairs = from a in here
                    from b in there
                    let hours = a.Hours.Zip(b.Hours, (x, y) => x + y).ToList()
                    let best = hours.Min()
                    where best <= MostHours
                    select new TravelPair(a.Weight * b.Weight * Math.Exp(-numbers.Decay * best) / 1e6, hours);
        return new PeopleBorder(data, numbers, crossings, [.. pairs]);

        List<(double Weight, IReadOnlyList<double> Hours)> Towns(string economy, IReadOnlyList<string> posts) =>
            [.. towns.Where(t => economies[t.Node] == economy).Select(t => (t.Weight, ways.From(t.Node, posts)))];
    }

    private static (string First, string Second) Border(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static List<CrossingTraffic> Use(CorridorData data, string crossing) =>
        [.. data.Traffic.Where(t => t.Place == crossing && t.Item == TrafficItem.People && t.Kind == TrafficKind.Use).OrderByDescending(t => t.Year)];

    private double? Stated(string crossing) =>
        _data.Traffic.Where(t => t.Place == crossing && t.Item == TrafficItem.People && t.Kind == TrafficKind.Capacity).OrderByDescending(t => t.Year).FirstOrDefault()?.Value;

    /// <summary>What a crossing handles: the stated capacity, or the most that was reported to pass if that is more.</summary>
    private double? Handles(string crossing) => Stated(crossing) is { } stated ? Use(_data, crossing).Select(u => u.High).Append(stated).Max() : null;

    private double Wait(double people, double? handles, bool mean) =>
        handles is not { } capacity ? 0 : mean ? _numbers.Queue.MeanHours(people / capacity) : _numbers.Queue.PeakHours(people / capacity);

    private static LocalName Say(FormattableString english, FormattableString russian) => new(FormattableString.Invariant(english), FormattableString.Invariant(russian));
}
