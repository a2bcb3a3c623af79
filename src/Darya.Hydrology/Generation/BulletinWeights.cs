using Darya.Hydrology.Statistics;

namespace Darya.Hydrology.Generation;

/// <summary>Heeds forecasts: of many ways the coming months may go, one is drawn with weights that fall with the distance from the forecasts.</summary>
/// <remarks>
/// Sampling and importance resampling: with K candidates from the model given the months before, the weight of a candidate is
/// exp(−½ Σ ((100 V/norm − percent)/error)²), so the draw is from the model's distribution given the forecasts, up to the number of candidates.
/// Rubin (1988), Bayesian Statistics 3: 395-402.
/// </remarks>
internal sealed class BulletinWeights
{
    /// <summary>Candidates of a trace.</summary>
    internal const int Candidates = 400;

    private readonly (SeasonalBulletin Bulletin, int[] Outputs, int First, int Last, double Norm)[] _bulletins;
    private readonly PeriodicSource[] _sources;
    private readonly PeriodicOutput[] _outputs;
    private readonly GenerationRequest _request;

    private BulletinWeights(
        (SeasonalBulletin, int[], int, int, double)[] bulletins, PeriodicSource[] sources, PeriodicOutput[] outputs, GenerationRequest request) =>
        (_bulletins, _sources, _outputs, _request) = (bulletins, sources, outputs, request);

    internal static BulletinWeights? Of(GenerationRequest request, PeriodicSource[] sources, PeriodicOutput[] outputs) => request.Bulletins.Count == 0
        ? null
        : new BulletinWeights([.. request.Bulletins.Select(b => Checked(b, request, outputs))], sources, outputs, request);

    /// <summary>Draws the months to the end of the last forecast; returns how many.</summary>
    /// <param name="walk">The walk before the first month; stands after the chosen months when this returns.</param>
    /// <param name="emit">Takes the standard numbers of a month.</param>
    /// <param name="support">Effective number of candidates: (Σ weight)² / Σ weight².</param>
    internal int Choose(PeriodicWalk walk, Action<int, double[]> emit, out double support)
    {
        var months = _bulletins.Max(b => b.Last) + 1;
        var (begin, month) = (walk.Save(), _request.FirstMonth.Month - 1);
        var weights = new double[Candidates];
        var paths = new double[Candidates][][];
        var ends = new (double[][] Memory, int Month, int Place)[Candidates];
        for (var k = 0; k < Candidates; k++)
        {
            walk.Restore(begin);
            paths[k] = new double[months][];
            var volumes = new double[_bulletins.Length];
            for (var t = 0; t < months; t++)
            {
                walk.Step();
                paths[k][t] = (double[])walk.Newest.Clone();
                AddTo(volumes, t, (month + t) % 12, walk.Newest);
            }

            ends[k] = walk.Save();
            weights[k] = -0.5 * _bulletins.Select((b, i) => ((100 * volumes[i] / b.Norm) - b.Bulletin.PercentOfNorm) / b.Bulletin.StandardErrorPercent)
                .Sum(distance => distance * distance);
        }

        var largest = weights.Max();
        weights = [.. weights.Select(w => Math.Exp(w - largest))];
        var total = weights.Sum();
        support = total * total / weights.Sum(w => w * w);
        var (draw, chosen) = (walk.Random.Uniform() * total, 0);
        while (chosen < Candidates - 1 && draw > weights[chosen])
        {
            draw -= weights[chosen++];
        }

        walk.Restore(ends[chosen]);
        for (var t = 0; t < months; t++)
        {
            emit(t, paths[chosen][t]);
        }

        return months;
    }

    private void AddTo(double[] volumes, int t, int month, double[] newest)
    {
        for (var i = 0; i < _bulletins.Length; i++)
        {
            if (t >= _bulletins[i].First && t <= _bulletins[i].Last)
            {
                foreach (var output in _bulletins[i].Outputs)
                {
                    volumes[i] += HydrologicalYears.Days[month] * _outputs[output].Flow(month, newest, _sources);
                }
            }
        }
    }

    private static (SeasonalBulletin, int[], int, int, double) Checked(SeasonalBulletin bulletin, GenerationRequest request, PeriodicOutput[] outputs)
    {
        var (first, last) = (bulletin.First.Index - request.FirstMonth.Index, bulletin.Last.Index - request.FirstMonth.Index);
        if (first < 0 || last < first || last >= request.Years * 12)
        {
            throw new ArgumentException(
                $"The bulletin of '{bulletin.Target}' is for {bulletin.First} to {bulletin.Last}; its months must lie in order inside the generated "
                + $"months, which begin with {request.FirstMonth}.",
                nameof(bulletin));
        }

        if (!(bulletin.StandardErrorPercent > 0) || !(bulletin.PercentOfNorm >= 0))
        {
            throw new ArgumentException(
                $"The bulletin of '{bulletin.Target}' needs a standard error above 0 and a percent of norm of at least 0.", nameof(bulletin));
        }

        int[] places = [.. bulletin.Catchments.Select(c => Array.FindIndex(outputs, o => o.Catchment == c))];
        if (places.Length == 0 || places.Contains(-1))
        {
            throw new ArgumentException($"The bulletin of '{bulletin.Target}' is about a catchment that the model does not have.", nameof(bulletin));
        }

        var norm = Enumerable.Range(first, last - first + 1).Select(t => (request.FirstMonth.Month - 1 + t) % 12)
            .Sum(m => HydrologicalYears.Days[m] * places.Sum(p => outputs[p].MeansM3s[m]));
        return (bulletin, places, first, last, norm);
    }
}
