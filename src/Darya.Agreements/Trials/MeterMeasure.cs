using Darya.Agreements.Documents;
using Darya.Model;
using Darya.Model.Rivers;
using Darya.Planning.Obligations;

namespace Darya.Agreements.Trials;

/// <summary>What a meter of a document is in the plan.</summary>
internal sealed class MeterMeasure
{
    private MeterMeasure(ObligationMeasure measure, IReadOnlyList<string> places) => (Measure, Places) = (measure, places);

    internal ObligationMeasure Measure { get; }

    /// <summary>Objects of the region whose measures are added up.</summary>
    internal IReadOnlyList<string> Places { get; }

    /// <summary>Whether amounts are energy.</summary>
    internal bool IsEnergy => Measure == ObligationMeasure.Energy;

    /// <summary>The unit of rows.</summary>
    internal Unit Unit => Unit.Find(IsEnergy ? "GWh" : "hm3")!;

    /// <summary>Finds the objects; null when the plan does not compute what the meter shows.</summary>
    /// <param name="meter">The meter.</param>
    /// <param name="region">The region.</param>
    /// <param name="parties">Only what parties decide can be a row.</param>
    internal static MeterMeasure? Find(Meter meter, Region region, IReadOnlyList<string> parties)
    {
        var state = region.Nodes.ToDictionary(n => n.Id, n => n.State, StringComparer.Ordinal);
        var (measure, known) = meter.Variable switch
        {
            Variable.Release => (ObligationMeasure.Release, region.Reservoirs.Select(r => r.Node).Where(n => parties.Contains(state[n]))),
            Variable.Storage => (ObligationMeasure.Storage, region.Reservoirs.Select(r => r.Node).Where(n => parties.Contains(state[n]))),
            Variable.Flow => (ObligationMeasure.ReachFlow, region.Reaches.Where(a => parties.Contains(state[a.From])).Select(a => a.Id)),
            Variable.Intake => (ObligationMeasure.Intake, Intakes(region, parties)),
            Variable.Energy or Variable.Power => (ObligationMeasure.Energy, Pairs(parties)),
            _ => (ObligationMeasure.ReachFlow, []),
        };
        var places = meter.Variable == Variable.Flow ? [.. meter.Places.Select(p => ReachOf(p, region))] : meter.Places;
        var all = known.ToHashSet(StringComparer.Ordinal);
        return places.Count > 0 && places.All(all.Contains) ? new MeterMeasure(measure, places) : null;
    }

    /// <summary>The summands of an amount.</summary>
    internal IEnumerable<ObligationPart> Parts(IReadOnlyList<WindowShare> shares, double factor) => Places.SelectMany(p =>
    {
        int[] whole = [.. shares.Where(s => s.IsWhole).Select(s => s.Period.Ordinal)];
        var cut = shares.Where(s => !s.IsWhole).Select(s => new ObligationPart(Measure, p, [s.Period.Ordinal], factor * s.Share));
        return whole.Length > 0 ? cut.Prepend(new ObligationPart(Measure, p, whole, factor)) : cut;
    });

    /// <summary>A node stands for the river reach that leaves it.</summary>
    private static string ReachOf(string place, Region region) =>
        region.Reaches.FirstOrDefault(a => a.From == place && a.Kind == ReachKind.River)?.Id ?? place;

    private static IEnumerable<string> Intakes(Region region, IReadOnlyList<string> parties)
    {
        var districts = region.Districts.Where(d => parties.Contains(d.State)).ToArray();
        return districts.SelectMany(d => d.Intakes.Select(k => k.Id)).Concat(districts.Select(d => d.Id))
            .Concat(region.Limits.Where(l => parties.Contains(l.State)).Select(l => l.Id));
    }

    private static IEnumerable<string> Pairs(IReadOnlyList<string> parties) =>
        parties.SelectMany(_ => parties, (a, b) => $"{a}>{b}").Where(p => p.Split('>')[0] != p.Split('>')[1]);
}
