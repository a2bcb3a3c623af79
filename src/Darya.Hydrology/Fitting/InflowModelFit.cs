using Darya.Hydrology.Statistics;
using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Fitting;

/// <summary>Fits the inflow model of a region on monthly series; <c>docs/formulations/inflows.md</c> says how.</summary>
public static class InflowModelFit
{
    /// <summary>Fits.</summary>
    /// <param name="region">
    /// The region. Rows of its inflow model say how each catchment is modelled, which one it follows and where it comes from; without a model every
    /// catchment is fitted on its own series. Its statistics serve catchments without a series, its record serves accretions.
    /// </param>
    /// <param name="series">Series by catchment.</param>
    /// <param name="without">First and last calendar year that no series may show the model, or null.</param>
    /// <returns>The parameters, rounded as the tables hold them. The same input gives the same output.</returns>
    /// <exception cref="InflowFitException">A catchment lacks what its kind needs.</exception>
    public static InflowModel Fit(Region region, IReadOnlyDictionary<string, MonthlySeries> series, (int First, int Last)? without)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(series);
        var plans = region.Catchments.Select(c => Plan(region, c.Id)).ToList();
        var given = series.ToDictionary(
            s => s.Key, s => without is { } span ? s.Value.Without(span.First, span.Last) : s.Value, StringComparer.Ordinal);
        var statistics = region.InflowStatistics.ToLookup(s => s.Catchment, StringComparer.Ordinal);
        var sources = plans.Where(p => p.Kind != InflowModelKind.Share).Select(p => Source(region, p, given, statistics)).ToList();
        var index = FitPersistence(sources, statistics);
        var targets = CorrelationTargets.Of(sources, s => HydrologicalYears.Of(Record(region, s.Plan.Catchment).FlowsM3s));
        var noise = JointFit.Fit(sources, targets, index.Weights);
        return new InflowModel(
            [
                .. plans.Select(p => p.Kind == InflowModelKind.Share
                    ? ShareOf(p, given)
                    : Row(sources.Single(s => s.Plan.Catchment == p.Catchment), index.Weights[sources.FindIndex(s => s.Plan.Catchment == p.Catchment)])),
            ],
            [.. NoiseRows(sources, noise)],
            [.. AnnualRows(sources, targets)]);
    }

    /// <summary>The recorded inflows of a catchment as a series.</summary>
    internal static MonthlySeries Record(Region region, string catchment) => new(
        catchment,
        region.Inflows.Single(s => s.Catchment == catchment).Months.ToDictionary(m => m.Key, m => m.Value.Flow.CubicMetresPerSecond));

    private static CatchmentInflowModel Plan(Region region, string catchment) =>
        region.InflowModel?.Catchments.FirstOrDefault(c => c.Catchment == catchment) ?? new CatchmentInflowModel
        {
            Catchment = catchment,
            Kind = InflowModelKind.Monthly,
            Basis = InflowModelBasis.Series,
            Months = [],
            Letter = Confidence.Estimate,
            Source = region.Provenance.FirstOrDefault(p => p.Table == "catchments" && p.Key == catchment)?.SourceId ?? "",
            Note = "fitted on a series of the user",
        };

    private static FittedSource Source(
        Region region, CatchmentInflowModel plan, Dictionary<string, MonthlySeries> given, ILookup<string, InflowStatistic> statistics) => plan.Kind switch
        {
            InflowModelKind.Statistics => SourceFit.OfStatistics(plan, [.. statistics[plan.Catchment]]),
            InflowModelKind.Accretion => SourceFit.OfSeries(plan, Record(region, plan.Catchment), InflowModelBasis.Record),
            _ => SourceFit.OfSeries(plan, Given(plan, given), InflowModelBasis.Series),
        };

    private static MonthlySeries Given(CatchmentInflowModel plan, Dictionary<string, MonthlySeries> given) =>
        given.TryGetValue(plan.Catchment, out var series)
            ? series
            : throw new InflowFitException(
                plan.Catchment, $"There is no series of '{plan.Catchment}'; give one, or let its row in 'inflow_model' be of kind 'statistics'.");

    /// <summary>First those that stand on their own, then those that follow one already fitted.</summary>
    private static RegionalIndex FitPersistence(List<FittedSource> sources, ILookup<string, InflowStatistic> statistics)
    {
        var alone = sources.Where(s => s.Z.Count > 0 && (s.Plan.Of is null || s.Plan.Kind == InflowModelKind.Accretion)).ToList();
        var rivers = alone.Where(s => s.Plan.Kind == InflowModelKind.Monthly && s.Z.Count >= SourceFit.LeastYearsByMonth * 12).ToList();
        var index = RegionalIndex.Of(sources, rivers);
        foreach (var river in rivers)
        {
            SourceFit.FitByMonth(river, index);
        }

        foreach (var source in alone.Except(rivers))
        {
            SourceFit.FitAlone(source);
        }

        var waiting = sources.Where(s => s.Coefficients.Length == 0).ToList();
        while (waiting.Count > 0)
        {
            var next = waiting.Find(s => Followed(s) is { Coefficients.Length: 12 });
            if (next is null)
            {
                throw new InflowFitException(
                    waiting[0].Plan.Catchment,
                    $"'{waiting[0].Plan.Catchment}' must follow a catchment with a monthly series (column 'of'); got '{waiting[0].Plan.Of}'.");
            }

            SourceFit.Follow(next, Followed(next)!, [.. statistics[next.Plan.Catchment]]);
            waiting.Remove(next);
        }

        return index;

        FittedSource? Followed(FittedSource source) => sources.Find(s => s.Plan.Catchment == source.Plan.Of);
    }

    private static CatchmentInflowModel Row(FittedSource source, double indexWeight) => source.Plan with
    {
        Basis = source.Basis,
        Span = source.Span,
        Annual = source.Annual,
        IndexWeight = indexWeight,
        Months =
        [
            .. source.Months.Select((month, m) => month with
            {
                Coefficients = source.Coefficients[m].Lags,
                AnnualCoefficient = source.Coefficients[m].Annual,
                IndexCoefficient = source.Coefficients[m].Index,
                Weight = source.Weights[m],
                Noise = source.Noise[m],
            }),
        ],
    };

    private static CatchmentInflowModel ShareOf(CatchmentInflowModel plan, Dictionary<string, MonthlySeries> given)
    {
        var own = Given(plan, given);
        var whole = plan.Of is { } of && given.TryGetValue(of, out var found)
            ? found
            : throw new InflowFitException(plan.Catchment, $"'{plan.Catchment}' is a share of '{plan.Of}', which has no series.");
        var fitted = SourceFit.OfSeries(plan, own, InflowModelBasis.Series);
        return plan with
        {
            Basis = InflowModelBasis.Series,
            Span = fitted.Span,
            Annual = fitted.Annual,
            Months =
            [
                .. fitted.Months.Select(m => m with
                {
                    Law = InflowLaw.Share,
                    BoundM3s = 0,
                    Ratio = Rounded.Six(m.MeanM3s / Sample.Mean(whole.Month(m.Month))),
                }),
            ],
        };
    }

    private static IEnumerable<NoiseCorrelation> NoiseRows(List<FittedSource> sources, double[][,] noise) =>
        from month in Enumerable.Range(1, 12)
        from pair in Pairs(sources)
        select new NoiseCorrelation(month, pair.A.Plan.Catchment, pair.B.Plan.Catchment, Math.Round(noise[month - 1][pair.I, pair.J], 5));

    private static IEnumerable<AnnualCorrelation> AnnualRows(List<FittedSource> sources, CorrelationTargets targets) =>
        Pairs(sources).Select(p => new AnnualCorrelation(
            p.A.Plan.Catchment, p.B.Plan.Catchment, Math.Round(targets.Recorded[p.I, p.J], 5), targets.Years[p.I, p.J]));

    private static IEnumerable<(FittedSource A, FittedSource B, int I, int J)> Pairs(List<FittedSource> sources)
    {
        int[] order = [.. Enumerable.Range(0, sources.Count).OrderBy(i => sources[i].Plan.Catchment, StringComparer.Ordinal)];
        return
            from a in Enumerable.Range(0, order.Length)
            from b in Enumerable.Range(a + 1, order.Length - a - 1)
            select (sources[order[a]], sources[order[b]], order[a], order[b]);
    }
}
