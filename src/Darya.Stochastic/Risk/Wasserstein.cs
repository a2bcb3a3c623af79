namespace Darya.Stochastic;

/// <summary>The worst mean over all probabilities that can be had from the given ones by moving probability over a limited mean distance.</summary>
/// <remarks>
/// <code>
/// ρ(Z) = max { Σ_{k,j} π[k,j] Z[j] : Σ_j π[k,j] = p[k],  Σ_{k,j} d[k,j] π[k,j] ≤ r,  π ≥ 0 },    q[j] = Σ_k π[k,j]
/// </code>
/// d is the distance between outcomes of the noise: the sum of absolute differences of its random variables (of the numbers it replaces, where
/// these are not given), infinite between nodes. It must not depend on costs: a set of probabilities that moved with the state would give cuts
/// that cut off the truth. The program is a knapsack with a choice for each k, so its optimum is greedy: every k has a concave frontier of
/// what moving its probability gains against how far it goes, and the steepest pieces of all frontiers are taken until r is used up.
/// Radius 0 gives the expectation; r has the unit of the random variables.
/// Sources: Mohajerin Esfahani and Kuhn (2018), Mathematical Programming 171: 115-166; Duque and Morton (2020), SIAM Journal on Optimization 30: 2841-2865;
/// Sinha and Zoltners (1979), The multiple-choice knapsack problem, Operations Research 27: 503-515.
/// </remarks>
public sealed class Wasserstein : IRiskMeasure
{
    private readonly double[,]? _distance;

    /// <summary>Describes the measure; <see cref="Over"/> gives it the outcomes it needs before use.</summary>
    /// <param name="radius">Mean distance r over which probability may move, at least 0 and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="radius"/> is out of its range.</exception>
    public Wasserstein(double radius)
        : this(radius, null)
    {
    }

    /// <summary>The measure for given distances.</summary>
    /// <param name="radius">Mean distance over which probability may move.</param>
    /// <param name="distance">Distance [from, to] between outcomes; 0 on the diagonal.</param>
    internal Wasserstein(double radius, double[,]? distance)
    {
        if (!(radius >= 0 && double.IsFinite(radius)))
        {
            throw new ArgumentOutOfRangeException(nameof(radius), FormattableString.Invariant($"The radius must be at least 0 and finite; got {radius}."));
        }

        (Radius, _distance) = (radius, distance);
    }

    /// <summary>Mean distance over which probability may move, in the unit of the random variables.</summary>
    public double Radius { get; }

    /// <inheritdoc/>
    public string Text => FormattableString.Invariant($"wasserstein:{Radius}");

    /// <inheritdoc/>
    public IRiskMeasure Over(IReadOnlyList<NodeOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var distance = new double[outcomes.Count, outcomes.Count];
        for (var k = 0; k < outcomes.Count; k++)
        {
            for (var j = 0; j < k; j++)
            {
                distance[k, j] = distance[j, k] = NoiseDistance.Between(outcomes[k], outcomes[j]);
            }
        }

        return new Wasserstein(Radius, distance);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Lengths differ, a number is missing, or the probabilities do not sum to 1.</exception>
    /// <exception cref="InvalidOperationException">The measure does not know these outcomes; ask <see cref="Over"/> first.</exception>
    public double Adjust(ReadOnlySpan<double> probability, ReadOnlySpan<double> cost, Span<double> adjusted)
    {
        RiskOutcomes.Check(probability, cost, adjusted);
        if (_distance is null || _distance.GetLength(0) != cost.Length)
        {
            throw new InvalidOperationException(
                "The Wasserstein measure needs the distances between these outcomes: take the measure that Over(outcomes) returns.");
        }

        probability.CopyTo(adjusted);
        var moves = new List<Move>();
        for (var k = 0; k < cost.Length; k++)
        {
            if (probability[k] > 0)
            {
                AddFrontier(moves, k, probability, cost);
            }
        }

        var open = Radius;
        foreach (var move in moves.OrderByDescending(move => move.Slope))
        {
            // A piece moves what stands at its beginning to its end; its predecessors on the same frontier are steeper, so they came before.
            var mass = probability[move.Source];
            var share = mass * move.Distance <= open ? mass : open / move.Distance;
            adjusted[move.From] -= share;
            adjusted[move.To] += share;
            open -= share * move.Distance;
            if (share < mass)
            {
                break;
            }
        }

        for (var k = 0; k < adjusted.Length; k++)
        {
            adjusted[k] = Math.Max(0, adjusted[k]); // rounding of what was moved away
        }

        return 0;
    }

    /// <summary>The pieces of the concave frontier of gain against distance for the probability of one outcome.</summary>
    private void AddFrontier(List<Move> moves, int source, ReadOnlySpan<double> probability, ReadOnlySpan<double> cost)
    {
        var at = source;
        while (true)
        {
            var best = default(Move);
            for (var j = 0; j < cost.Length; j++)
            {
                var (gain, distance) = (cost[j] - cost[at], _distance![source, j] - _distance[source, at]);
                if (gain > 0 && probability[j] > 0 && double.IsFinite(distance))
                {
                    // No farther and dearer: free. Of equal slopes the longest piece.
                    var slope = distance > 0 ? gain / distance : double.PositiveInfinity;
                    if (slope > best.Slope || (slope.Equals(best.Slope) && gain > cost[best.To] - cost[at]))
                    {
                        best = new Move(source, at, j, Math.Max(0, distance), slope);
                    }
                }
            }

            if (best.Slope <= 0)
            {
                return;
            }

            moves.Add(best);
            at = best.To;
        }
    }

    /// <summary>Moves the probability of an outcome farther, from one place to a dearer one.</summary>
    private readonly record struct Move(int Source, int From, int To, double Distance, double Slope);
}
