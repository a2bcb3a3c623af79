using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Darya.Gravity.Estimation.Samples;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Estimation.Iteration;

/// <summary>The rows of a sample sorted by the effect with most levels (the finest), regressors centred and scaled, four columns to a vector.</summary>
/// <remarks>
/// Lane 0 of the first vector belongs to the working residual; regressor k stands in lane (k + 1) % 4 of vector (k + 1) / 4.
/// The levels of all effects but the finest are numbered through, so one table holds all their coefficients.
/// </remarks>
internal sealed class SortedRows
{
    private const int RowsOfBlock = 1 << 17;
    private const int MostBlocks = 8;

    internal SortedRows(NamedColumns columns, GravityModel model, IReadOnlyList<string> regressors, Sample sample)
    {
        var kept = sample.Kept();
        Count = kept.Length;
        Regressors = regressors.Count;
        Vectors = (Regressors + 4) / 4;
        var groups = sample.Effects.Select(effect => effect.Select(kept, out var levels) is var group ? (Group: group, Levels: levels) : default).ToArray();
        Finest = groups.Index().MaxBy(effect => effect.Item.Group.Count).Index;
        Levels = [.. groups.Select(effect => effect.Levels)];

        var order = SortBy(groups[Finest].Group, out var start);
        GroupStart = start;
        Original = Array.ConvertAll(order, row => kept[row]);
        OtherEffects = groups.Length - 1;
        Other = new int[Count * OtherEffects];
        FirstOfOther = new int[OtherEffects];
        var at = 0;
        for (int q = 0, column = 0; q < groups.Length; q++)
        {
            if (q == Finest)
            {
                continue;
            }

            FirstOfOther[column] = at;
            Number(groups[q].Group.Of, order, column, at);

            at += groups[q].Group.Count;
            column++;
        }

        OtherLevels = at;
        Outcome = Pick(columns.Numbers[model.Outcome]);
        Weight = model.Weight is null ? null : Pick(columns.Numbers[model.Weight]);
        Offset = model.Offset is null ? null : Pick(columns.Numbers[model.Offset]);
        Columns = new Vector256<double>[Vectors][];
        for (var v = 0; v < Vectors; v++)
        {
            Columns[v] = new Vector256<double>[Count];
        }

        Mean = new double[Regressors];
        Scale = new double[Regressors];
        for (var k = 0; k < Regressors; k++)
        {
            Fill(k, columns.Numbers[regressors[k]]);
        }

        BlockStart = Blocks();
    }

    /// <summary>Number of rows.</summary>
    internal int Count { get; }

    /// <summary>Number of regressors.</summary>
    internal int Regressors { get; }

    /// <summary>Vectors of four lanes that hold the working residual and the regressors of a row.</summary>
    internal int Vectors { get; }

    /// <summary>Place of the finest effect among the effects.</summary>
    internal int Finest { get; }

    /// <summary>Level of the sample for every level kept [effect][level].</summary>
    internal int[][] Levels { get; }

    /// <summary>First row of each level of the finest effect, and the number of rows at the end.</summary>
    internal int[] GroupStart { get; }

    /// <summary>Number of levels of the finest effect.</summary>
    internal int Groups => GroupStart.Length - 1;

    /// <summary>Row of the table, by row.</summary>
    internal int[] Original { get; }

    /// <summary>Number of effects beside the finest.</summary>
    internal int OtherEffects { get; }

    /// <summary>Levels of all effects beside the finest.</summary>
    internal int OtherLevels { get; }

    /// <summary>First level of each effect beside the finest in their common numbering.</summary>
    internal int[] FirstOfOther { get; }

    /// <summary>Level of each effect beside the finest [row, effect], in their common numbering.</summary>
    internal int[] Other { get; }

    internal double[] Outcome { get; }

    internal double[]? Weight { get; }

    internal double[]? Offset { get; }

    /// <summary>Working residual and regressors [vector][row].</summary>
    internal Vector256<double>[][] Columns { get; }

    /// <summary>Mean of each regressor, which was subtracted.</summary>
    internal double[] Mean { get; }

    /// <summary>Standard deviation of each regressor, which it was divided by.</summary>
    internal double[] Scale { get; }

    /// <summary>First level of the finest effect in each block, and the number of levels at the end.</summary>
    internal int[] BlockStart { get; }

    /// <summary>Puts values of sorted rows back beside rows in the order of <paramref name="rows"/>, which is ascending by row of the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal double[] Unsort(double[] values, int[] rows)
    {
        var place = new int[rows.Length == 0 ? 0 : rows[^1] + 1];
        for (var i = 0; i < rows.Length; i++)
        {
            place[rows[i]] = i;
        }

        var result = new double[rows.Length];
        for (var i = 0; i < Count; i++)
        {
            result[place[Original[i]]] = values[i];
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] SortBy(Grouping group, out int[] start)
    {
        start = new int[group.Count + 1];
        foreach (var g in group.Of)
        {
            start[g + 1]++;
        }

        for (var g = 0; g < group.Count; g++)
        {
            start[g + 1] += start[g];
        }

        var next = start.AsSpan(0, group.Count).ToArray();
        var order = new int[group.Of.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[next[group.Of[i]]++] = i;
        }

        return order;
    }

    /// <summary>Writes the levels of an effect, the first of them being <paramref name="first"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Number(int[] of, int[] order, int column, int first)
    {
        for (var i = 0; i < order.Length; i++)
        {
            Other[(i * OtherEffects) + column] = first + of[order[i]];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double[] Pick(double[] values)
    {
        var picked = new double[Count];
        for (var i = 0; i < picked.Length; i++)
        {
            picked[i] = values[Original[i]];
        }

        return picked;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(int regressor, double[] values)
    {
        var sum = 0.0;
        foreach (var row in Original)
        {
            sum += values[row];
        }

        var mean = sum / Count;
        var squares = 0.0;
        foreach (var row in Original)
        {
            squares += (values[row] - mean) * (values[row] - mean);
        }

        var deviation = Math.Sqrt(squares / Count);
        Mean[regressor] = mean;
        Scale[regressor] = deviation > 0 ? deviation : 1;
        var target = Columns[(regressor + 1) / 4];
        var lane = (regressor + 1) % 4;
        for (var i = 0; i < Count; i++)
        {
            target[i] = target[i].WithElement(lane, (values[Original[i]] - mean) / Scale[regressor]);
        }
    }

    /// <summary>Blocks of whole levels with about the same number of rows, few enough that their tables stay small beside the rows.</summary>
    private int[] Blocks()
    {
        var blocks = Math.Clamp(Count / RowsOfBlock, 1, Math.Max(1, Math.Min(MostBlocks, Count / Math.Max(1, OtherLevels))));
        var starts = new List<int> { 0 };
        for (var g = 1; g < Groups; g++)
        {
            if (starts.Count < blocks && GroupStart[g] >= (long)Count * starts.Count / blocks)
            {
                starts.Add(g);
            }
        }

        starts.Add(Groups);
        return [.. starts];
    }
}
