namespace Darya.Games.Partitions;

/// <summary>Values of partition games: shares of what all earn together, each a mean contribution in its own sense.</summary>
/// <remarks>
/// Without externalities all of them are the Shapley value. They share the worth of all players together, so they make sense for a game in
/// which that is the most there is (see <see cref="Cohesiveness"/>).
/// </remarks>
public static class PartitionValues
{
    /// <summary>The externality-free value: the Shapley value of the gamma worths.</summary>
    /// <param name="game">The partition game.</param>
    /// <remarks>
    /// Pham Do and Norde (2007), International Game Theory Review 9: 353-360; de Clippel and Serrano (2008), Econometrica 76: 1413-1436:
    /// the one symmetric and efficient value that depends on a player's own contributions alone, outsiders being apart.
    /// </remarks>
    public static Allocation ExternalityFree(PartitionGame game) => Shapley.Of(Conjectures.Gamma(game));

    /// <summary>The value that takes externalities in fully: the Shapley value of the delta worths.</summary>
    /// <param name="game">The partition game.</param>
    /// <remarks>McQuillin (2009), Journal of Economic Theory 144: 696-721.</remarks>
    public static Allocation McQuillin(PartitionGame game) => Shapley.Of(Conjectures.Delta(game));

    /// <summary>The average value: the Shapley value of <see cref="Conjectures.Average"/>.</summary>
    /// <param name="game">The partition game.</param>
    /// <remarks>Macho-Stadler, Perez-Castrillo and Wettstein (2007), Journal of Economic Theory 135: 339-356.</remarks>
    public static Allocation Average(PartitionGame game) => Shapley.Of(Conjectures.Average(game));

    /// <summary>The value of Myerson; a player may be given a loss even where everybody gains by everything.</summary>
    /// <param name="game">The partition game.</param>
    /// <remarks>
    /// <code>
    /// x(i) = sum over (S; P) of (-1)^(|P|-1) (|P|-1)! [ 1/n - sum over T in P, T not S, i not in T, of 1 / ((|P|-1)(n-|T|)) ] w(S; P)
    /// </code>
    /// Myerson (1977), International Journal of Game Theory 6: 23-31.
    /// </remarks>
    public static Allocation Myerson(PartitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var n = game.Count;
        var shares = new Rational[n];
        foreach (var partition in game.Partitions)
        {
            var others = partition.Blocks.Count - 1;
            var scale = others % 2 == 0 ? Conjectures.Factorial(others) : -Conjectures.Factorial(others);
            var worths = game.WorthsIn(partition);
            for (var s = 0; s < worths.Count; s++)
            {
                for (var i = 0; i < n; i++)
                {
                    var apart = Rational.Sum(partition.Blocks
                        .Where((t, place) => place != s && !t.Contains(i))
                        .Select(t => new Rational(1, others * (n - t.Size))));
                    shares[i] += scale * (new Rational(1, n) - apart) * worths[s];
                }
            }
        }

        return new Allocation(shares);
    }

    /// <summary>How far externalities can move a mean contribution.</summary>
    /// <param name="game">The partition game.</param>
    /// <returns>
    /// The least and the greatest share of each player [player] over all mean contributions in which every coalition that can have outsiders is
    /// worth something between its worst and its best worth. They need not add up to the worth of all together.
    /// </returns>
    /// <remarks>
    /// The least share takes coalitions with the player at their worst and those without it at their best:
    /// <c>sum over S with i of (|S|-1)! (n-|S|)! / n! * (min w(S) - max w(S without i))</c>. All values of this class but that of Myerson lie
    /// between. These bounds hold for any conjecture; those of de Clippel and Serrano follow from axioms and are others.
    /// </remarks>
    public static (Allocation Least, Allocation Greatest) Bounds(PartitionGame game)
    {
        var (worst, best) = (Conjectures.Worst(game), Conjectures.Best(game));
        return (MeanContributions(worst, best), MeanContributions(best, worst));
    }

    private static Allocation MeanContributions(CoalitionGame with, CoalitionGame without)
    {
        var n = with.Count;
        var weight = Enumerable.Range(0, n + 1)
            .Select(size => size == 0 ? Rational.Zero : Conjectures.Factorial(size - 1) * Conjectures.Factorial(n - size) / Conjectures.Factorial(n))
            .ToArray(); // [size of the coalition with the player]
        return new Allocation(Enumerable.Range(0, n).Select(i => Rational.Sum(
            Coalitions.NotEmpty(n).Where(s => s.Contains(i)).Select(s => weight[s.Size] * (with[s] - without[s.Remove(i)])))));
    }
}
