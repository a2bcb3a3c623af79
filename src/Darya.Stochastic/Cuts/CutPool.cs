using System.Numerics;

namespace Darya.Stochastic;

/// <summary>All cuts of one function, stored by state so that a point is compared with all of them at once, and which of them are highest somewhere.</summary>
/// <remarks>
/// Level-one selection: a cut is selected while it is the highest at one of the points where cuts were found. Ties keep the oldest.
/// Guigues and Bandarra (2019), Single cut and multicut SDDP with cut selection; de Matos, Philpott and Finardi (2015), J. Comput. Appl. Math. 290: 196-208.
/// The selection depends on the sequence of cuts alone, so it is found again when a policy is read.
/// </remarks>
internal sealed class CutPool(int states)
{
    private const double TieTolerance = 1e-10;

    private readonly double[][] _slope = NewColumns(states); // [state][cut]
    private readonly double[][] _point = NewColumns(states); // [state][cut]
    private double[] _intercept = new double[8];
    private double[] _heights = new double[8];     // scratch
    private double[] _highest = new double[8];     // [point], height of the highest cut
    private int[] _winner = new int[8];            // [point], the cut that is highest
    private int[] _wins = new int[8];              // [cut], points where it is highest

    internal int Count { get; private set; }

    internal int StateCount => states;

    internal int SelectedCount
    {
        get
        {
            var selected = 0;
            for (var c = 0; c < Count; c++)
            {
                selected += IsSelected(c) ? 1 : 0;
            }

            return selected;
        }
    }

    internal bool IsSelected(int cut) => _wins[cut] > 0;

    internal double Intercept(int cut) => _intercept[cut];

    internal double Slope(int cut, int state) => _slope[state][cut];

    internal Cut this[int cut]
    {
        get
        {
            var (slope, point) = (new double[states], new double[states]);
            for (var s = 0; s < states; s++)
            {
                (slope[s], point[s]) = (_slope[s][cut], _point[s][cut]);
            }

            return new Cut(_intercept[cut], slope, point);
        }
    }

    internal CutPool Copy()
    {
        var copy = new CutPool(states)
        {
            Count = Count,
            _intercept = [.. _intercept],
            _heights = new double[_heights.Length],
            _highest = [.. _highest],
            _winner = [.. _winner],
            _wins = [.. _wins],
        };
        for (var s = 0; s < states; s++)
        {
            (copy._slope[s], copy._point[s]) = ([.. _slope[s]], [.. _point[s]]);
        }

        return copy;
    }

    /// <summary>Adds a cut and brings the selection up to date.</summary>
    internal int Add(double intercept, ReadOnlySpan<double> slope, ReadOnlySpan<double> point)
    {
        var cut = Count;
        if (cut == _intercept.Length)
        {
            Grow();
        }

        _intercept[cut] = intercept;
        for (var s = 0; s < states; s++)
        {
            (_slope[s][cut], _point[s][cut]) = (slope[s], point[s]);
        }

        Count++;
        SettleOldPoints(cut, intercept, slope);
        SettleNewPoint(cut, point);
        return cut;
    }

    /// <summary>Height of every cut at a point; valid until the next call on any thread.</summary>
    internal ReadOnlySpan<double> Heights(ReadOnlySpan<double> point)
    {
        HeightsInto(point, _heights);
        return _heights.AsSpan(0, Count);
    }

    /// <summary>Height of every cut at a point, into a buffer of at least <see cref="Count"/>.</summary>
    internal void HeightsInto(ReadOnlySpan<double> point, double[] heights)
    {
        Array.Copy(_intercept, heights, Count);
        for (var s = 0; s < states; s++)
        {
            AddProduct(_slope[s], point[s], heights, Count);
        }
    }

    /// <summary>The highest cut at a point, the oldest where several are; −1 without cuts.</summary>
    internal int Highest(ReadOnlySpan<double> point, double[] heights, out double height)
    {
        HeightsInto(point, heights);
        var (best, cut) = (double.NegativeInfinity, -1);
        for (var c = 0; c < Count; c++)
        {
            if (heights[c] > best)
            {
                (best, cut) = (heights[c], c);
            }
        }

        height = best;
        return cut;
    }

    private static double[][] NewColumns(int states) => [.. Enumerable.Range(0, states).Select(_ => new double[8])];

    private static double Margin(double height) => TieTolerance * (1 + Math.Abs(height));

    private static void AddProduct(double[] column, double factor, double[] sum, int count)
    {
        var k = 0;
        var factors = new Vector<double>(factor);
        for (; k <= count - Vector<double>.Count; k += Vector<double>.Count)
        {
            (new Vector<double>(sum, k) + (new Vector<double>(column, k) * factors)).CopyTo(sum, k);
        }

        for (; k < count; k++)
        {
            sum[k] += column[k] * factor;
        }
    }

    private void SettleOldPoints(int cut, double intercept, ReadOnlySpan<double> slope)
    {
        Array.Fill(_heights, intercept, 0, cut);
        for (var s = 0; s < states; s++)
        {
            AddProduct(_point[s], slope[s], _heights, cut);
        }

        for (var p = 0; p < cut; p++)
        {
            if (_heights[p] > _highest[p] + Margin(_highest[p]))
            {
                _wins[_winner[p]]--;
                _wins[cut]++;
                (_winner[p], _highest[p]) = (cut, _heights[p]);
            }
        }
    }

    private void SettleNewPoint(int cut, ReadOnlySpan<double> point)
    {
        HeightsInto(point, _heights);
        var best = 0;
        for (var c = 1; c <= cut; c++)
        {
            if (_heights[c] > _heights[best] + Margin(_heights[best]))
            {
                best = c;
            }
        }

        (_winner[cut], _highest[cut]) = (best, _heights[best]);
        _wins[best]++;
    }

    private void Grow()
    {
        var size = 2 * _intercept.Length;
        Array.Resize(ref _intercept, size);
        Array.Resize(ref _heights, size);
        Array.Resize(ref _highest, size);
        Array.Resize(ref _winner, size);
        Array.Resize(ref _wins, size);
        for (var s = 0; s < states; s++)
        {
            Array.Resize(ref _slope[s], size);
            Array.Resize(ref _point[s], size);
        }
    }
}
