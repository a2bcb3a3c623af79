using Darya.Hydrology.Laws;
using Darya.Hydrology.Statistics;
using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Fitting;

/// <summary>Fits one source at a time: laws, persistence, and the annual variance of the record.</summary>
internal static class SourceFit
{
    /// <summary>Fewer years than this cannot tell the months apart: one coefficient for all.</summary>
    internal const int LeastYearsByMonth = 20;

    /// <summary>Fewer whole years than this say too little of the annual variance to correct the model by it.</summary>
    internal const int LeastYearsForVariance = 8;

    /// <summary>A source with a series or a record.</summary>
    internal static FittedSource OfSeries(CatchmentInflowModel plan, MonthlySeries series, InflowModelBasis basis)
    {
        var isYearly = plan.Kind == InflowModelKind.Yearly;
        for (var m = 1; m <= 12; m++)
        {
            if (series.Month(m).Length < 2)
            {
                throw new InflowFitException(plan.Catchment, FormattableString.Invariant(
                    $"The series of '{plan.Catchment}' has fewer than two values of calendar month {m}; give a longer one."));
            }
        }

        var months = SourceLaws.Of(series, plan.Kind == InflowModelKind.Accretion);
        if (plan.Kind != InflowModelKind.Accretion)
        {
            RefuseWithoutLaw(plan, months);
        }

        FlowLaw[] laws = [.. months.Select(FlowLaw.Of)];
        var years = HydrologicalYears.Of(series.FlowsM3s);
        var span = (series.FlowsM3s.Keys.Min(Year), series.FlowsM3s.Keys.Max(Year));
        return new FittedSource
        {
            Plan = plan,
            Months = months,
            Laws = laws,
            Z = isYearly ? new Dictionary<int, double>() : Standard(series, laws),
            Years = years,
            Annual = SeriesFacts.Annual(series, years, !isYearly),
            Basis = basis,
            Span = span,
        };

        static int Year(YearMonth month) => month.Month >= 10 ? month.Year + 1 : month.Year;
    }

    /// <summary>A source of which only means and spreads of the months are stated.</summary>
    internal static FittedSource OfStatistics(CatchmentInflowModel plan, IReadOnlyList<InflowStatistic> statistics)
    {
        var months = statistics.OrderBy(s => s.Month).Select(s => new MonthInflowModel
        {
            Month = s.Month,
            MeanM3s = s.MeanM3s,
            SdM3s = Rounded.Six(s.MeanM3s * s.VariationCoefficient),
            LagOne = s.LagOneCorrelation,
            Law = InflowLaw.Log,
        }).ToArray();
        if (months.Length != 12)
        {
            throw new InflowFitException(plan.Catchment, $"'{plan.Catchment}' needs the statistics of all twelve months in 'inflow_statistics'.");
        }

        return new FittedSource
        {
            Plan = plan,
            Months = months,
            Laws = [.. months.Select(FlowLaw.Of)],
            Z = new Dictionary<int, double>(),
            Years = new Dictionary<int, double>(),
            Annual = null,
            Basis = InflowModelBasis.Statistics,
            Span = null,
        };
    }

    /// <summary>Order, annual and index term of each month from a long series.</summary>
    internal static void FitByMonth(FittedSource source, RegionalIndex index)
    {
        source.Weights = WeightsOf(source.Months);
        source.Coefficients = PeriodicRegression.ByMonth(source.Z, source.Weights, index.Z);
    }

    /// <summary>One coefficient for all months from a short series of its own.</summary>
    internal static void FitAlone(FittedSource source)
    {
        source.Weights = WeightsOf(source.Months);
        source.Coefficients = PeriodicRegression.Pooled(source.Z, source.Weights);
    }

    /// <summary>Persistence of another source.</summary>
    internal static void Follow(FittedSource source, FittedSource other, IReadOnlyList<InflowStatistic> statistics)
    {
        (source.Weights, source.Coefficients) = (other.Weights, other.Coefficients);
        if (source.Plan.Kind == InflowModelKind.Yearly && source.Annual is not null)
        {
            var pattern = statistics.OrderBy(s => s.Month).Select(s => s.VariationCoefficient).ToArray();
            source.Pattern = pattern.Length == 12 ? pattern : [.. other.Months.Select(m => m.SdM3s / m.MeanM3s)];
            Spread(source, 1);
        }
    }

    /// <summary>Scales the spreads of the months of a yearly series until the years vary as measured.</summary>
    /// <param name="source">The source; left alone when it has no pattern.</param>
    /// <param name="annualSd">Standard deviation of the years with given laws of the months, m³/s.</param>
    internal static void Spread(FittedSource source, Func<FlowLaw[], double> annualSd)
    {
        if (source.Pattern.Length == 0 || source.Annual is not { } annual)
        {
            return;
        }

        double low = 0, high = 5;
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            Spread(source, middle);
            (low, high) = annualSd(source.Laws) < annual.SdM3s ? (middle, high) : (low, middle);
        }

        Spread(source, low);
    }

    /// <summary>A river that never flows in a month, or is the same in every year, has nothing to draw from.</summary>
    private static void RefuseWithoutLaw(CatchmentInflowModel plan, MonthInflowModel[] months)
    {
        if (Array.Find(months, m => m.MeanM3s <= 0) is { } dry)
        {
            throw new InflowFitException(plan.Catchment, FormattableString.Invariant(
                $"The series of '{plan.Catchment}' is 0 in every calendar month {dry.Month}; a month needs a flow above 0 in some year."));
        }

        if (months.All(m => m.SdM3s <= 0))
        {
            throw new InflowFitException(plan.Catchment, $"The series of '{plan.Catchment}' is the same in every year; there is nothing to fit.");
        }
    }

    private static void Spread(FittedSource source, double factor)
    {
        source.Months =
        [
            .. source.Months.Select((m, i) => m with
            {
                SdM3s = Rounded.Six(m.MeanM3s * source.Pattern[i] * factor), Law = InflowLaw.Log, BoundM3s = 0, Skew = null, LagOne = null,
            }),
        ];
        source.Laws = [.. source.Months.Select(FlowLaw.Of)];
    }

    private static double[] WeightsOf(IReadOnlyList<MonthInflowModel> months)
    {
        var spreads = months.Select((m, i) => m.SdM3s * HydrologicalYears.Days[i]).ToArray();
        return [.. spreads.Select(s => Rounded.Six(s / spreads.Sum()))];
    }

    /// <summary>Standard numbers of a series, brought to mean 0 and spread 1 in each calendar month.</summary>
    private static Dictionary<int, double> Standard(MonthlySeries series, FlowLaw[] laws)
    {
        var z = series.FlowsM3s.ToDictionary(f => f.Key.Index, f => laws[f.Key.Month - 1].Normal(f.Value));
        foreach (var month in z.Keys.GroupBy(t => t % 12).ToList())
        {
            double[] values = [.. month.Order().Select(t => z[t])];
            var (mean, sd) = (Sample.Mean(values), Sample.Sd(values));
            foreach (var t in month)
            {
                z[t] = sd > 0 ? (z[t] - mean) / sd : 0;
            }
        }

        return z;
    }
}
