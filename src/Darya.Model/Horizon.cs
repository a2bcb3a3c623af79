namespace Darya.Model;

/// <summary>The consecutive periods of a plan.</summary>
public sealed class Horizon
{
    private Horizon(TimeStep step, IReadOnlyList<Period> periods) => (Step, Periods) = (step, periods);

    /// <summary>Month or dekad.</summary>
    public TimeStep Step { get; }

    /// <summary>The periods in time order.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>First month.</summary>
    public YearMonth From => new(Periods[0].Year, Periods[0].Month);

    /// <summary>Last month.</summary>
    public YearMonth To => new(Periods[^1].Year, Periods[^1].Month);

    /// <summary>The length in years, months over 12.</summary>
    public double Years => (To.Index - From.Index + 1) / 12.0;

    /// <summary>Creates the periods from the first to the last month, both included.</summary>
    /// <exception cref="ArgumentException">The last month is before the first.</exception>
    public static Horizon Create(YearMonth from, YearMonth to, TimeStep step)
    {
        if (to.Index < from.Index)
        {
            throw new ArgumentException($"The last month must not be before the first; got {from} to {to}.", nameof(to));
        }

        var periods = new List<Period>();
        for (var i = from.Index; i <= to.Index; i++)
        {
            var (year, month) = (i / 12, (i % 12) + 1);
            var length = DateTime.DaysInMonth(year, month);
            if (step == TimeStep.Month)
            {
                periods.Add(new Period(periods.Count, year, month, 0, new DateOnly(year, month, 1), length));
                continue;
            }

            for (var dekad = 1; dekad <= 3; dekad++)
            {
                var first = ((dekad - 1) * 10) + 1;
                periods.Add(new Period(periods.Count, year, month, dekad, new DateOnly(year, month, first), dekad < 3 ? 10 : length - 20));
            }
        }

        return new Horizon(step, periods);
    }
}
