using Darya.Agreements.Documents;
using Darya.Model;

namespace Darya.Agreements.Drafting;

/// <summary>Meters of a draft, made when a term asks for them.</summary>
internal sealed class DraftMeters(DraftBasis basis)
{
    private readonly SortedDictionary<string, Meter> _meters = new(StringComparer.Ordinal);

    /// <summary>The day on which the index of the year is fixed: the beginning of the growing season.</summary>
    internal static CalendarDay DecidedOn { get; } = new(null, 4, 1);

    internal IReadOnlyList<Meter> All => [.. _meters.Values];

    internal static string IndexId(string river) => $"index-{river}";

    /// <summary>The joint commission as a reporter.</summary>
    internal const string Commission = "commission";

    /// <summary>The index of a river: inflow of April to September, percent of norm.</summary>
    internal static Meter Index(Region region, string river)
    {
        var name = DraftBasis.RiverName(region, river);
        return new Meter(
            IndexId(river),
            LocalText.Of($"{name.English}, inflow April-September, % of norm", $"{name.Russian}, приток за апрель–сентябрь, % нормы"),
            Variable.Index,
            [river],
            Unit.Find("%")!,
            [Commission]);
    }

    internal string Release(string node) => Add("release", node, Variable.Release, "hm3", "release", "попуск");

    internal string Storage(string node) => Add("storage", node, Variable.Storage, "hm3", "storage", "запас воды");

    /// <summary>The index of a river.</summary>
    internal string IndexOf(string river)
    {
        _meters[IndexId(river)] = Index(basis.Region, river);
        return IndexId(river);
    }

    /// <summary>The index of a reservoir: inflow of April to September above it, percent of norm.</summary>
    internal string IndexAbove(string node, IReadOnlyList<string> above)
    {
        var name = DraftBasis.NameOf(basis.Region, node);
        _meters[IndexId(node)] = new Meter(
            IndexId(node),
            LocalText.Of($"{name.English}, inflow April-September, % of norm", $"{name.Russian}, приток за апрель–сентябрь, % нормы"),
            Variable.Index,
            above,
            Unit.Find("%")!,
            [Commission]);
        return IndexId(node);
    }

    /// <summary>The meter of an id.</summary>
    internal Meter Get(string id) => _meters[id];

    internal string Flow(string reach, LocalName sea)
    {
        var id = $"flow-{reach}";
        _meters[id] = new Meter(id, LocalText.Of($"Inflow to {sea.English}", $"Приток: {sea.Russian}"), Variable.Flow, [reach], Unit.Find("hm3")!, Reporters());
        return id;
    }

    internal string Intake(string state, string river, IReadOnlyList<string> intakes)
    {
        var id = $"intake-{state}-{river}";
        var name = DraftBasis.NameOf(basis.Region, state);
        var (en, ru) = DraftBasis.RiverName(basis.Region, river);
        _meters[id] = new Meter(id, LocalText.Of($"{name.English}, intakes, {en}", $"{name.Russian}, водозабор, {ru}"), Variable.Intake, intakes, Unit.Find("hm3")!, Reporters());
        return id;
    }

    internal string Energy(string from, string to)
    {
        var id = $"energy-{from}-{to}";
        var (a, b) = (DraftBasis.NameOf(basis.Region, from), DraftBasis.NameOf(basis.Region, to));
        _meters[id] = new Meter(
            id, LocalText.Of($"Energy {a.English} to {b.English}", $"Электроэнергия: {a.Russian} — {b.Russian}"), Variable.Energy, [$"{from}>{to}"], Unit.Find("GWh")!, [from, to, "dispatch"]);
        return id;
    }

    internal string Payment(string from, string to)
    {
        var id = $"payment-{from}-{to}";
        var (a, b) = (DraftBasis.NameOf(basis.Region, from), DraftBasis.NameOf(basis.Region, to));
        _meters[id] = new Meter(
            id, LocalText.Of($"Paid by {a.English} to {b.English}", $"Платежи: {a.Russian} — {b.Russian}"), Variable.Payment, [], Unit.Find("million USD")!, [from, to]);
        return id;
    }

    private string Add(string prefix, string node, Variable variable, string unit, string english, string russian)
    {
        var id = $"{prefix}-{node}";
        var name = DraftBasis.NameOf(basis.Region, node);
        _meters[id] = new Meter(id, LocalText.Of($"{name.English}, {english}", $"{name.Russian}, {russian}"), variable, [node], Unit.Find(unit)!, Reporters());
        return id;
    }

    private string[] Reporters() => [Commission, .. basis.Parties];
}
