using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>The rows of one meter by one reporter, by last day. Rows do not overlap.</summary>
internal sealed class MeterSeries(string reporter, MeterReading[] rows)
{
    internal string Reporter => reporter;

    internal IReadOnlyList<MeterReading> Rows => rows;

    /// <summary>The value over a period; null with the number of days that no row covers.</summary>
    internal (double? Value, int MissingDays) Over(DateOnly from, DateOnly to, Unit unit, Measure measure)
    {
        if (measure == Measure.LastDay)
        {
            var at = FirstEndingFrom(to);
            var level = at < rows.Length && rows[at].To == to ? rows[at].Unit.Convert(rows[at].Value, unit, 1) : null;
            return (level, level is null ? 1 : 0);
        }

        var missing = to.DayNumber - from.DayNumber + 1;
        var sum = 0.0;
        var days = missing;
        for (var i = FirstEndingFrom(from); i < rows.Length && rows[i].To <= to; i++)
        {
            if (rows[i].From >= from && rows[i].Unit.Convert(rows[i].Value, unit, rows[i].Days) is { } value)
            {
                sum += measure == Measure.Mean ? value * rows[i].Days : value;
                missing -= rows[i].Days;
            }
        }

        return missing == 0 ? (measure == Measure.Mean ? sum / days : sum, 0) : (null, missing);
    }

    /// <summary>The sum of the rows that lie inside some days, whether or not they cover all of them.</summary>
    internal double SumInside(DateOnly from, DateOnly to, Unit unit)
    {
        var sum = 0.0;
        for (var i = FirstEndingFrom(from); i < rows.Length && rows[i].To <= to; i++)
        {
            sum += rows[i].From >= from ? rows[i].Unit.Convert(rows[i].Value, unit, rows[i].Days) ?? 0 : 0;
        }

        return sum;
    }

    /// <summary>The rows that end within some days.</summary>
    internal IEnumerable<MeterReading> EndingIn(DateOnly from, DateOnly to)
    {
        for (var i = FirstEndingFrom(from); i < rows.Length && rows[i].To <= to; i++)
        {
            yield return rows[i];
        }
    }

    /// <summary>The last row that ends on a day or before, or null.</summary>
    internal MeterReading? LatestBy(DateOnly day)
    {
        var after = FirstEndingFrom(day.AddDays(1));
        return after > 0 ? rows[after - 1] : null;
    }

    /// <summary>The row that holds a day, or null.</summary>
    internal MeterReading? Holding(DateOnly day)
    {
        var at = FirstEndingFrom(day);
        return at < rows.Length && rows[at].From <= day ? rows[at] : null;
    }

    private int FirstEndingFrom(DateOnly day)
    {
        var (low, high) = (0, rows.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows[middle].To < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
