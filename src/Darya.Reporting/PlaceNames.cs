using System.Globalization;
using Darya.Model;
using Darya.Model.Farming;
using Darya.Model.Power;

namespace Darya.Reporting;

/// <summary>Names for the ids that appear in results: of nodes, reaches, intakes, districts, crops, plants, zones, lines, limits.</summary>
internal sealed class PlaceNames
{
    private static readonly char[] Separators = ['>', ',', '.', '/', ' '];

    private readonly Dictionary<string, LocalName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalName> _states;

    internal PlaceNames(Region region)
    {
        _states = region.States.ToDictionary(s => s.Id, s => s.Name, StringComparer.Ordinal);

        // An id that several tables use keeps its first name: a plant at a reservoir is called like the reservoir.
        Add(region.Nodes.Select(n => (n.Id, n.Name)));
        Add(region.Districts.Select(d => (d.Id, d.Name)));
        Add(region.Zones.Select(z => (z.Id, z.Name)));
        Add(region.States.Select(s => (s.Id, s.Name)));
        Add(region.HydroPlants.Select(p => (p.Id, p.Name)));
        Add(region.Crops.Select(c => (c.Id, c.Name)));
        Add(Enum.GetValues<Season>().Select(s => (s == Season.Winter ? "winter" : "vegetation", Words.Season(s))));
        Add(region.Nodes.Select(n => (n.River, Words.River(n.River))));
        Add(region.Reaches.Select(r => (r.Id, Joined(Of(r.From), " – ", Of(r.To)))));
        Add(region.Lines.Select(l => (l.Id, Joined(Of(l.From), " – ", Of(l.To)))));
        Add(region.ThermalUnits.GroupBy(u => (u.Zone, u.Fuel, u.Technology)).SelectMany(alike => alike.Select(u => (u.Id, OfUnit(u, alike.Count() > 1)))));
        Add(region.Limits.Select(l => (l.Id, Joined(Joined(State(l.State), ", ", Words.River(l.River)), ", ", Words.Season(l.Season)))));
        Add(region.Districts.SelectMany(d => d.Intakes.Select(i => (i.Id, OfIntake(d, i)))));
    }

    /// <summary>The name of an id; a compound such as <c>khorezm.cotton</c> or <c>KG&gt;UZ</c> is named part by part, and what is unknown stays as it is.</summary>
    internal LocalName Of(string id)
    {
        if (_names.TryGetValue(id, out var name))
        {
            return name;
        }

        var at = id.IndexOfAny(Separators);
        return at <= 0 || at == id.Length - 1
            ? new LocalName(id, id)
            : Joined(Of(id[..at]), id[at] == '>' ? " → " : ", ", Of(id[(at + 1)..]));
    }

    /// <summary>The name of a state; zones may carry the same id.</summary>
    internal LocalName State(string id) => _states.GetValueOrDefault(id, new LocalName(id, id));

    private static LocalName Joined(LocalName first, string between, LocalName second) =>
        new(first.English + between + second.English, first.Russian + between + second.Russian);

    private LocalName OfIntake(District district, Intake intake) =>
        Joined(district.Name, " ← ", Of(intake.Node));

    /// <summary>Zone, fuel and technology; the first year too where several units would be called the same.</summary>
    private LocalName OfUnit(ThermalUnit unit, bool withYear)
    {
        var name = Joined(Joined(Of(unit.Zone), ", ", Words.Fuel(unit.Fuel)), ", ", Words.Technology(unit.Technology));
        var year = unit.FromYear.ToString(CultureInfo.InvariantCulture);
        return withYear ? Joined(name, ", ", new LocalName($"from {year}", $"с {year}")) : name;
    }

    private void Add(IEnumerable<(string Id, LocalName Name)> names)
    {
        foreach (var (id, name) in names)
        {
            _names.TryAdd(id, name);
        }
    }
}
