using System.Runtime.InteropServices;
using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>Rows of cuts waiting to be appended to a program in one call.</summary>
/// <param name="outgoing">Column of each outgoing state [state].</param>
internal sealed class CutRows(int[] outgoing)
{
    private readonly List<double> _lower = [];
    private readonly List<int> _starts = [0];
    private readonly List<int> _columns = [];
    private readonly List<double> _values = [];
    private double[] _upper = [];

    /// <summary>Rows that wait.</summary>
    internal int Waiting => _lower.Count;

    /// <summary>θ − slope·x ≥ intercept.</summary>
    internal void Cut(int theta, CutPool pool, int cut)
    {
        Entry(theta, 1);
        for (var s = 0; s < outgoing.Length; s++)
        {
            Entry(outgoing[s], -pool.Slope(cut, s));
        }

        End(pool.Intercept(cut));
    }

    /// <summary>Θ − Σ weight[k]·θ[k] ≥ −penalty.</summary>
    internal void Tie(int theta, Tie tie)
    {
        Entry(theta, 1);
        for (var k = 0; k < tie.Weight.Length; k++)
        {
            Entry(theta + 1 + k, -tie.Weight[k]);
        }

        End(-tie.Penalty);
    }

    /// <summary>Appends what waits.</summary>
    internal void Flush(WarmProgram program)
    {
        if (_lower.Count == 0)
        {
            return;
        }

        if (_upper.Length < _lower.Count)
        {
            _upper = new double[_lower.Count];
            Array.Fill(_upper, double.PositiveInfinity);
        }

        program.AddRows(
            CollectionsMarshal.AsSpan(_lower), _upper.AsSpan(0, _lower.Count), CollectionsMarshal.AsSpan(_starts),
            CollectionsMarshal.AsSpan(_columns), CollectionsMarshal.AsSpan(_values));
        _lower.Clear();
        _starts.Clear();
        _starts.Add(0);
        _columns.Clear();
        _values.Clear();
    }

    private void Entry(int column, double value)
    {
        if (value != 0)
        {
            _columns.Add(column);
            _values.Add(value);
        }
    }

    private void End(double lower)
    {
        _lower.Add(lower);
        _starts.Add(_columns.Count);
    }
}
