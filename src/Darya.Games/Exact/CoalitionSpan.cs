using System.Numerics;

namespace Darya.Games;

/// <summary>The linear span of the 0-1 vectors of coalitions.</summary>
/// <remarks>
/// Works modulo the prime 2⁶¹ − 1. A determinant of 0-1 vectors in 31 dimensions is at most 32¹⁶/2³¹ = 2⁴⁹ (Hadamard), below the prime,
/// so ranks modulo the prime are the true ranks.
/// </remarks>
internal sealed class CoalitionSpan(int players)
{
    private const ulong Prime = (1UL << 61) - 1;

    /// <summary>Rows in reduced form [rank][player]; the pivot of a row is 1 and 0 in the other rows.</summary>
    private readonly List<ulong[]> _rows = [];
    private readonly List<int> _pivots = [];
    private readonly List<Coalition> _basis = [];
    private readonly ulong[] _work = new ulong[players];

    internal int Rank => _rows.Count;

    internal bool IsWhole => Rank == players;

    /// <summary>The coalitions that raised the rank, in the order they were added.</summary>
    internal IReadOnlyList<Coalition> Basis => _basis;

    internal bool Contains(Coalition coalition) => IsWhole || Reduce(coalition) < 0;

    /// <summary>Adds a coalition; <c>false</c> when it was in the span already.</summary>
    internal bool Add(Coalition coalition)
    {
        var pivot = IsWhole ? -1 : Reduce(coalition);
        if (pivot < 0)
        {
            return false;
        }

        var row = new ulong[players];
        var inverse = Power(_work[pivot], Prime - 2);
        for (var i = 0; i < players; i++)
        {
            row[i] = Times(_work[i], inverse);
        }

        foreach (var other in _rows)
        {
            Subtract(other, other[pivot], row);
        }

        _rows.Add(row);
        _pivots.Add(pivot);
        _basis.Add(coalition);
        return true;
    }

    /// <summary>Reduces the coalition's vector into the work space; the place of its first entry left, or −1 when nothing is left.</summary>
    private int Reduce(Coalition coalition)
    {
        for (var i = 0; i < players; i++)
        {
            _work[i] = coalition.Mask >> i & 1;
        }

        for (var r = 0; r < _rows.Count; r++)
        {
            Subtract(_work, _work[_pivots[r]], _rows[r]);
        }

        return Array.FindIndex(_work, value => value != 0);
    }

    private static void Subtract(ulong[] target, ulong factor, ulong[] row)
    {
        if (factor == 0)
        {
            return;
        }

        for (var i = 0; i < target.Length; i++)
        {
            var difference = target[i] + Prime - Times(factor, row[i]);
            target[i] = difference >= Prime ? difference - Prime : difference;
        }
    }

    private static ulong Times(ulong a, ulong b)
    {
        if (a == 0 || b == 0)
        {
            return 0;
        }

        var high = Math.BigMul(a, b, out var low);
        var sum = (low & Prime) + (low >> 61 | high << 3);
        return sum >= Prime ? sum - Prime : sum;
    }

    private static ulong Power(ulong value, ulong exponent) => (ulong)BigInteger.ModPow(value, exponent, Prime);
}
