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

    private const double LargestAddition = 0.6; // to the annual coefficients; more is never needed by a stable model
    private const int Steps = 30; // each way

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

    /// <summary>Order and coefficients of each month from a long series, then an amount for all annual coefficients that meets the annual variance.</summary>
    internal static void FitByMonth(FittedSource source)
    {
        source.Weights = WeightsOf(source.Months);
        source.Coefficients = PeriodicRegression.ByMonth(source.Z, source.Weights);
        Close(source, MeetingAddition(source));
    }

    /// <summary>One coefficient for all months from a short series of its own, with an amount that meets its annual variance.</summary>
    internal static void FitAlone(FittedSource source)
    {
        source.Weights = WeightsOf(source.Months);
        source.Coefficients = PeriodicRegression.Pooled(source.Z, source.Weights);
        Close(source, MeetingAddition(source));
    }

    /// <summary>Order and coefficients of another source for a short monthly series, with an amount that meets its own annual variance.</summary>
    internal static void Borrow(FittedSource source, FittedSource other)
    {
        (source.Weights, source.Coefficients) = (other.Weights, other.Coefficients);
        Close(source, MeetingAddition(source));
    }

    /// <summary>Persistence of another source; of a yearly series the spread of the months is scaled until the years vary as measured.</summary>
    internal static void Follow(FittedSource source, FittedSource other, IReadOnlyList<InflowStatistic> statistics)
    {
        (source.Weights, source.Coefficients, source.Noise) = (other.Weights, other.Coefficients, other.Noise);
        if (source.Plan.Kind != InflowModelKind.Yearly || source.Annual is not { } annual)
        {
            return;
        }

        var pattern = statistics.OrderBy(s => s.Month).Select(s => s.VariationCoefficient).ToArray();
        if (pattern.Length != 12)
        {
            pattern = [.. other.Months.Select(m => m.SdM3s / m.MeanM3s)];
        }

        var rows = source.Rows();
        double low = 0, high = 5;
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            Spread(source, pattern, middle);
            var isLess = (UnitVariance.AnnualSd(rows, source.Laws) ?? double.PositiveInfinity) < annual.SdM3s;
            (low, high) = isLess ? (middle, high) : (low, middle);
        }

        Spread(source, pattern, low);
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

    private static void Spread(FittedSource source, double[] pattern, double factor)
    {
        source.Months =
        [
            .. source.Months.Select((m, i) => m with
            {
                SdM3s = Rounded.Six(m.MeanM3s * pattern[i] * factor), Law = InflowLaw.Log, BoundM3s = 0, Skew = null, LagOne = null,
            }),
        ];
        source.Laws = [.. source.Months.Select(FlowLaw.Of)];
    }

    /// <summary>The amount that gives the years their recorded spread; 0 when too few years are known.</summary>
    private static double MeetingAddition(FittedSource source)
    {
        if (source.Annual is not { Years: >= LeastYearsForVariance } annual)
        {
            return 0;
        }

        // The variance rises with the amount as long as the coefficients are not refused; the pair of steps that encloses the record is halved.
        var steps = Enumerable.Range(-Steps, (2 * Steps) + 1).Select(k => (Amount: LargestAddition * k / Steps, Sd: Sd(LargestAddition * k / Steps)))
            .Where(s => s.Sd.HasValue).Select(s => (s.Amount, Distance: (s.Sd ?? 0) - annual.SdM3s)).ToList();
        if (steps.Count == 0)
        {
            return 0;
        }

        var (low, high) = (steps.MinBy(s => Math.Abs(s.Distance)).Amount, double.NaN);
        foreach (var (before, after) in steps.Zip(steps.Skip(1)))
        {
            if (before.Distance <= 0 && after.Distance >= 0)
            {
                (low, high) = (before.Amount, after.Amount);
            }
        }

        for (var i = 0; i < 40 && !double.IsNaN(high); i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Sd(middle) is { } sd && sd < annual.SdM3s ? (middle, high) : (low, middle);
        }

        return low;

        double? Sd(double amount) => UnitVariance.AnnualSd(source.Rows(amount), source.Laws);
    }

    private static void Close(FittedSource source, double addition)
    {
        source.Coefficients =
        [
            .. source.Coefficients.Select(c => new MonthCoefficients([.. c.Lags.Select(Rounded.Six)], Rounded.Six(c.Annual + addition))),
        ];
        source.Noise = UnitVariance.Solve(source.Rows()) is { } solved
            ? [.. solved.Noise.Select(Rounded.Six)]
            : throw new InflowFitException(
                source.Plan.Catchment,
                $"The persistence found for '{source.Plan.Catchment}' has no steady spread; give a longer series, or let the catchment follow another one.");
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
