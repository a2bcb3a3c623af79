using Darya.Hydrology.Laws;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Fitting;

/// <summary>
/// What only all sources together determine: the noise with which every month has variance 1, the amounts that give the years their recorded spread,
/// and the correlation of the noise. Everything is in closed form from the joint covariance of the last twelve months; a few years are passed, what is
/// amiss is corrected, and so on.
/// </summary>
internal sealed class JointFit
{
    private const int Rounds = 60;
    private const int FirstYears = 80; // to come to rest from independence, and once more with the rounded coefficients
    private const int YearsPerRound = 8; // later rounds begin where the last one ended
    private const double Damping = 0.5;
    private const double LargestStep = 0.02; // of an annual coefficient in a round
    private const double ReliefStep = -0.01; // of an annual coefficient in a month that is explained wholly
    private const double LargestAddition = 0.6; // to the annual coefficients; more is never needed by a stable model

    private readonly IReadOnlyList<FittedSource> _sources;
    private readonly double[] _indexWeights;
    private readonly int[] _of; // place of the source that is followed, or -1
    private readonly double[] _addition; // to all annual coefficients [source]
    private readonly double[][] _relief; // of the annual coefficients of months that were explained wholly [source][month]
    private readonly bool[][] _isFull; // the coefficients explain all there is [source][month]
    private readonly LagCovariance _covariance;
    private readonly JointNoise _noise;

    private JointFit(IReadOnlyList<FittedSource> sources, CorrelationTargets targets, double[] indexWeights)
    {
        (_sources, _indexWeights) = (sources, indexWeights);
        _of = [.. sources.Select(s => sources.ToList().FindIndex(o => o.Plan.Catchment == s.Plan.Of))];
        _addition = new double[sources.Count];
        _relief = [.. sources.Select(_ => new double[12])];
        _isFull = [.. sources.Select(_ => new bool[12])];
        _covariance = new LagCovariance(sources.Count);
        _noise = new JointNoise(sources, targets, _of);
    }

    /// <summary>Sets noise, annual amounts and the spreads of yearly series; returns the correlation of the noise [month][source, source], January first.</summary>
    /// <param name="sources">The sources with their coefficients.</param>
    /// <param name="targets">What their correlations should be.</param>
    /// <param name="indexWeights">Weight of each source in the regional index [source].</param>
    /// <exception cref="InflowFitException">The coefficients of a source leave no room for noise.</exception>
    internal static double[][,] Fit(IReadOnlyList<FittedSource> sources, CorrelationTargets targets, double[] indexWeights)
    {
        foreach (var source in sources)
        {
            source.Noise = new double[12];
        }

        var fit = new JointFit(sources, targets, indexWeights);
        for (var round = 0; round < Rounds; round++)
        {
            fit.Pass(round == 0 ? FirstYears : YearsPerRound);
            fit.Correct();
        }

        fit.Round();
        fit.Pass(FirstYears);
        fit.Spread();
        fit.Close();
        return fit._noise.Correlations;
    }

    /// <summary>Carries the covariances on; the noise follows.</summary>
    private void Pass(int years)
    {
        double[][][] rows = [.. _sources.Select(Rows)];
        for (var k = 0; k < years * 12; k++)
        {
            var m = (k + 9) % 12;
            double[][] row = [.. rows.Select(r => r[m])];
            var explained = _covariance.Explained(row);
            var sds = new double[_sources.Count];
            for (var i = 0; i < sds.Length; i++)
            {
                (sds[i], _isFull[i][m]) = UnitVariance.Noise(explained[i, i]);
                _sources[i].Noise[m] = sds[i];
            }

            _covariance.Advance(row, UnitVariance.Covariance(explained, _noise.OfMonth(m, explained, sds), sds));
        }

        double[][] Rows(FittedSource source, int place)
        {
            var own = source.Rows([.. _relief[place].Select(relief => _addition[place] + relief)]);
            return [.. own.Select((row, m) => LagRows.Joint(place, row, LagRows.OfIndex(source.Coefficients[m].Index), _indexWeights))];
        }
    }

    private void Correct()
    {
        _noise.Correct(Annual());
        for (var i = 0; i < _sources.Count; i++)
        {
            if (!Borrows(_sources[i]) && _sources[i].Annual is { Years: >= SourceFit.LeastYearsForVariance } annual)
            {
                var step = Math.Clamp(Damping * Math.Log(annual.SdM3s / AnnualSd(i, _sources[i].Laws)), -LargestStep, LargestStep);
                _addition[i] = Math.Clamp(_addition[i] + step, -LargestAddition, LargestAddition);
            }

            for (var m = 0; m < 12; m++)
            {
                _relief[i][m] += _isFull[i][m] ? ReliefStep : 0;
            }
        }

        for (var i = 0; i < _sources.Count; i++)
        {
            // The amount is part of the persistence that is borrowed, along the whole chain.
            var from = i;
            while (Borrows(_sources[from]) && _of[from] >= 0)
            {
                from = _of[from];
            }

            _addition[i] = _addition[from];
        }

        Spread();
    }

    /// <summary>Yearly series and stated statistics say nothing of months: all their persistence is that of another catchment.</summary>
    private static bool Borrows(FittedSource source) => source.Plan.Kind is InflowModelKind.Yearly or InflowModelKind.Statistics;

    /// <summary>The months of yearly series are spread until the years vary as measured.</summary>
    private void Spread()
    {
        for (var i = 0; i < _sources.Count; i++)
        {
            SourceFit.Spread(_sources[i], laws => AnnualSd(i, laws));
        }
    }

    private double AnnualSd(int i, IReadOnlyList<FlowLaw> laws) => Math.Sqrt(_covariance.AnnualCovariance(i, i, laws, laws));

    /// <summary>Correlations of the years that end with the newest month, a September [source, source].</summary>
    private double[,] Annual()
    {
        var n = _sources.Count;
        var annual = new double[n, n];
        var sd = Enumerable.Range(0, n).Select(i => AnnualSd(i, _sources[i].Laws)).ToArray();
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                annual[i, j] = annual[j, i] =
                    _covariance.AnnualCovariance(i, j, _sources[i].Laws, _sources[j].Laws) / (sd[i] * sd[j]);
            }
        }

        return annual;
    }

    /// <summary>Takes the amounts into the coefficients, as the tables hold them.</summary>
    private void Round()
    {
        for (var i = 0; i < _sources.Count; i++)
        {
            _sources[i].Coefficients =
            [
                .. _sources[i].Coefficients.Select((c, m) => new MonthCoefficients(
                    [.. c.Lags.Select(Rounded.Six)], Rounded.Six(c.Annual + _addition[i] + _relief[i][m]), Rounded.Six(c.Index))),
            ];
            _addition[i] = 0;
            Array.Clear(_relief[i]);
        }
    }

    private void Close()
    {
        for (var i = 0; i < _sources.Count; i++)
        {
            var catchment = _sources[i].Plan.Catchment;
            _sources[i].Noise = !_isFull[i].Contains(true)
                ? [.. _sources[i].Noise.Select(Rounded.Six)]
                : throw new InflowFitException(
                    catchment,
                    $"The persistence found for '{catchment}' has no steady spread; give a longer series, or let the catchment follow another one.");
        }
    }
}
