namespace Darya.Games;

/// <summary>The corners of the core by double description: start from the imputations and cut with one coalition after another.</summary>
/// <remarks>Motzkin, Raiffa, Thompson and Thrall (1953), Contributions to the Theory of Games II: 51-73.</remarks>
internal static class CoreVertices
{
    /// <summary>The corners [corner][player] of the core of a game of gains.</summary>
    internal static IReadOnlyList<Rational[]> Of(CoalitionGame gains)
    {
        var n = gains.Count;
        var surplus = gains[gains.Grand] - gains.AloneTogether(gains.Grand);
        Rational[] alone = [.. Enumerable.Range(0, n).Select(i => gains[Coalition.Of(i)])];
        if (surplus.Sign < 0)
        {
            return [];
        }

        var corners = surplus.IsZero ? [alone] : Enumerable.Range(0, n).Select(i => Imputation(alone, i, surplus)).ToList();
        List<Coalition> cuts = [.. Enumerable.Range(0, n).Select(Coalition.Of)];
        foreach (var coalition in gains.Grand.Subsets().Where(coalition => coalition.Size > 1 && coalition != gains.Grand))
        {
            corners = Cut(gains, corners, cuts, coalition);
            cuts.Add(coalition);
        }

        return corners;
    }

    private static Rational[] Imputation(Rational[] alone, int winner, Rational surplus)
    {
        Rational[] shares = [.. alone];
        shares[winner] += surplus;
        return shares;
    }

    private static List<Rational[]> Cut(CoalitionGame gains, List<Rational[]> corners, List<Coalition> cuts, Coalition coalition)
    {
        var slack = corners.ConvertAll(corner => Slack(gains, corner, coalition));
        if (slack.TrueForAll(value => value.Sign >= 0))
        {
            return corners;
        }

        var tight = corners.ConvertAll(corner => Tight(gains, corner, cuts));
        List<Rational[]> next = [.. corners.Where((_, k) => slack[k].Sign >= 0)];
        for (var a = 0; a < corners.Count; a++)
        {
            for (var b = 0; b < corners.Count; b++)
            {
                if (slack[a].Sign > 0 && slack[b].Sign < 0 && AreNeighbours(tight, a, b))
                {
                    var share = slack[a] / (slack[a] - slack[b]);
                    next.Add([.. corners[a].Zip(corners[b], (inside, outside) => inside + (share * (outside - inside)))]);
                }
            }
        }

        return next;
    }

    /// <summary>The cuts that a corner lies on, one bit each; six players have 62 coalitions to cut with.</summary>
    private static ulong Tight(CoalitionGame gains, Rational[] corner, List<Coalition> cuts)
    {
        var faces = 0UL;
        for (var k = 0; k < cuts.Count; k++)
        {
            faces |= Slack(gains, corner, cuts[k]).IsZero ? 1UL << k : 0;
        }

        return faces;
    }

    /// <summary>Two corners share an edge when no third one lies on all the faces that both lie on.</summary>
    private static bool AreNeighbours(List<ulong> tight, int a, int b)
    {
        var common = tight[a] & tight[b];
        for (var k = 0; k < tight.Count; k++)
        {
            if (k != a && k != b && (tight[k] & common) == common)
            {
                return false;
            }
        }

        return true;
    }

    private static Rational Slack(CoalitionGame gains, Rational[] shares, Coalition coalition) =>
        Rational.Sum(coalition.Select(player => shares[player])) - gains[coalition];
}
