using Darya.Gravity.Estimation.Iteration;
using Darya.Gravity.Estimation.Samples;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Estimation.Bias;

/// <summary>What the bias correction needs of each row, in the order of pairs.</summary>
internal sealed class PairRows
{
    internal PairRows(NamedColumns columns, ThreeWay roles, SortedRows rows, FitState state, EffectSweep sweep)
    {
        Grouping Group(params string[] names) => Grouping.By(columns, names).Select(rows.Original, out _);
        var (pair, origin, destination, time) = (Group(roles.Origin, roles.Destination), Group(roles.Origin), Group(roles.Destination), Group(roles.Time));
        (Pairs, Origins, Destinations, Times, Regressors) = (pair.Count, origin.Count, destination.Count, time.Count, rows.Regressors);
        var order = Enumerable.Range(0, rows.Count).OrderBy(i => pair.Of[i]).ToArray();
        var within = sweep.Within();
        Origin = Array.ConvertAll(order, i => origin.Of[i]);
        Destination = Array.ConvertAll(order, i => destination.Of[i]);
        Time = Array.ConvertAll(order, i => time.Of[i]);
        Mean = Array.ConvertAll(order, i => state.Weight[i]);
        Score = Array.ConvertAll(order, i => (rows.Weight is null ? 1 : rows.Weight[i]) * (rows.Outcome[i] - state.Mean[i]));
        Within = new double[rows.Count * Regressors];
        PairStart = new int[Pairs + 1];
        foreach (var (place, i) in order.Index())
        {
            within.AsSpan(i * Regressors, Regressors).CopyTo(Within.AsSpan(place * Regressors));
            PairStart[pair.Of[i] + 1] = place + 1;
        }
    }

    internal int Pairs { get; }

    internal int Origins { get; }

    internal int Destinations { get; }

    internal int Times { get; }

    internal int Regressors { get; }

    /// <summary>First row of each pair, and the number of rows at the end.</summary>
    internal int[] PairStart { get; }

    internal int[] Origin { get; }

    internal int[] Destination { get; }

    internal int[] Time { get; }

    /// <summary>Fitted mean times weight by row, λ.</summary>
    internal double[] Mean { get; }

    /// <summary>Residual times weight by row, S.</summary>
    internal double[] Score { get; }

    /// <summary>Regressors with all effects swept out [row, regressor], x̃.</summary>
    internal double[] Within { get; }
}
