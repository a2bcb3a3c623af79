using Darya.Model.Corridors;
using Darya.Model.Relief;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Places of the region: sources, mills, hubs, crossings into the state that receives, provinces; which lie inside it.</summary>
internal sealed class PlaceTable
{
    private readonly ReliefRequest _request;
    private readonly Dictionary<string, TransportNode> _nodes;

    private PlaceTable(ReliefRequest request, List<string> faults)
    {
        _request = request;
        _nodes = request.Network.Data.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var crossings = request.Network.Data.Crossings.ToDictionary(crossing => crossing.Id, StringComparer.Ordinal);
        Into = [.. crossings.Values.Where(crossing => IsInside(crossing.SideA) != IsInside(crossing.SideB)).Select(crossing => crossing.Id).Order(StringComparer.Ordinal)];
        var gates = request.Data.Gates.Select(gate => gate.Crossing).Distinct(StringComparer.Ordinal).ToList();
        faults.AddRange(gates.Where(id => !Into.Contains(id)).Select(id => $"relief_gates: '{id}' is no crossing into '{request.State}'; there are {string.Join(", ", Into)}"));
        All =
        [
            .. request.Data.Sources.Select(source => Place(PlaceIds.Source(source.Id), ReliefPlaceKind.Source, source.Id, source.Name, source.Node, faults)),
            .. request.Data.Mills.Select(mill => Place(PlaceIds.Mill(mill.Id), ReliefPlaceKind.Mill, mill.Id, mill.Name, mill.Node, faults)),
            .. request.Data.Hubs.Select(hub => Place(PlaceIds.Hub(hub.Id), ReliefPlaceKind.Hub, hub.Id, hub.Name, hub.Node, faults)),
            .. gates.Where(id => Into.Contains(id)).Select(id => crossings[id]).Select(crossing =>
                Place(PlaceIds.Gate(crossing.Id), ReliefPlaceKind.Gate, crossing.Id, crossing.Name, IsInside(crossing.SideA) ? crossing.SideB : crossing.SideA, faults)),
            .. request.Data.Provinces.Select(province => Place(PlaceIds.Province(province.Id), ReliefPlaceKind.Province, province.Id, province.Name, province.Node, faults)),
        ];
        faults.AddRange(All.Where(place => place.Kind == ReliefPlaceKind.Province && place.State != request.State && _nodes.ContainsKey(place.Node))
            .Select(place => $"province '{place.Row}': its place '{place.Node}' lies in '{place.State}', not in '{request.State}'"));
    }

    /// <summary>Places in the order sources, mills, hubs, gates, provinces.</summary>
    internal IReadOnlyList<ReliefPlace> All { get; }

    /// <summary>Ids of all crossings into the state that receives, also those that unload nothing.</summary>
    internal IReadOnlyList<string> Into { get; }

    /// <summary>Places of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="faults">What does not fit is added here.</param>
    internal static PlaceTable Of(ReliefRequest request, List<string> faults) => new(request, faults);

    /// <summary>Places of a kind inside or outside the state that receives.</summary>
    internal ReliefPlace[] Of(ReliefPlaceKind kind, bool isInside) => [.. All.Where(place => place.Kind == kind && (place.State == _request.State) == isInside)];

    /// <summary>Places of a kind.</summary>
    internal ReliefPlace[] Of(ReliefPlaceKind kind) => [.. All.Where(place => place.Kind == kind)];

    /// <summary>Whether a place of the network lies in the state that receives.</summary>
    internal bool IsInside(string node) => _nodes.TryGetValue(node, out var found) && found.Economy == _request.State;

    /// <summary>Places as the program takes them.</summary>
    /// <param name="months">Calendar months of the plan.</param>
    /// <param name="numbers">Numbers.</param>
    internal IEnumerable<SupplyPlace> ForProgram(int[] months, ReliefNumbers numbers)
    {
        var (handling, loss) = (numbers.Of("handling_usd_per_t"), numbers.Of("loss_storage"));
        foreach (var place in All)
        {
            yield return place.Kind switch
            {
                ReliefPlaceKind.Mill => new SupplyPlace(place.Id, HandlingUsdPerTonne: handling, Owner: place.State),
                ReliefPlaceKind.Hub => Hub(place, months, loss),
                ReliefPlaceKind.Province => Province(place, months, handling, loss),
                _ => new SupplyPlace(place.Id),
            };
        }
    }

    /// <summary>A store; over the months in which snow shuts its province its room stands beyond the capital.</summary>
    private SupplyPlace Hub(ReliefPlace place, int[] months, double loss)
    {
        var hub = _request.Data.Hubs.First(row => row.Id == place.Row);
        var province = _request.Data.Provinces.FirstOrDefault(row => row.Node == hub.Node && row.ClosedMonths.Count > 0);
        return new(
            place.Id,
            [.. months.Select(month => province is not null && IsLaidIn(province, month) ? 0 : hub.CapacityTonnes)],
            hub.HandlingUsdPerTonne,
            hub.StorageUsdPerTonneMonth,
            loss,
            place.State);
    }

    /// <summary>A province; where snow shuts its roads the store of its capital holds, as field stores beyond it, what is eaten then.</summary>
    private SupplyPlace Province(ReliefPlace place, int[] months, double handling, double loss)
    {
        var province = _request.Data.Provinces.First(row => row.Id == place.Row);
        var hubs = _request.Data.Hubs.Where(hub => hub.Node == province.Node).ToList();
        if (province.ClosedMonths.Count == 0 || hubs.Count == 0)
        {
            return new(place.Id, HandlingUsdPerTonne: handling);
        }

        var room = hubs.Sum(hub => hub.CapacityTonnes);
        return new(place.Id, [.. months.Select(month => IsLaidIn(province, month) ? room : 0)], handling, hubs.Max(hub => hub.StorageUsdPerTonneMonth), loss, place.State);
    }

    /// <summary>Whether food for a month of snow lies in store at the end of a month.</summary>
    private static bool IsLaidIn(ReliefProvince province, int month) => province.ClosedMonths.Contains((month % 12) + 1);

    private ReliefPlace Place(string id, ReliefPlaceKind kind, string row, Model.LocalName name, string node, List<string> faults)
    {
        if (!_nodes.TryGetValue(node, out var found))
        {
            faults.Add($"{id}: no place '{node}' in the network");
        }

        return new(id, kind, row, name, found?.Economy ?? "", node, found?.Place ?? default);
    }
}
