using Darya.Model;
using Darya.Simulation;

namespace Darya.Planning.Sets;

/// <summary>The sets of the formulation, numbered like the region's lists.</summary>
internal sealed class PlanSets
{
    internal PlanSets(Region region, Horizon horizon, RiverNetwork network)
    {
        Region = region;
        Horizon = horizon;
        Network = network;
        var zone = region.Zones.Select((z, i) => (z.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var crop = region.Crops.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var reservoir = region.Reservoirs.Select((r, i) => (r.Node, i)).ToDictionary(p => p.Node, p => p.i, StringComparer.Ordinal);
        ZoneNumber = zone;
        Periods = [.. horizon.Periods.Select(p => new PeriodIndex(p.Ordinal, p))];
        Years = [.. horizon.Periods.Select(p => p.Year).Distinct().Select((y, i) => new YearIndexSet(i, y))];
        Blocks = [new BlockIndex(0, "peak"), new BlockIndex(1, "offpeak")];
        Nodes = [.. region.Nodes.Select((n, i) => new NodeIndex(i, n))];
        Reservoirs = [.. region.Reservoirs.Select((r, i) => new ReservoirIndex(i, r, network.Node(r.Node)))];
        Reaches = [.. region.Reaches.Select((r, i) => new ReachIndex(i, r, network.ReachFrom[i], network.ReachTo[i]))];
        Intakes = [.. network.Intakes.Select((k, i) => new IntakeIndex(i, k.Intake, network.IntakeDistrict[i], network.IntakeNode[i]))];
        Districts = [.. region.Districts.Select((d, i) => new DistrictIndex(i, d))];
        var fields = new List<FieldIndex>();
        foreach (var district in Districts)
        {
            foreach (var grown in district.Data.Crops)
            {
                fields.Add(new FieldIndex(fields.Count, grown, district.Ordinal, crop[grown.Crop], district.Data.State)
                {
                    Label = $"{district.Data.Id}.{grown.Crop}",
                });
            }
        }

        Fields = fields;
        Plants = [.. region.HydroPlants.Select((p, i) => new PlantIndex(
            i, p, network.Reach(p.Reach), p.HeadNode is null ? -1 : reservoir[p.HeadNode], zone[p.Zone]))];
        Thermals = [.. region.ThermalUnits.Select((u, i) => new ThermalIndex(i, u, zone[u.Zone]))];
        Zones = [.. region.Zones.Select((z, i) => new ZoneIndex(i, z))];
        Lines = [.. region.Lines.Select((l, i) => new LineIndex(i, l, zone[l.From], zone[l.To]))];
        Trades = [.. region.ReferenceTrades.Select(t => (t.From, t.To)).Distinct()
            .OrderBy(p => p.From, StringComparer.Ordinal).ThenBy(p => p.To, StringComparer.Ordinal)
            .Select((p, i) => new TradeIndex(i, zone[p.From], zone[p.To], $"{p.From}>{p.To}"))];
    }

    internal Region Region { get; }

    internal Horizon Horizon { get; }

    internal RiverNetwork Network { get; }

    internal IReadOnlyDictionary<string, int> ZoneNumber { get; }

    internal IReadOnlyList<PeriodIndex> Periods { get; }

    internal IReadOnlyList<YearIndexSet> Years { get; }

    internal IReadOnlyList<BlockIndex> Blocks { get; }

    internal IReadOnlyList<NodeIndex> Nodes { get; }

    internal IReadOnlyList<ReservoirIndex> Reservoirs { get; }

    internal IReadOnlyList<ReachIndex> Reaches { get; }

    internal IReadOnlyList<IntakeIndex> Intakes { get; }

    internal IReadOnlyList<DistrictIndex> Districts { get; }

    internal IReadOnlyList<FieldIndex> Fields { get; }

    internal IReadOnlyList<PlantIndex> Plants { get; }

    internal IReadOnlyList<ThermalIndex> Thermals { get; }

    internal IReadOnlyList<ZoneIndex> Zones { get; }

    internal IReadOnlyList<LineIndex> Lines { get; }

    internal IReadOnlyList<TradeIndex> Trades { get; }

    /// <summary>The year of the horizon a period belongs to.</summary>
    internal YearIndexSet YearOf(PeriodIndex t) => Years[t.Data.Year - Years[0].Year];
}
