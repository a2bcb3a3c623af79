using Darya.Model;

namespace Darya.Hydrology;

/// <summary>Monthly inflows of several catchments over whole years; recorded, generated or read. Immutable.</summary>
/// <remarks>Years follow each other within a trace; traces are independent. A year has twelve months from the calendar month of <see cref="FirstMonth"/>.</remarks>
public sealed class InflowYears
{
    private readonly double[][] _flowsM3s; // [catchment][year * 12 + month]

    /// <summary>Creates the set.</summary>
    /// <param name="catchments">Ids, each once.</param>
    /// <param name="firstMonth">Month 0 of year 0 of every trace.</param>
    /// <param name="flowsM3s">Mean flows [catchment][year × 12 + month], m³/s; all rows of the same length. The rows are taken over, not copied.</param>
    /// <param name="yearsPerTrace">Years of a trace; divides the number of years. All years are one trace when not given.</param>
    /// <exception cref="ArgumentException">An id stands twice, a row has another length, or the years are not whole traces.</exception>
    public InflowYears(IReadOnlyList<string> catchments, YearMonth firstMonth, double[][] flowsM3s, int? yearsPerTrace = null)
    {
        ArgumentNullException.ThrowIfNull(catchments);
        ArgumentNullException.ThrowIfNull(flowsM3s);
        var months = flowsM3s.Length > 0 ? flowsM3s[0].Length : 0;
        if (catchments.Distinct(StringComparer.Ordinal).Count() != catchments.Count || flowsM3s.Length != catchments.Count)
        {
            throw new ArgumentException("Every catchment needs an id of its own and one row of flows.", nameof(catchments));
        }

        if (months % 12 != 0 || flowsM3s.Any(row => row.Length != months))
        {
            throw new ArgumentException("Every catchment needs the same number of whole years.", nameof(flowsM3s));
        }

        (Catchments, FirstMonth, _flowsM3s, Years) = ([.. catchments], firstMonth, flowsM3s, months / 12);
        YearsPerTrace = yearsPerTrace ?? Years;
        if (YearsPerTrace < 0 || (Years > 0 && (YearsPerTrace == 0 || Years % YearsPerTrace != 0)))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{Years} years are not whole traces of {YearsPerTrace}."), nameof(yearsPerTrace));
        }
    }

    /// <summary>Ids of the catchments.</summary>
    public IReadOnlyList<string> Catchments { get; }

    /// <summary>Month 0 of year 0 of every trace.</summary>
    public YearMonth FirstMonth { get; }

    /// <summary>Years of all traces together.</summary>
    public int Years { get; }

    /// <summary>Years of one trace.</summary>
    public int YearsPerTrace { get; }

    /// <summary>Traces; the years of trace k are k × <see cref="YearsPerTrace"/> and those after it.</summary>
    public int Traces => Years == 0 ? 0 : Years / YearsPerTrace;

    /// <summary>Mean flow in m³/s.</summary>
    /// <param name="catchment">Place in <see cref="Catchments"/>.</param>
    /// <param name="year">Year from 0 over all traces.</param>
    /// <param name="month">Month of the year from 0.</param>
    public double this[int catchment, int year, int month] => _flowsM3s[catchment][(year * 12) + month];

    /// <summary>All months of a catchment [year × 12 + month], m³/s.</summary>
    public ReadOnlySpan<double> Of(int catchment) => _flowsM3s[catchment];

    /// <summary>Calendar month, 1-12, of a month of the year.</summary>
    public int CalendarMonth(int month) => ((FirstMonth.Month - 1 + month) % 12) + 1;

    /// <summary>The years that every catchment of a region has on record, from a given calendar month.</summary>
    /// <param name="region">The region; all its catchments are taken, in its order.</param>
    /// <param name="firstCalendarMonth">Calendar month, 1-12, with which the years begin.</param>
    /// <exception cref="ArgumentException">The catchments have no whole year in common.</exception>
    public static InflowYears OfRecord(Region region, int firstCalendarMonth = 1)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstCalendarMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstCalendarMonth, 12);
        var first = region.Inflows.Max(s => s.Months.Keys.Min(m => m.Index));
        var last = region.Inflows.Min(s => s.Months.Keys.Max(m => m.Index));
        first += (firstCalendarMonth - 1 - (first % 12) + 12) % 12;
        var years = (last + 1 - first) / 12;
        if (years < 1)
        {
            throw new ArgumentException("The recorded inflows of the region have no whole year in common.", nameof(region));
        }

        return new InflowYears(
            [.. region.Catchments.Select(c => c.Id)],
            Month(first),
            [
                .. region.Inflows.Select(s => Enumerable.Range(first, years * 12)
                    .Select(i => s.Months[Month(i)].Flow.CubicMetresPerSecond).ToArray()),
            ]);

        static YearMonth Month(int index) => new(index / 12, (index % 12) + 1);
    }
}
