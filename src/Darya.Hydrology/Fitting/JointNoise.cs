using Darya.Hydrology.Laws;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Fitting;

/// <summary>
/// The correlation of the noise by month. Rivers with series: so that the flows of a month are correlated as recorded, the monthly correlations of
/// each pair shifted together (in Fisher's z) until the correlation of the years is that of the record. Accretions and catchments of stated statistics:
/// a share of the noise of the river they follow, one for all months, the rest their own.
/// </summary>
internal static class JointNoise
{
    private const int Rounds = 40;
    private const int FirstYears = 80; // to come to rest from independence
    private const int YearsPerRound = 8; // later rounds begin where the last one ended
    private const double Damping = 0.5;
    private const double LargestShift = 3;
    private const double Largest = 0.995;

    /// <summary>Correlation of the noise [month][source, source], January first.</summary>
    internal static double[][,] Fit(IReadOnlyList<FittedSource> sources, CorrelationTargets targets)
    {
        int[] rivers = [.. Enumerable.Range(0, sources.Count).Where(i => !IsFollower(sources[i]))];
        var shift = new double[sources.Count, sources.Count];
        var loading = new double[sources.Count];
        var covariance = new LagCovariance(sources.Count);
        double[][][] rows = [.. sources.Select(s => s.Rows())];
        double[][] sds = [.. sources.Select(s => s.Noise)];
        IReadOnlyList<FlowLaw>[] laws = [.. sources.Select(s => s.Laws)];
        var noise = new double[12][,];
        for (var round = 0; round < Rounds; round++)
        {
            for (var k = 0; k < (round == 0 ? FirstYears : YearsPerRound) * 12; k++)
            {
                var m = (k + 9) % 12;
                double[][] row = [.. rows.Select(r => r[m])];
                var explained = covariance.Explained(row);
                noise[m] = Follow(OfRivers(targets.Monthly[m], shift, explained, sds, m, rivers), sources, loading);
                covariance.Advance(row, Sum(explained, noise[m], sds, m));
            }

            Correct(shift, loading, sources, covariance, laws, targets.Annual);
        }

        return noise;
    }

    private static bool IsFollower(FittedSource source) => source.Plan.Kind is InflowModelKind.Accretion or InflowModelKind.Statistics;

    private static void Correct(
        double[,] shift, double[] loading, IReadOnlyList<FittedSource> sources, LagCovariance covariance, IReadOnlyList<FlowLaw>[] laws, double[,] target)
    {
        var found = Annual(covariance, laws);
        var n = laws.Length;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var step = Damping * (Fisher(target[i, j]) - Fisher(found[i, j]));
                shift[i, j] = shift[j, i] = Math.Clamp(shift[i, j] + step, -LargestShift, LargestShift);
            }

            if (IsFollower(sources[i]) && Place(sources, sources[i].Plan.Of) is var of && of >= 0)
            {
                var step = Damping * (Fisher(target[i, of]) - Fisher(found[i, of]));
                loading[i] = Math.Tanh(Fisher(loading[i]) + step);
            }
        }
    }

    private static double[,] Annual(LagCovariance covariance, IReadOnlyList<FlowLaw>[] laws)
    {
        var n = laws.Length;
        var annual = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                annual[i, j] = annual[j, i] = covariance.AnnualCovariance(i, j, laws[i], laws[j]);
            }
        }

        var sd = Enumerable.Range(0, n).Select(i => Math.Sqrt(annual[i, i])).ToArray();
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                annual[i, j] /= sd[i] * sd[j];
            }
        }

        return annual;
    }

    /// <summary>Noise of the rivers that gives the flows of the month the shifted correlations, repaired [source, source].</summary>
    private static double[,] OfRivers(double[,] target, double[,] shift, double[,] explained, double[][] sds, int month, int[] rivers)
    {
        var noise = new double[rivers.Length, rivers.Length];
        for (var a = 0; a < rivers.Length; a++)
        {
            noise[a, a] = 1;
            for (var b = 0; b < a; b++)
            {
                var (i, j) = (rivers[a], rivers[b]);
                var shifted = Math.Tanh(Fisher(target[i, j]) + shift[i, j]);
                noise[a, b] = noise[b, a] = Math.Clamp((shifted - explained[i, j]) / (sds[i][month] * sds[j][month]), -Largest, Largest);
            }
        }

        var repaired = PositiveSemidefinite.Repair(noise);
        var all = new double[sds.Length, sds.Length];
        for (var a = 0; a < rivers.Length; a++)
        {
            for (var b = 0; b < rivers.Length; b++)
            {
                all[rivers[a], rivers[b]] = repaired[a, b];
            }
        }

        return all;
    }

    /// <summary>Adds those that follow a river: noise = λ × noise of the river + √(1 − λ²) × their own.</summary>
    private static double[,] Follow(double[,] noise, IReadOnlyList<FittedSource> sources, double[] loading)
    {
        var n = sources.Count;
        for (var i = 0; i < n; i++)
        {
            if (!IsFollower(sources[i]))
            {
                continue;
            }

            noise[i, i] = 1;
            var of = Place(sources, sources[i].Plan.Of);
            for (var j = 0; j < n && of >= 0; j++)
            {
                // Followers before this one are in the matrix already; later ones set both sides themselves.
                if (j != i && (j < i || !IsFollower(sources[j])))
                {
                    noise[i, j] = noise[j, i] = loading[i] * noise[of, j];
                }
            }
        }

        return noise;
    }

    private static double[,] Sum(double[,] explained, double[,] noise, double[][] sds, int month)
    {
        var n = sds.Length;
        var sum = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                sum[i, j] = explained[i, j] + (noise[i, j] * sds[i][month] * sds[j][month]);
            }
        }

        return sum;
    }

    private static int Place(IReadOnlyList<FittedSource> sources, string? catchment) =>
        sources.Select((s, i) => (s, i)).Where(p => p.s.Plan.Catchment == catchment).Select(p => p.i).DefaultIfEmpty(-1).First();

    private static double Fisher(double correlation) => Math.Atanh(Math.Clamp(correlation, -Largest, Largest));
}
