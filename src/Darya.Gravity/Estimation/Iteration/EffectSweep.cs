using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Darya.Gravity.Estimation.Iteration;

/// <summary>Sweeps the effects out of all columns: the finest exactly, the others by conjugate gradients on their coefficients.</summary>
/// <remarks>
/// Solves S θ = Dᵀ W M v for all lanes at once, each with step lengths of its own, preconditioned by the diagonal of S. The coefficients
/// of the regressors are kept, and the next sweep, with weights that differ little, starts from them.
/// </remarks>
internal sealed class EffectSweep
{
    private const double RoundingError = 1e-13; // relative to columns of unit variance; sums over a million rows carry about this much

    // A column goes on a little beyond its goal while others are swept, which the next sweep gains from. Then it rests: its rounding errors would grow.
    private const double RestShare = 1e-4;

    private readonly SortedRows _rows;
    private readonly BlockRunner _runner;
    private readonly double[] _inverseWeight;
    private readonly double[] _inverseDiagonal;
    private readonly Vector256<double>[][] _residual;
    private readonly Vector256<double>[] _direction;
    private readonly Vector256<double>[] _image;
    private readonly Vector256<double>[][] _sums;
    private readonly Vector256<double>[] _energies;
    private double[] _weight = [];

    internal EffectSweep(SortedRows rows, BlockRunner runner)
    {
        (_rows, _runner) = (rows, runner);
        var levels = rows.OtherLevels;
        _inverseWeight = new double[rows.Groups];
        _inverseDiagonal = new double[levels];
        Theta = Tables(rows.Vectors, levels);
        _residual = Tables(rows.Vectors, levels);
        _direction = new Vector256<double>[levels];
        _image = new Vector256<double>[levels];
        _sums = Tables(runner.Blocks, levels);
        _energies = new Vector256<double>[runner.Blocks];
        Energy = new Vector256<double>[rows.Vectors];
    }

    /// <summary>Coefficients of the other effects [vector][level], the lanes being the columns.</summary>
    internal Vector256<double>[][] Theta { get; }

    /// <summary>Σ w ṽ² of each lane before the last sweep [vector].</summary>
    internal Vector256<double>[] Energy { get; }

    /// <summary>Right-hand side of the working residual, Dᵀ W M r [level], as the last sweep began.</summary>
    internal double[] Gradient { get; private set; } = [];

    /// <summary>Sum of the weights of the last sweep.</summary>
    internal double TotalWeight { get; private set; }

    /// <summary>Passes over the rows so far.</summary>
    internal int Passes { get; private set; }

    /// <summary>Inverse sum of weights of each level of the finest effect.</summary>
    internal double[] InverseWeight => _inverseWeight;

    /// <summary>Sweeps with new weights until the squared error of each lane is below <paramref name="tolerance"/>² of its size.</summary>
    /// <returns>Whether every lane got there within <paramref name="limit"/> passes.</returns>
    internal bool Sweep(double[] weight, double tolerance, int limit = 2000)
    {
        _weight = weight;
        _runner.Run(Weights);
        TotalWeight = _inverseWeight.Sum(inverse => 1 / inverse);
        Diagonal();
        for (var j = 0; j < _rows.OtherLevels; j++)
        {
            Theta[0][j] = Theta[0][j].WithElement(0, 0);
        }

        var met = true;
        for (var v = 0; v < _rows.Vectors; v++)
        {
            Begin(v);
            if (v == 0)
            {
                Gradient = Array.ConvertAll(_residual[0], r => r.GetElement(0));
            }

            met &= _rows.OtherLevels == 0 || Solve(v, tolerance, limit);
        }

        return met;
    }

    /// <summary>Σ w ṽ ṽᵀ of working residual and regressors after a sweep [column, column]; column 0 is the residual.</summary>
    internal double[,] Gram()
    {
        var width = _rows.Vectors;
        var sums = Tables(_runner.Blocks, 4 * width * width);
        _runner.Run(b => WithinKernels.Gram(_rows, _weight, _inverseWeight, _rows.BlockStart[b], _rows.BlockStart[b + 1], Theta, sums[b]));
        Passes++;
        var size = _rows.Regressors + 1;
        var gram = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                foreach (var sum in sums)
                {
                    gram[i, j] += sum[(i * width) + (j / 4)].GetElement(j % 4);
                }
            }
        }

        return gram;
    }

    /// <summary>The part of the working residual that effects and regressors explain after a sweep, by row.</summary>
    /// <param name="coefficients">Coefficients of the residual on the regressors [regressor].</param>
    internal double[] Fit(double[] coefficients)
    {
        var fit = new double[_rows.Count];
        var mean = new Vector256<double>[_rows.Vectors];
        var within = new Vector256<double>[_rows.Vectors];
        for (var g = 0; g < _rows.Groups; g++)
        {
            WithinKernels.Mean(_rows, _weight, _inverseWeight, g, Theta, mean);
            for (var i = _rows.GroupStart[g]; i < _rows.GroupStart[g + 1]; i++)
            {
                WithinKernels.Within(_rows, i, Theta, mean, within);
                fit[i] = _rows.Columns[0][i].GetElement(0) - within[0].GetElement(0);
                for (var k = 0; k < coefficients.Length; k++)
                {
                    fit[i] += coefficients[k] * within[(k + 1) / 4].GetElement((k + 1) % 4);
                }
            }
        }

        return fit;
    }

    /// <summary>The regressors with all effects swept out [row, regressor].</summary>
    internal double[] Within()
    {
        var result = new double[_rows.Count * _rows.Regressors];
        var mean = new Vector256<double>[_rows.Vectors];
        var within = new Vector256<double>[_rows.Vectors];
        for (var g = 0; g < _rows.Groups; g++)
        {
            WithinKernels.Mean(_rows, _weight, _inverseWeight, g, Theta, mean);
            for (var i = _rows.GroupStart[g]; i < _rows.GroupStart[g + 1]; i++)
            {
                WithinKernels.Within(_rows, i, Theta, mean, within);
                for (var k = 0; k < _rows.Regressors; k++)
                {
                    result[(i * _rows.Regressors) + k] = within[(k + 1) / 4].GetElement((k + 1) % 4);
                }
            }
        }

        return result;
    }

    private static Vector256<double>[][] Tables(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new Vector256<double>[length])];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Weights(int block)
    {
        for (var g = _rows.BlockStart[block]; g < _rows.BlockStart[block + 1]; g++)
        {
            var sum = 0.0;
            for (var i = _rows.GroupStart[g]; i < _rows.GroupStart[g + 1]; i++)
            {
                sum += _weight[i];
            }

            _inverseWeight[g] = 1 / sum;
        }
    }

    private void Diagonal()
    {
        var sums = new double[_runner.Blocks][];
        _runner.Run(b => WithinKernels.Diagonal(
            _rows, _weight, _inverseWeight, _rows.BlockStart[b], _rows.BlockStart[b + 1], sums[b] = new double[_rows.OtherLevels]));
        for (var j = 0; j < _inverseDiagonal.Length; j++)
        {
            var sum = 0.0;
            foreach (var block in sums)
            {
                sum += block[j];
            }

            _inverseDiagonal[j] = sum > 0 ? 1 / sum : 0;
        }
    }

    /// <summary>Residual of the normal equations at the coefficients of the sweep before.</summary>
    private void Begin(int vector)
    {
        _runner.Run(b =>
        {
            Array.Clear(_sums[b]);
            _energies[b] = WithinKernels.Residual(_rows, vector, _weight, _inverseWeight, _rows.BlockStart[b], _rows.BlockStart[b + 1], Theta[vector], _sums[b]);
        });
        Passes++;
        AddBlocks(_residual[vector]);
        Energy[vector] = Vector256<double>.Zero;
        foreach (var energy in _energies)
        {
            Energy[vector] += energy;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Solve(int vector, double tolerance, int limit)
    {
        var (theta, residual) = (Theta[vector], _residual[vector]);
        var size = Precondition(residual, _direction);
        var goal = tolerance * tolerance * (vector == 0 ? Energy[0].WithElement(0, size.GetElement(0)) : Energy[vector]);
        var rounding = Vector256.Create(RoundingError * RoundingError * TotalWeight);
        goal = Vector256.Max(goal, rounding);
        var rest = Vector256.Max(RestShare * goal, rounding);
        for (var pass = 0; pass < limit; pass++)
        {
            if (Vector256.LessThanOrEqualAll(size, goal))
            {
                return true;
            }

            _runner.Run(b =>
            {
                Array.Clear(_sums[b]);
                WithinKernels.Apply(_rows, _weight, _inverseWeight, _rows.BlockStart[b], _rows.BlockStart[b + 1], _direction, _sums[b]);
            });
            Passes++;
            AddBlocks(_image);

            var curvature = Vector256<double>.Zero;
            for (var j = 0; j < _image.Length; j++)
            {
                curvature += _direction[j] * _image[j];
            }

            var step = Quotient(size, curvature) & Vector256.GreaterThan(size, rest);
            var next = Vector256<double>.Zero;
            for (var j = 0; j < _image.Length; j++)
            {
                theta[j] += step * _direction[j];
                var r = residual[j] - (step * _image[j]);
                residual[j] = r;
                next += r * r * _inverseDiagonal[j];
            }

            var turn = Quotient(next, size);
            for (var j = 0; j < _image.Length; j++)
            {
                _direction[j] = (residual[j] * _inverseDiagonal[j]) + (turn * _direction[j]);
            }

            size = next;
        }

        return false;
    }

    /// <summary>Sets <paramref name="direction"/> to the residual over the diagonal; returns their product by lane.</summary>
    private Vector256<double> Precondition(Vector256<double>[] residual, Vector256<double>[] direction)
    {
        var product = Vector256<double>.Zero;
        for (var j = 0; j < residual.Length; j++)
        {
            direction[j] = residual[j] * _inverseDiagonal[j];
            product += residual[j] * direction[j];
        }

        return product;
    }

    /// <summary>a / b in lanes where b is positive, zero in the others: those have nothing left to solve.</summary>
    private static Vector256<double> Quotient(Vector256<double> a, Vector256<double> b)
    {
        var positive = Vector256.GreaterThan(b, Vector256<double>.Zero);
        return Vector256.ConditionalSelect(positive, a / Vector256.ConditionalSelect(positive, b, Vector256<double>.One), Vector256<double>.Zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddBlocks(Vector256<double>[] target)
    {
        _sums[0].CopyTo(target, 0);
        foreach (var sum in _sums.AsSpan(1))
        {
            for (var j = 0; j < target.Length; j++)
            {
                target[j] += sum[j];
            }
        }
    }
}
