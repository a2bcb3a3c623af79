using System.Numerics;
using Darya.Games.Partitions;

namespace Darya.Games.Rivers;

/// <summary>A river in whole numbers: units of water, and money over one denominator; which amounts of water play can bring to each place.</summary>
internal sealed class RiverStates
{
    /// <summary>Most amounts of water, added up over the places: what a plan for each fits in memory.</summary>
    internal const long MostStates = 50_000_000;

    /// <summary>Money up to here is counted in 64 bits; the value of all water at each place counts, usable or not.</summary>
    private static readonly BigInteger MostMoney = BigInteger.One << 61;

    private readonly BigInteger[] _value; // [node], money of one unit of water times _denominator
    private readonly BigInteger _denominator;
    private readonly bool _isSmall;

    private RiverStates(River river, int[] inflow, int[] capacity, int[] low, int[] high)
    {
        (River, Inflow, Capacity, Low, High) = (river, inflow, capacity, low, high);
        var values = river.Nodes.Select(n => n.ValuePerUnit * river.Unit).ToList();
        _denominator = River.CommonDenominator(values);
        _value = [.. values.Select(v => (v * _denominator).Numerator)];
        _isSmall = Enumerable.Range(0, inflow.Length).Aggregate(
            BigInteger.Zero, (sum, k) => sum + BigInteger.Abs(_value[k]) * Math.Max(1, high[k])) < MostMoney;
    }

    internal River River { get; }

    /// <summary>Inflow of each place [node], units.</summary>
    internal int[] Inflow { get; }

    /// <summary>Capacity of each place [node], units, no more than all water that can be there.</summary>
    internal int[] Capacity { get; }

    /// <summary>The least water that can be at each place, inflow included [node], units.</summary>
    internal int[] Low { get; }

    /// <summary>The most water that can be at each place, inflow included [node], units.</summary>
    internal int[] High { get; }

    /// <summary>Amounts of water, added up over the places.</summary>
    internal long Count => Enumerable.Range(0, Low.Length).Sum(k => High[k] - Low[k] + 1L);

    internal static RiverStates Of(River river)
    {
        ArgumentNullException.ThrowIfNull(river);
        var n = river.Nodes.Count;
        var (inflow, capacity, low, high) = (new int[n], new int[n], new int[n], new int[n]);
        var (least, most, count) = (BigInteger.Zero, BigInteger.Zero, BigInteger.Zero);
        for (var k = 0; k < n; k++)
        {
            var entering = (river.Nodes[k].Inflow / river.Unit).Numerator;
            (least, most) = (least + entering, most + entering);
            count += most - least + 1;
            if (count > MostStates || most > MostStates)
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"The river has too many amounts of water to tell apart (more than {MostStates}); measure its water in larger units than {river.Unit}."),
                    nameof(river));
            }

            var usable = BigInteger.Min((river.Nodes[k].Capacity / river.Unit).Numerator, most);
            (inflow[k], capacity[k], low[k], high[k]) = ((int)entering, (int)usable, (int)least, (int)most);
            least = BigInteger.Max(0, least - usable);
        }

        return new RiverStates(river, inflow, capacity, low, high);
    }

    /// <summary>Solves the play of one partition.</summary>
    internal RiverPlay Play(Partition partition, TieRule ties)
    {
        ArgumentNullException.ThrowIfNull(partition);
        if (partition.Count != River.Players.Count)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The partition must be of the river's {River.Players.Count} owners; got one of {partition.Count}."), nameof(partition));
        }

        int[] deciding = [.. River.OwnerOf.Select(
            player => Enumerable.Range(0, partition.Blocks.Count).First(b => partition.Blocks[b].Contains(player)))];
        var (use, hasTies) = _isSmall
            ? new BackwardInduction<long>(this, [.. _value.Select(v => (long)v)], deciding, ties).Run(partition.Blocks.Count)
            : new BackwardInduction<BigInteger>(this, _value, deciding, ties).Run(partition.Blocks.Count);
        var worths = new BigInteger[partition.Blocks.Count];
        for (var k = 0; k < use.Length; k++)
        {
            worths[deciding[k]] += _value[k] * use[k];
        }

        return new RiverPlay(
            partition, [.. worths.Select(w => new Rational(w, _denominator))], [.. use.Select(x => River.Unit * x)], hasTies);
    }
}
