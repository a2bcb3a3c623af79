using Darya.Agreements.Documents;
using Darya.Model.Rivers;
using Darya.Planning.Obligations;

namespace Darya.Agreements.Drafting;

/// <summary>Terms of water from the plan of the mean year.</summary>
internal sealed class WaterTerms(DraftBasis basis, DraftMeters meters)
{
    private const double LeastLiveHm3 = 1000; // smaller reservoirs do not carry a season
    private const double MostRatio = 2; // of a quarter's outflow in a recorded year to the mean year
    private const double KeptShare = 0.1; // of live storage
    private const double LeastFlowHm3 = 50;

    private static readonly int[] ColdQuarters = [1, 10]; // their first months

    private static readonly CalendarDay GrowingSeasonEnds = new(null, 9, 30);

    /// <summary>Outflow of each large reservoir whose water reaches another party: at least in the growing season, at most in the cold one, by quarter.</summary>
    internal IEnumerable<RiverTerm> Releases() => Shared()
        .SelectMany(r => Holds(r.Node) ? new[] { Growing(r.Node), Cold(r.Node) } : [Growing(r.Node)])
        .Where(t => t.Term.Quantity!.Amounts.Count > 0);

    /// <summary>Whether the reservoir can hold a winter back at all: one that lets a wet winter pass owes no cap.</summary>
    private bool Holds(string node) => ColdQuarters.All(month =>
        basis.LargestRatio(plan => DraftBasis.Sum(plan, ObligationMeasure.Release, node, Enumerable.Range(month, 3))) <= MostRatio);

    /// <summary>Storage to be reached by the end of the growing season, so that the winter is not paid with the next summer.</summary>
    internal IEnumerable<RiverTerm> Storages() => Shared().Where(Keeps).Select(r => Of(r.Node, new Term
    {
        Id = $"storage-{r.Node}",
        Kind = TermKind.StorageTarget,
        Article = string.Empty,
        Text = LocalText.None,
        Debtors = [StateOf(r.Node)],
        Creditors = [.. Below(r.Node)],
        Modality = Modality.Duty,
        Quantity = new Quantity(
            Unit.Find("hm3")!,
            Bound.Least,
            [
                new Amount(
                    new Window(new CalendarDay(null, 9, 1), GrowingSeasonEnds),
                    Rounded(basis.Sum(ObligationMeasure.Storage, r.Node, [9])),
                    basis.Of($"mean year, storage of {r.Node} at the end of September")),
            ],
            null,
            [],
            null),
        Meter = meters.Storage(r.Node),
        Tolerance = basis.Tolerance,
        Evidence = CommissionFirst(),
        Remedy = new TermRemedy(RemedyKind.Talks, 0, 1, null, string.Empty, null),
    }));

    /// <summary>Whether the plan keeps water over the end of the growing season: a target near dead storage would say nothing.</summary>
    private bool Keeps(Reservoir r) =>
        basis.Sum(ObligationMeasure.Storage, r.Node, [9]) > r.Dead.Hm3 + (KeptShare * (r.Full.Hm3 - r.Dead.Hm3));

    /// <summary>What each party takes by river and season.</summary>
    internal IEnumerable<RiverTerm> Limits()
    {
        foreach (var (state, river, intakes) in Users())
        {
            Amount[] amounts =
            [
                Taken(state, river, intakes, 4, 9, Enumerable.Range(4, 6)),
                Taken(state, river, intakes, 10, 3, [1, 2, 3, 10, 11, 12]),
            ];
            yield return new RiverTerm(new Term
            {
                Id = $"limit-{state}-{river}",
                Kind = TermKind.Allocation,
                Article = string.Empty,
                Text = LocalText.None,
                Debtors = [state],
                Creditors = [.. basis.Parties.Where(p => p != state)],
                Modality = Modality.Duty,
                Quantity = new Quantity(Unit.Find("hm3")!, Bound.Most, amounts, null, [], null),
                Meter = meters.Intake(state, river, intakes),
                Tolerance = basis.Tolerance,
                Evidence = CommissionFirst(),
                Remedy = new TermRemedy(RemedyKind.MakeUp, 12, 1, null, string.Empty, null),
            }, meters.IndexOf(river));
        }
    }

    /// <summary>What reaches the seas.</summary>
    internal IEnumerable<RiverTerm> Deltas()
    {
        var sinks = basis.Region.Nodes.Where(n => n.Kind == NodeKind.Sink && n.Id.Contains("aral", StringComparison.Ordinal)).ToArray();
        foreach (var reach in basis.Region.Reaches.Where(a => sinks.Any(s => s.Id == a.To)))
        {
            var owner = StateOf(reach.From);
            var volume = basis.Sum(ObligationMeasure.ReachFlow, reach.Id, Enumerable.Range(1, 12));
            if (volume < LeastFlowHm3 || !basis.Parties.Contains(owner))
            {
                continue;
            }

            var sea = DraftBasis.NameOf(basis.Region, reach.To);
            yield return new RiverTerm(new Term
            {
                Id = $"delta-{reach.Id}",
                Kind = TermKind.EnvironmentalFlow,
                Article = string.Empty,
                Text = LocalText.None,
                Debtors = [owner],
                Creditors = [.. basis.Parties.Where(p => p != owner)],
                Modality = Modality.Duty,
                Quantity = new Quantity(
                    Unit.Find("hm3")!,
                    Bound.Least,
                    [new Amount(Months(1, 12), Rounded(volume), basis.Of($"mean year, flow of {reach.Id}, the whole year"))],
                    null,
                    [],
                    null),
                Meter = meters.Flow(reach.Id, sea),
                Tolerance = basis.Tolerance,
                Evidence = CommissionFirst(),
                Remedy = new TermRemedy(RemedyKind.MakeUp, 12, 1, null, string.Empty, null),
            }, meters.IndexOf(basis.Region.Nodes.Single(n => n.Id == reach.From).River));
        }
    }

    internal static Window Months(int from, int to) => new(new CalendarDay(null, from, 1), new CalendarDay(null, to, DateTime.DaysInMonth(2001, to)));

    /// <summary>Three significant digits: a draft that says 6,482.37 hm³ pretends to know it.</summary>
    internal static double Rounded(double value)
    {
        if (value <= 0)
        {
            return 0;
        }

        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)) - 2);
        return Math.Round(Math.Round(value / unit) * unit, 6);
    }

    private RiverTerm Growing(string node) => Release(node, "growing", Bound.Least, [(4, 6), (7, 9)]);

    private RiverTerm Cold(string node) => Release(node, "cold", Bound.Most, [(10, 12), (1, 3)]);

    private RiverTerm Release(string node, string season, Bound bound, (int From, int To)[] quarters) => Of(node, new Term
    {
        Id = $"release-{node}-{season}",
        Kind = TermKind.ReleaseSchedule,
        Article = string.Empty,
        Text = LocalText.None,
        Debtors = [StateOf(node)],
        Creditors = [.. Below(node)],
        Modality = Modality.Duty,
        Quantity = new Quantity(
            Unit.Find("hm3")!,
            bound,
            [.. quarters.Select(q => new Amount(
                Months(q.From, q.To),
                Rounded(basis.Sum(ObligationMeasure.Release, node, Enumerable.Range(q.From, 3))),
                basis.Of($"mean year, outflow of {node}, months {q.From}-{q.To}"))).Where(a => a.Value > LeastFlowHm3)],
            null,
            [],
            null),
        Meter = meters.Release(node),
        Tolerance = basis.Tolerance,
        Evidence = CommissionFirst(),
        Exceptions = bound == Bound.Most ? [new Exemption("flood", "flood", 1, LocalText.Of("flood that a full reservoir cannot hold", "паводок, который полное водохранилище не может задержать"))] : [],
        Remedy = new TermRemedy(RemedyKind.MakeUp, 2, 1, null, string.Empty, null),
    });

    /// <summary>A term that follows the inflow above a node.</summary>
    private RiverTerm Of(string node, Term term) => new(term, meters.IndexAbove(node, Above(node)));

    /// <summary>The node and everything above it.</summary>
    private IReadOnlyList<string> Above(string node)
    {
        var entering = basis.Region.Reaches.Where(a => a.Kind == ReachKind.River).ToLookup(a => a.To, a => a.From, StringComparer.Ordinal);
        var (reached, open) = (new SortedSet<string>(StringComparer.Ordinal) { node }, new Stack<string>([node]));
        while (open.TryPop(out var at))
        {
            foreach (var above in entering[at].Where(reached.Add))
            {
                open.Push(above);
            }
        }

        return [.. reached];
    }

    private Evidence CommissionFirst() => new([new Precedence(DraftMeters.Commission, basis.Parties)], 10);

    private IEnumerable<Reservoir> Shared() => basis.Region.Reservoirs.Where(r =>
        r.Full.Hm3 - r.Dead.Hm3 >= LeastLiveHm3 && basis.Parties.Contains(StateOf(r.Node)) && Below(r.Node).Any()
        && basis.Sum(ObligationMeasure.Release, r.Node, Enumerable.Range(1, 12)) > LeastFlowHm3);

    private string StateOf(string node) => basis.Region.Nodes.Single(n => n.Id == node).State;

    /// <summary>Other parties with nodes down the river.</summary>
    private IEnumerable<string> Below(string node)
    {
        var leaving = basis.Region.Reaches.ToLookup(a => a.From, a => a.To, StringComparer.Ordinal);
        var (owner, reached, open) = (StateOf(node), new HashSet<string>(StringComparer.Ordinal), new Stack<string>([node]));
        while (open.TryPop(out var at))
        {
            foreach (var next in leaving[at].Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return basis.Parties.Where(p => p != owner && basis.Region.Nodes.Any(n => n.State == p && n.Kind != NodeKind.Sink && reached.Contains(n.Id)));
    }

    private IEnumerable<(string State, string River, IReadOnlyList<string> Intakes)> Users() =>
        from l in basis.Region.Limits
        where basis.Parties.Contains(l.State)
        group l by (l.State, l.River) into limit
        let ids = limit.Select(l => l.Id).ToHashSet(StringComparer.Ordinal)
        select (
            limit.Key.State,
            limit.Key.River,
            (IReadOnlyList<string>)[.. basis.Region.Districts.SelectMany(d => d.Intakes)
                .Where(k => (k.WinterLimit is { } w && ids.Contains(w)) || (k.VegetationLimit is { } v && ids.Contains(v))).Select(k => k.Id)]);

    private Amount Taken(string state, string river, IReadOnlyList<string> intakes, int from, int to, IEnumerable<int> months) => new(
        Months(from, to),
        Rounded(intakes.Sum(k => basis.Sum(ObligationMeasure.Intake, k, months))),
        basis.Of($"mean year, intakes of {state} from the {river}, months {from}-{to}"));
}
