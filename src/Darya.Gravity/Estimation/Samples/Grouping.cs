using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Estimation.Samples;

/// <summary>Rows put into groups by their codes.</summary>
/// <param name="Of">Group of each row; groups are numbered in the order of their first row.</param>
/// <param name="Count">Number of groups.</param>
internal sealed record Grouping(int[] Of, int Count)
{
    /// <summary>All rows in one group.</summary>
    internal static Grouping Single(int rows) => new(new int[rows], rows > 0 ? 1 : 0);

    /// <summary>A group for every combination of codes in <paramref name="names"/>.</summary>
    internal static Grouping By(NamedColumns columns, IReadOnlyList<string> names)
    {
        var first = columns.Codes[names[0]];
        var group = Combine(null, 1, first.Index, first.Labels.Count);
        for (var c = 1; c < names.Count; c++)
        {
            var next = columns.Codes[names[c]];
            group = Combine(group.Of, group.Count, next.Index, next.Labels.Count);
        }

        return group;
    }

    /// <summary>The groups of rows that share both their groups.</summary>
    internal static Grouping Intersection(Grouping a, Grouping b) => Combine(a.Of, a.Count, b.Of, b.Count);

    /// <summary>The same groups of some rows, numbered anew; <paramref name="kept"/> holds the old number of each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal Grouping Select(ReadOnlySpan<int> rows, out int[] kept)
    {
        var number = new int[Count];
        var old = new List<int>();
        var of = new int[rows.Length];
        for (var i = 0; i < of.Length; i++)
        {
            ref var place = ref number[Of[rows[i]]];
            if (place == 0)
            {
                old.Add(Of[rows[i]]);
                place = old.Count;
            }

            of[i] = place - 1;
        }

        kept = [.. old];
        return new(of, kept.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Grouping Combine(int[]? a, int countA, int[] b, int countB)
    {
        var of = new int[b.Length];
        var count = 0;
        var cells = (long)countA * countB;
        if (cells <= Math.Max(1L << 16, 4L * b.Length))
        {
            var number = new int[cells];
            for (var i = 0; i < of.Length; i++)
            {
                ref var place = ref number[((a is null ? 0 : a[i]) * countB) + b[i]];
                if (place == 0)
                {
                    place = ++count;
                }

                of[i] = place - 1;
            }

            return new(of, count);
        }

        var seen = new Dictionary<long, int>();
        for (var i = 0; i < of.Length; i++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, ((a is null ? 0L : a[i]) * countB) + b[i], out var known);
            if (!known)
            {
                place = count++;
            }

            of[i] = place;
        }

        return new(of, count);
    }
}
