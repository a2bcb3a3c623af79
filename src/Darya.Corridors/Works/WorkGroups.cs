namespace Darya.Corridors.Works;

/// <summary>Puts the works on the network: each alone, in pairs, and every subset of those whose gains touch.</summary>
internal sealed class WorkGroups
{
    private readonly GainTable _table;
    private readonly IReadOnlyList<WorkCandidate> _works;
    private readonly string[] _economies;
    private readonly int _freightEconomies;

    private WorkGroups(GainTable table, IReadOnlyList<WorkCandidate> works, string[] economies, int freightEconomies, double[] factors)
    {
        (_table, _works, _economies, _freightEconomies) = (table, works, economies, freightEconomies);
        Factors = factors;
    }

    /// <summary>Groups of judged candidates.</summary>
    internal IReadOnlyList<WorkGroup> Groups { get; private set; } = [];

    /// <summary>Ties that were cut to keep groups small.</summary>
    internal IReadOnlyList<(int First, int Second, double Strength)> Cut { get; private set; } = [];

    /// <summary>Sizes of demand that were put on the network, rising.</summary>
    internal double[] Factors { get; }

    /// <summary>Evaluates and groups.</summary>
    /// <param name="table">Evaluations.</param>
    /// <param name="works">Candidates with gains.</param>
    /// <param name="economies">Economies; those of the freight gains come first.</param>
    /// <param name="freightEconomies">How many of them freight gains are told for.</param>
    /// <param name="factors">Sizes of demand to evaluate, rising.</param>
    /// <param name="tieFactor">The one of them at which works are compared.</param>
    /// <param name="most">The most works of a group.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal static WorkGroups Of(
        GainTable table, IReadOnlyList<WorkCandidate> works, string[] economies, int freightEconomies, double[] factors, double tieFactor, int most,
        CancellationToken cancellation)
    {
        var groups = new WorkGroups(table, works, economies, freightEconomies, factors);
        int[] judged = [.. Enumerable.Range(0, works.Count).Where(work => works[work].Unjudged is null)];
        int[] onNetwork = [.. judged.Where(work => works[work].OnNetwork)];
        var pairs = onNetwork.SelectMany((first, i) => onNetwork.Skip(i + 1).Select(second => (First: first, Second: second))).ToList();
        var alone = Enumerable.Range(0, works.Count).Where(work => works[work].OnNetwork && works[work].Unjudged is null or Results.WorkVerdict.NoCost);
        table.Prepare(
            [
                .. alone.SelectMany(work => factors.Select(factor => (groups.Names([work]), factor))),
                .. pairs.Select(pair => (groups.Names([pair.First, pair.Second]), tieFactor)),
            ],
            cancellation);
        var ties = pairs.Select(pair => (pair.First, pair.Second, WorkTies.Strength(
            table.Of(groups.Names([pair.First]), tieFactor),
            table.Of(groups.Names([pair.Second]), tieFactor),
            table.Of(groups.Names([pair.First, pair.Second]), tieFactor))));
        var (members, cut) = WorkTies.Groups(works.Count, ties, most);
        var judgedGroups = members.Where(group => works[group[0]].Unjudged is null).ToList();
        table.Prepare(judgedGroups.SelectMany(group => factors.SelectMany(factor => Subsets(group).Select(subset => (groups.Names(subset), factor)))), cancellation);
        groups.Groups = [.. judgedGroups.Select(groups.Group)];
        groups.Cut = cut;
        return groups;
    }

    /// <summary>A work by itself, judged or not.</summary>
    internal WorkGroup Alone(int work) => Group([work]);

    /// <summary>Those of the works that are on the network, by id.</summary>
    internal IReadOnlyList<string> Names(IEnumerable<int> works) => [.. works.Where(work => _works[work].OnNetwork).Select(work => _works[work].Id)];

    private WorkGroup Group(IReadOnlyList<int> works)
    {
        var subsets = Subsets(works).ToList();
        return new WorkGroup(
            works,
            Factors,
            [.. Factors.Select(factor => subsets.Select(subset => Widened(_table.Of(Names(subset), factor))).ToArray())],
            [.. subsets.Select(Power)]);
    }

    private double[] Widened(IReadOnlyList<double> freight) => [.. freight.Take(_freightEconomies), .. new double[_economies.Length - _freightEconomies]];

    private double[] Power(IReadOnlyList<int> subset) =>
        [.. _economies.Select(economy => subset.Sum(work => _works[work].PowerGains.GetValueOrDefault(economy)))];

    private static IEnumerable<IReadOnlyList<int>> Subsets(IReadOnlyList<int> works) =>
        Enumerable.Range(0, 1 << works.Count).Select(mask => works.Where((_, bit) => (mask >> bit & 1) == 1).ToArray());
}
