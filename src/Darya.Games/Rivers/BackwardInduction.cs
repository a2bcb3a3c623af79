using System.Numerics;

namespace Darya.Games.Rivers;

/// <summary>Subgame-perfect play on a river: from the last place up, the best use for every amount of water; then down along what happens.</summary>
/// <typeparam name="T">Whole numbers that hold all money: 64 bits where that is enough.</typeparam>
/// <param name="states">The river in whole numbers.</param>
/// <param name="value">Money of one unit used [node].</param>
/// <param name="deciding">Block that decides [node].</param>
/// <param name="ties">What an indifferent block does.</param>
/// <remarks>
/// <code>
/// U[b,k](w) = max over y in [max(0, w - cap), w] of  value (w - y) + U[b,k+1](y)      b decides at k, w is the water there, y passes on
/// U[c,k](w) = U[c,k+1](y*(w))                                                         every other block c
/// </code>
/// U never falls with water, but it need not bend one way: a block further down may keep all of a little water and let more pass. So every y is
/// compared. Which of two y is better does not depend on w and both ends of the range rise with w, so each y enters and leaves a queue once, a
/// place costs no more than its water, and what passes on never falls with w.
/// </remarks>
internal sealed class BackwardInduction<T>(RiverStates states, T[] value, int[] deciding, TieRule ties)
    where T : struct, INumber<T>
{
    /// <summary>The water used at each place on the way down, and whether some block was indifferent anywhere.</summary>
    internal (int[] Use, bool HasTies) Run(int blocks)
    {
        var n = deciding.Length;
        var passing = new int[n][]; // [node][water there less the least], units
        var hasTies = false;
        var below = new Totals(blocks);
        for (var k = n - 1; k >= 0; k--)
        {
            hasTies |= Choose(k, below, out passing[k]);
            below = Follow(k, below, passing[k]);
        }

        var use = new int[n];
        var water = 0;
        for (var k = 0; k < n; k++)
        {
            water += states.Inflow[k];
            var passed = passing[k][water - states.Low[k]];
            (use[k], water) = (water - passed, passed);
        }

        return (use, hasTies);
    }

    /// <summary>What passes on for each amount of water at place k [water less the least]; true when an amount has two best answers.</summary>
    private bool Choose(int k, Totals below, out int[] passing)
    {
        var (low, high, cap) = (states.Low[k], states.High[k], states.Capacity[k]);
        var from = LeastPassing(k);
        var length = high - from + 1;
        var (gain, ownUse) = (new T[length], new int[length]); // [passing less from]: against using all
        var (money, use) = (below.Money[deciding[k]], below.Use[deciding[k]]);
        var unused = value[k] * T.CreateChecked(from);
        for (var i = 0; i < length; i++)
        {
            gain[i] = (money is null ? T.Zero : money[i]) - unused;
            ownUse[i] = (use is null ? 0 : use[i]) - (from + i);
            unused += value[k];
        }

        passing = new int[high - low + 1];
        var best = new SlidingWindow<ByRule>(length, new ByRule(gain, ownUse, ties));
        var equals = new SlidingWindow<ByGain>(length, new ByGain(gain));
        var hasTies = false;
        var next = 0;
        for (var w = low; w <= high; w++)
        {
            for (; next <= w - from; next++)
            {
                best.Add(next);
                equals.Add(next);
            }

            var least = Math.Max(0, w - cap) - from;
            best.DropBefore(least);
            equals.DropBefore(least);
            passing[w - low] = from + best.First;
            hasTies |= equals.Second != equals.First && gain[equals.Second] == gain[equals.First];
        }

        return hasTies;
    }

    /// <summary>What each block earns and uses from place k on, for blocks that decide again further up.</summary>
    private Totals Follow(int k, Totals below, int[] passing)
    {
        var totals = new Totals(below.Money.Length);
        var from = LeastPassing(k);
        for (var b = 0; b < below.Money.Length; b++)
        {
            if (b != deciding[k] && below.Money[b] is { } money && below.Use[b] is { } use && DecidesAbove(b, k))
            {
                totals.Money[b] = Array.ConvertAll(passing, y => money[y - from]);
                totals.Use[b] = Array.ConvertAll(passing, y => use[y - from]);
            }
        }

        if (DecidesAbove(deciding[k], k))
        {
            var (ownMoney, ownUse) = (below.Money[deciding[k]], below.Use[deciding[k]]);
            var (earned, taken) = (new T[passing.Length], new int[passing.Length]);
            for (var i = 0; i < passing.Length; i++)
            {
                var used = states.Low[k] + i - passing[i];
                earned[i] = value[k] * T.CreateChecked(used) + (ownMoney is null ? T.Zero : ownMoney[passing[i] - from]);
                taken[i] = used + (ownUse is null ? 0 : ownUse[passing[i] - from]);
            }

            (totals.Money[deciding[k]], totals.Use[deciding[k]]) = (earned, taken);
        }

        return totals;
    }

    private bool DecidesAbove(int block, int k) => deciding.AsSpan(0, k).Contains(block);

    /// <summary>The least that can pass place k; what is stored for the next place begins there.</summary>
    private int LeastPassing(int k) => Math.Max(0, states.Low[k] - states.Capacity[k]);

    /// <summary>What each block earns and uses from a place on [block][water there less the least]; null where nobody asks, or for nothing.</summary>
    private sealed class Totals(int blocks)
    {
        internal T[]?[] Money { get; } = new T[]?[blocks];

        internal int[]?[] Use { get; } = new int[]?[blocks];
    }

    /// <summary>More gain; then more or less own use by the rule; then more passed on.</summary>
    private readonly struct ByRule(T[] gain, int[] ownUse, TieRule ties) : IItemOrder
    {
        public bool Beats(int later, int earlier) => gain[later] > gain[earlier]
            || (gain[later] == gain[earlier] && (ties == TieRule.UseFirst ? ownUse[later] >= ownUse[earlier] : ownUse[later] <= ownUse[earlier]));
    }

    /// <summary>More gain only, so that equals stay side by side.</summary>
    private readonly struct ByGain(T[] gain) : IItemOrder
    {
        public bool Beats(int later, int earlier) => gain[later] > gain[earlier];
    }
}
