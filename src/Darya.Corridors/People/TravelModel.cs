namespace Darya.Corridors.People;

/// <summary>Travellers of a border choose crossings by way and wait until nobody is surprised.</summary>
/// <remarks>
/// <code>
/// share of crossing k ∝ e^(−θ (way[k] + wait[k])),   T = −ln Σ_k e^(−θ (way[k] + wait[k])) / θ,   travellers = scale · weight · (T / T₀)^(−η)
/// </code>
/// T₀ is T with every crossing open and empty. T may fall to zero or below it for towns at several crossings, so both are kept above a floor. Successive averages (Powell and Sheffi 1982).
/// </remarks>
internal sealed class TravelModel
{
    private const int Rounds = 3000;
    private const double Enough = 1e-7;
    private const double FloorHours = 0.25;

    private readonly IReadOnlyList<TravelPair> _pairs;
    private readonly DayQueue _queue;
    private readonly double _dispersion;
    private readonly double _elasticity;
    private readonly double[] _free;

    /// <summary>Prepares.</summary>
    /// <param name="pairs">Pairs of towns.</param>
    /// <param name="queue">Waits.</param>
    /// <param name="dispersion">θ, 1/h, > 0.</param>
    /// <param name="elasticity">η ≥ 0.</param>
    internal TravelModel(IReadOnlyList<TravelPair> pairs, DayQueue queue, double dispersion, double elasticity)
    {
        (_pairs, _queue, _dispersion, _elasticity) = (pairs, queue, dispersion, elasticity);
        var none = new double[pairs.Count == 0 ? 0 : pairs[0].Hours.Count];
        var all = Enumerable.Repeat(true, none.Length).ToArray();
        _free = [.. pairs.Select(pair => Math.Max(FloorHours, Expected(pair, none, all)))];
    }

    /// <summary>The balance of a day.</summary>
    /// <param name="scale">People a day for a weight of one.</param>
    /// <param name="open">Whether a crossing is open [crossing].</param>
    /// <param name="capacity">People a day it handles [crossing]; null where it makes nobody wait.</param>
    internal TravelDay Solve(double scale, IReadOnlyList<bool> open, IReadOnlyList<double?> capacity)
    {
        var people = new double[open.Count];
        var residual = 1.0;
        for (var round = 1; round <= Rounds && residual > Enough; round++)
        {
            var answer = Answer(scale, open, Waits(people, capacity)).People;
            var total = Math.Max(1e-9, answer.Sum());
            residual = 0;
            for (var crossing = 0; crossing < people.Length; crossing++)
            {
                residual += Math.Abs(answer[crossing] - people[crossing]) / total;
                people[crossing] += (answer[crossing] - people[crossing]) / (round < 10 ? round : 10 + ((round - 10) * 0.2));
            }
        }

        var waits = Waits(people, capacity);
        var (_, travellers, cost, hours) = Answer(scale, open, waits);
        return new TravelDay(people, cost, travellers, hours, residual);
    }

    private double[] Waits(double[] people, IReadOnlyList<double?> capacity) =>
        [.. people.Select((count, crossing) => capacity[crossing] is { } handles ? _queue.MeanHours(count / handles) : 0)];

    private (double[] People, double[] Travellers, double[] Cost, double Hours) Answer(double scale, IReadOnlyList<bool> open, double[] waits)
    {
        var people = new double[waits.Length];
        var travellers = new double[_pairs.Count];
        var cost = new double[_pairs.Count];
        var hours = 0.0;
        for (var number = 0; number < _pairs.Count; number++)
        {
            var pair = _pairs[number];
            cost[number] = Expected(pair, waits, open);
            if (double.IsPositiveInfinity(cost[number]))
            {
                continue;
            }

            travellers[number] = scale * pair.Weight * Math.Pow(Math.Max(FloorHours, cost[number]) / _free[number], -_elasticity);
            for (var crossing = 0; crossing < waits.Length; crossing++)
            {
                if (open[crossing] && double.IsFinite(pair.Hours[crossing]))
                {
                    var spent = pair.Hours[crossing] + waits[crossing];
                    var share = travellers[number] * Math.Exp(-_dispersion * (spent - cost[number]));
                    people[crossing] += share;
                    hours += share * spent;
                }
            }
        }

        return (people, travellers, cost, hours);
    }

    private double Expected(TravelPair pair, double[] waits, IReadOnlyList<bool> open)
    {
        var best = double.PositiveInfinity;
        for (var crossing = 0; crossing < waits.Length; crossing++)
        {
            best = open[crossing] ? Math.Min(best, pair.Hours[crossing] + waits[crossing]) : best;
        }

        if (double.IsPositiveInfinity(best))
        {
            return best;
        }

        var sum = 0.0;
        for (var crossing = 0; crossing < waits.Length; crossing++)
        {
            sum += open[crossing] ? Math.Exp(-_dispersion * (pair.Hours[crossing] + waits[crossing] - best)) : 0;
        }

        return best - (Math.Log(sum) / _dispersion);
    }
}
