using System.Runtime.Intrinsics;

namespace Darya.Gravity.Estimation.Iteration;

/// <summary>Newton's method on the deviance, with the effects swept out of working residual and regressors in each step.</summary>
internal sealed class Newton(SortedRows rows, FitState state, EffectSweep sweep, ModelFamily family, FitOptions options)
{
    /// <summary>A column is collinear when this share of its sum of squares or less is left.</summary>
    internal const double CollinearShare = 1e-9;

    private const double LostShare = 1e-13;        // of a regressor that only varied in rows that are no longer fitted
    private const double LooseShare = 0.05;        // shares below this are too small to judge after a loose sweep
    private const double LoosestSweep = 1e-2;
    private const double TightestSweep = 1e-4;
    private const double JudgingSweep = 1e-7;
    private const double ExactSweep = 1e-9;
    private const double FallOfSeparatedRow = 0.5; // a separated row falls by one in a step, a fitted one by nearly nothing
    private const double LeastDeviance = 1e-12;    // relative; a perfect fit has no dispersion to measure steps by
    private const double SufficientGain = 0.2;     // of the fall that a full step would bring were the deviance quadratic
    private const int StartingSweeps = 1;
    private const double ShortestStep = 1e-9;
    private const int SweepLimit = 5000;

    private const int StepsBeforeSuspicion = 8;
    private const int StepsBetweenSuspicions = 10;

    private int _suspectFrom;

    /// <summary>Steps taken.</summary>
    internal int Iterations { get; private set; }

    /// <summary>Regressors found collinear, by place.</summary>
    internal IReadOnlyList<int> Collinear { get; private set; } = [];

    /// <summary>Distance of the last step in standard errors.</summary>
    internal double Distance { get; private set; }

    /// <summary>Σ w x² of each regressor around its mean, with the first weights.</summary>
    internal double[] Size { get; private set; } = [];

    /// <summary>Finds starting values and steps until the optimum is found or cannot be.</summary>
    internal NewtonEnd Run()
    {
        state.Start(StartingSweeps);
        Size = WithinKernels.Sizes(rows, state.Weight);
        if (FindCollinear())
        {
            return NewtonEnd.Collinear;
        }

        return Continue();
    }

    /// <summary>Sets working residuals back and steps on, with a pause before rows that fall are suspected again.</summary>
    internal NewtonEnd GoOn()
    {
        state.Step(new double[rows.OtherLevels], new double[rows.Regressors], 0);
        _suspectFrom = Iterations + StepsBetweenSuspicions;
        return Continue();
    }

    /// <summary>How far each row falls in a step from here; one for rows with a zero outcome where that cannot be computed.</summary>
    internal double[] Falls()
    {
        sweep.Sweep(state.Weight, JudgingSweep, SweepLimit);
        var gram = sweep.Gram();
        var factor = Cholesky.Of(Regressors(gram), Size, LostShare);
        return factor.Collinear.Count > 0
            ? Array.ConvertAll(rows.Outcome, y => y > 0 ? 0.0 : 1)
            : Array.ConvertAll(sweep.Fit(factor.Solve(Scores(gram))), change => -change);
    }

    /// <summary>The products of the working residual with the regressors in a matrix of sums of products.</summary>
    internal static double[] Scores(double[,] gram)
    {
        var scores = new double[gram.GetLength(0) - 1];
        for (var k = 0; k < scores.Length; k++)
        {
            scores[k] = gram[0, k + 1];
        }

        return scores;
    }

    private NewtonEnd Continue()
    {
        var tolerance = family == ModelFamily.Linear ? JudgingSweep : LoosestSweep;
        while (Iterations < options.MaxIterations)
        {
            Iterations++;
            var swept = sweep.Sweep(state.Weight, tolerance, SweepLimit);
            var gram = sweep.Gram();
            var factor = Cholesky.Of(Regressors(gram), Size, LostShare);
            var length = factor.Collinear.Count > 0 ? 0 : Step(gram, factor);
            if (length == 0)
            {
                return Iterations >= _suspectFrom ? NewtonEnd.Suspect : NewtonEnd.Limit;
            }

            var settled = swept && length == 1 && Distance <= options.Tolerance;
            if (settled && state.GreatestFall < FallOfSeparatedRow)
            {
                return NewtonEnd.Found;
            }

            if ((settled || Iterations >= StepsBeforeSuspicion) && state.GreatestFall >= FallOfSeparatedRow && Iterations >= _suspectFrom)
            {
                return NewtonEnd.Suspect;
            }

            if (family == ModelFamily.Poisson)
            {
                tolerance = Math.Clamp(0.1 * Distance, TightestSweep, LoosestSweep);
            }
        }

        return NewtonEnd.Limit;
    }

    /// <summary>Sweeps with the final weights until further passes would change nothing that is printed; returns Σ w x̃ x̃ᵀ of the regressors.</summary>
    /// <exception cref="EstimationException">The effects cannot be told apart to that precision.</exception>
    internal double[,] SweepExactly()
    {
        if (!sweep.Sweep(state.Weight, ExactSweep, SweepLimit))
        {
            throw new EstimationException(["the effects could not be swept out of the regressors to the precision needed; are two effects nearly the same?"]);
        }

        return Regressors(sweep.Gram());
    }

    private bool FindCollinear()
    {
        if (rows.Regressors == 0)
        {
            return false;
        }

        sweep.Sweep(state.Weight, LoosestSweep, SweepLimit);
        var factor = Cholesky.Of(Regressors(sweep.Gram()), Size, CollinearShare);
        if (factor.Collinear.Count > 0 || factor.LeastShare < LooseShare)
        {
            sweep.Sweep(state.Weight, JudgingSweep, SweepLimit);
            factor = Cholesky.Of(Regressors(sweep.Gram()), Size, CollinearShare);
        }

        Collinear = factor.Collinear;
        return Collinear.Count > 0;
    }

    /// <summary>Takes a step, halved while the deviance falls by much less than expected; returns the part taken, zero where none brings anything.</summary>
    private double Step(double[,] gram, Cholesky factor)
    {
        var residual = Scores(gram);
        var coefficients = factor.Solve(residual);
        var effects = new double[rows.OtherLevels];
        var decrement = 0.0;
        for (var j = 0; j < effects.Length; j++)
        {
            effects[j] = sweep.Theta[0][j].GetElement(0);
            decrement += effects[j] * sweep.Gradient[j];
            for (var k = 0; k < coefficients.Length; k++)
            {
                effects[j] -= coefficients[k] * sweep.Theta[(k + 1) / 4][j].GetElement((k + 1) % 4);
            }
        }

        for (var k = 0; k < coefficients.Length; k++)
        {
            decrement += coefficients[k] * residual[k];
        }

        // What the deviance can be known to: below this a rise is rounding.
        var noise = 1e-13 * state.Magnitude;
        var length = 1.0;
        var gain = state.Step(effects, coefficients, length);
        while (!(gain > (SufficientGain * length * decrement) - noise) && length > 0)
        {
            var shorter = length > ShortestStep ? length / 2 : 0;
            gain += state.Step(effects, coefficients, shorter - length);
            length = shorter;
        }

        var dispersion = Math.Max(state.Deviance, LeastDeviance * state.Magnitude) / rows.Count;
        Distance = Math.Sqrt(Math.Max(decrement, 0) / dispersion);
        return length;
    }

    /// <summary>The part of a matrix of sums of products that belongs to the regressors.</summary>
    internal static double[,] Regressors(double[,] gram)
    {
        var n = gram.GetLength(0) - 1;
        var part = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                part[i, j] = gram[i + 1, j + 1];
            }
        }

        return part;
    }
}
