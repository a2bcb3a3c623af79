using Darya.Model.Rivers;

namespace Darya.Hydrology.Fitting;

/// <summary>
/// The correlation of the noise by month. Rivers: among the matrices that can hold, the one that meets the recorded correlations of the years and lies
/// near the one with which the numbers of each month are correlated as recorded. Accretions and catchments of stated statistics: a share of the noise
/// of the river they follow, one for all months, the rest their own.
/// </summary>
/// <remarks>
/// <code>
/// R[m] ← nearest correlation matrix to R[m] + step × weight × B(target − found) + pull × (R₀[m] − R[m])
/// </code>
/// B(e) = e + 5 × what |e| is above 0.05, with the sign of e: large misses count more, so that those that cannot all be met are shared out.
/// </remarks>
internal sealed class JointNoise
{
    private const double Step = 0.3;
    private const double Pull = 0.01;
    private const double SmallMiss = 0.05;
    private const double LargeMissFactor = 5;
    private const double Damping = 0.5; // of the shares
    private const double Largest = 0.995;

    private readonly CorrelationTargets _targets;
    private readonly int[] _of;
    private readonly bool[] _follows;
    private readonly int[] _rivers; // places of the rivers
    private readonly double[] _loading; // share λ of those that follow
    private readonly double[][,] _recorded = new double[12][,]; // R₀ [month][river, river]
    private readonly double[][,] _aim = new double[12][,]; // R [month][river, river]; null before the first pass

    /// <summary>For some sources.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="targets">What their correlations should be.</param>
    /// <param name="of">Place of the source that each follows, or -1.</param>
    internal JointNoise(IReadOnlyList<FittedSource> sources, CorrelationTargets targets, int[] of)
    {
        (_targets, _of) = (targets, of);
        _follows = [.. sources.Select(s => s.Plan.Kind is InflowModelKind.Accretion or InflowModelKind.Statistics)];
        _rivers = [.. Enumerable.Range(0, sources.Count).Where(i => !_follows[i])];
        _loading = new double[sources.Count];
    }

    /// <summary>As of the last pass [month][source, source], January first.</summary>
    internal double[][,] Correlations { get; } = new double[12][,];

    /// <summary>Correlation of the noise of a month [source, source].</summary>
    /// <param name="month">Calendar month, 0-11.</param>
    /// <param name="explained">Covariance that the months before explain [source, source].</param>
    /// <param name="sds">Standard deviation of the noise [source].</param>
    internal double[,] OfMonth(int month, double[,] explained, double[] sds)
    {
        _recorded[month] = AsRecorded(_targets.Monthly[month], explained, sds);
        _aim[month] ??= PositiveSemidefinite.Nearest(_recorded[month]);
        var all = new double[sds.Length, sds.Length];
        for (var a = 0; a < _rivers.Length; a++)
        {
            for (var b = 0; b < _rivers.Length; b++)
            {
                all[_rivers[a], _rivers[b]] = _aim[month][a, b];
            }
        }

        Follow(all);
        return Correlations[month] = all;
    }

    /// <summary>Moves towards the recorded correlations of the years.</summary>
    /// <param name="found">Correlations of the years with the present noise [source, source].</param>
    internal void Correct(double[,] found)
    {
        for (var m = 0; m < 12; m++)
        {
            var moved = (double[,])_aim[m].Clone();
            for (var a = 0; a < _rivers.Length; a++)
            {
                for (var b = 0; b < a; b++)
                {
                    var (i, j) = (_rivers[a], _rivers[b]);
                    var step = (Step * _targets.Weights[i, j] * Bent(_targets.Recorded[i, j] - found[i, j])) + (Pull * (_recorded[m][a, b] - moved[a, b]));
                    moved[a, b] = moved[b, a] = Math.Clamp(moved[a, b] + step, -Largest, Largest);
                }
            }

            _aim[m] = PositiveSemidefinite.Nearest(moved);
        }

        for (var i = 0; i < _of.Length; i++)
        {
            if (_follows[i] && _of[i] is var of && of >= 0)
            {
                _loading[i] = Math.Tanh(Fisher(_loading[i]) + (Damping * (Fisher(_targets.Annual[i, of]) - Fisher(found[i, of]))));
            }
        }
    }

    private static double Bent(double miss) => miss + (LargeMissFactor * Math.Sign(miss) * Math.Max(0, Math.Abs(miss) - SmallMiss));

    /// <summary>Noise that gives the numbers of the month the recorded correlations, whether it can hold or not [river, river].</summary>
    private double[,] AsRecorded(double[,] target, double[,] explained, double[] sds)
    {
        var noise = new double[_rivers.Length, _rivers.Length];
        for (var a = 0; a < _rivers.Length; a++)
        {
            noise[a, a] = 1;
            for (var b = 0; b < a; b++)
            {
                var (i, j) = (_rivers[a], _rivers[b]);
                noise[a, b] = noise[b, a] = Math.Clamp((target[i, j] - explained[i, j]) / (sds[i] * sds[j]), -Largest, Largest);
            }
        }

        return noise;
    }

    /// <summary>Adds those that follow a river: noise = λ × noise of the river + √(1 − λ²) × their own.</summary>
    private void Follow(double[,] noise)
    {
        var n = _follows.Length;
        for (var i = 0; i < n; i++)
        {
            if (!_follows[i])
            {
                continue;
            }

            noise[i, i] = 1;
            for (var j = 0; j < n && _of[i] >= 0; j++)
            {
                // Followers before this one are in the matrix already; later ones set both sides themselves.
                if (j != i && (j < i || !_follows[j]))
                {
                    noise[i, j] = noise[j, i] = _loading[i] * noise[_of[i], j];
                }
            }
        }
    }

    private static double Fisher(double correlation) => Math.Atanh(Math.Clamp(correlation, -Largest, Largest));
}
