using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>Whose reading counts for a term: precedence first; among those that stand side by side the creditor's is named.</summary>
internal sealed class EvidenceChoice
{
    private readonly HashSet<(string Winner, string Loser)> _wins = [];
    private readonly IReadOnlyList<string> _creditors;
    private readonly List<(string Reporter, double Value)> _standing = [];

    internal EvidenceChoice(Term term)
    {
        _creditors = term.Creditors;
        DisputeAbovePercent = term.Evidence?.DisputeAbovePercent ?? 0;
        foreach (var rule in term.Evidence?.Wins ?? [])
        {
            _wins.UnionWith(rule.Over.Select(loser => (rule.Reporter, loser)));
        }

        for (var grew = _wins.Count > 0; grew;)
        {
            var chains = from a in _wins from b in _wins where a.Loser == b.Winner select (a.Winner, b.Loser);
            var before = _wins.Count;
            _wins.UnionWith(chains.ToList());
            grew = _wins.Count > before;
        }
    }

    /// <summary>Difference of readings side by side from which a period is disputed, percent of the larger.</summary>
    internal double DisputeAbovePercent { get; }

    /// <summary>The readings with a value that no other one wins over, in their order; the list is the same for every call.</summary>
    internal List<(string Reporter, double Value)> Standing(IReadOnlyList<ReportedValue> reported)
    {
        var standing = _standing;
        standing.Clear();
        foreach (var one in reported)
        {
            if (one.Value is { } value && (_wins.Count == 0 || !IsBeaten(one.Reporter, reported)))
            {
                standing.Add((one.Reporter, value));
            }
        }

        return standing;
    }

    /// <summary>The place of the reading that is named when several judge alike: the creditor's, else the first.</summary>
    internal int Named(IReadOnlyList<(string Reporter, double Value)> standing)
    {
        for (var i = 0; i < standing.Count; i++)
        {
            if (_creditors.Contains(standing[i].Reporter))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Whether readings are as far from each other as a dispute.</summary>
    internal bool IsFar(IReadOnlyList<(string Reporter, double Value)> standing)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var (_, value) in standing)
        {
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        }

        return most - least > 0 && 100 * (most - least) >= DisputeAbovePercent * Math.Max(Math.Abs(least), Math.Abs(most));
    }

    private bool IsBeaten(string reporter, IReadOnlyList<ReportedValue> reported)
    {
        foreach (var other in reported)
        {
            if (other.Value is not null && _wins.Contains((other.Reporter, reporter)))
            {
                return true;
            }
        }

        return false;
    }
}
