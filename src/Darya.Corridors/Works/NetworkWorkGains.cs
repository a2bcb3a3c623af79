using System.Collections.Concurrent;
using Darya.Corridors.Freight;

namespace Darya.Corridors.Works;

/// <summary>Gains of transport works by the region's freight: what delivered goods cost less when works are on the network.</summary>
/// <remarks>A gain is what an economy bears less of the area under the demand curve, so that all gains add up to that of the region's trade.</remarks>
public sealed class NetworkWorkGains : IWorkGains
{
    private readonly FreightModel _freight;
    private readonly HashSet<string> _opening;
    private readonly ConcurrentDictionary<string, bool> _modelled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<double, Lazy<FreightState>> _without = new();

    /// <summary>Prepares the gains of a request.</summary>
    /// <param name="freight">The region's goods on its network.</param>
    /// <param name="request">The request that the model was made for.</param>
    public NetworkWorkGains(FreightModel freight, CorridorRequest request)
    {
        _freight = freight;
        _opening = [.. request.Data.Links.Select(link => link.Work).OfType<string>()];
        Economies =
        [
            .. request.States,
            .. request.Goods.SelectMany(flow => new[] { flow.Exporter, flow.Importer }).Distinct(StringComparer.Ordinal)
                .Where(economy => !request.States.Contains(economy)).Order(StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Economies { get; }

    /// <inheritdoc/>
    /// <remarks>
    /// A work that opens links changes the network. One that widens what is there does when goods pass it and its capacity before is known: that is tried.
    /// </remarks>
    public bool IsModelled(string work) => _modelled.GetOrAdd(
        work, id => _opening.Contains(id) || MusdPerYear([id], 1, CancellationToken.None).Any(musd => musd != 0));

    /// <inheritdoc/>
    public IReadOnlyList<double> MusdPerYear(IReadOnlyList<string> works, double demandFactor, CancellationToken cancellation)
    {
        var before = _without.GetOrAdd(demandFactor, factor => new Lazy<FreightState>(() => Solve([], factor, cancellation))).Value;
        var borne = Welfare.Of(before, Solve(works, demandFactor, cancellation)).States
            .ToDictionary(state => state.Economy, state => state.BorneMusd, StringComparer.Ordinal);
        return [.. Economies.Select(economy => -borne.GetValueOrDefault(economy))];
    }

    private FreightState Solve(IReadOnlyList<string> works, double demandFactor, CancellationToken cancellation) =>
        _freight.Solve(new FreightChange { Built = works, DemandFactor = demandFactor }, null, cancellation);
}
