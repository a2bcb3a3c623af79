using Darya.Hydrology.Generation;

namespace Darya.Hydrology;

/// <summary>Bootstrap of recorded years: blocks of consecutive years of the whole region, drawn with replacement and set one after another.</summary>
/// <remarks>Rows of the region stay together, so catchments keep their correlation; nothing drier or wetter than the record comes. Künsch (1989), Annals of Statistics 17: 1217-1241.</remarks>
public static class RecordedBlocks
{
    /// <summary>Draws years.</summary>
    /// <param name="record">The years to draw from; one trace.</param>
    /// <param name="request">Years, traces, seed and scenario; the first month must be of the calendar month with which the recorded years begin.</param>
    /// <param name="blockYears">Years of a block, from 1 to the years of the record.</param>
    /// <exception cref="ArgumentException">The calendar months differ, a number is out of range, or the request has a start or bulletins.</exception>
    public static InflowYears Generate(InflowYears record, GenerationRequest request, int blockYears)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Years, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Traces, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfLessThan(blockYears, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(blockYears, record.Years);
        if (record.FirstMonth.Month != request.FirstMonth.Month)
        {
            throw new ArgumentException(
                $"Recorded years that begin with {record.FirstMonth} cannot be set after each other from {request.FirstMonth}.", nameof(request));
        }

        if (request.Start is not null || request.Bulletins.Count > 0)
        {
            throw new ArgumentException("Recorded years are drawn as they were: neither a start nor a bulletin changes them.", nameof(request));
        }

        var months = request.Years * 12;
        var flows = record.Catchments.Select(_ => new double[checked(months * request.Traces)]).ToArray();
        for (var trace = 0; trace < request.Traces; trace++)
        {
            var random = new RandomStream(request.Seed, trace);
            for (var year = 0; year < request.Years; year += blockYears)
            {
                var first = random.Below(record.Years - blockYears + 1);
                for (var y = 0; y < Math.Min(blockYears, request.Years - year); y++)
                {
                    Copy(record, first + y, flows, trace * months, year + y, request.Scenario);
                }
            }
        }

        return new InflowYears(record.Catchments, request.FirstMonth, flows, request.Years);
    }

    private static void Copy(InflowYears record, int from, double[][] flows, int start, int year, ClimateScenario? scenario)
    {
        for (var c = 0; c < flows.Length; c++)
        {
            for (var month = 0; month < 12; month++)
            {
                var t = (year * 12) + month;
                flows[c][start + t] = record[c, from, month] * (scenario?.On(record.Catchments[c], record.CalendarMonth(month), t / 12.0) ?? 1);
            }
        }
    }
}
