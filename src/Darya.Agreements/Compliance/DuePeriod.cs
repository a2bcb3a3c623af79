using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>A period of a term.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Amount">What the document says, before rule of the year; null when a formula says it.</param>
/// <param name="WindowFrom">First day of the window it was cut from.</param>
internal readonly record struct DuePeriod(DateOnly From, DateOnly To, double? Amount, DateOnly WindowFrom)
{
    internal int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The periods of a term with a quantity, by first day.</summary>
    internal static List<DuePeriod> Of(Term term, IEnumerable<Amendment> amendments, MonitoredSpan span)
    {
        var quantity = term.Quantity!;
        var isCut = quantity.Unit.IsRate && quantity.Formula is null or { Kind: FormulaKind.ShareOfMeter };
        var averaging = isCut ? term.Tolerance?.Averaging ?? Averaging.Window : Averaging.Window;
        var windows = Windows(quantity, amendments, span);
        var periods = new List<DuePeriod>(windows.Count * (isCut && averaging == Averaging.Month ? 12 : 1));
        foreach (var ((from, to), (amount, isYearly)) in windows)
        {
            foreach (var (first, last) in Pieces(from, to, averaging))
            {
                if (!isYearly || (last >= span.First && first <= span.Last))
                {
                    periods.Add(new DuePeriod(first, last, amount, from));
                }
            }
        }

        return periods;
    }

    /// <summary>A window cut at the edges of months, dekads or days.</summary>
    internal static IEnumerable<(DateOnly From, DateOnly To)> Pieces(DateOnly from, DateOnly to, Averaging averaging)
    {
        while (from <= to)
        {
            var end = averaging switch
            {
                Averaging.Day => from,
                Averaging.Dekad when from.Day <= 20 => new DateOnly(from.Year, from.Month, from.Day <= 10 ? 10 : 20),
                Averaging.Dekad or Averaging.Month => new DateOnly(from.Year, from.Month, DateTime.DaysInMonth(from.Year, from.Month)),
                _ => to,
            };
            end = end < to ? end : to;
            yield return (from, end);
            from = end.AddDays(1);
        }
    }

    private static SortedDictionary<(DateOnly From, DateOnly To), (double? Amount, bool IsYearly)> Windows(
        Quantity quantity, IEnumerable<Amendment> amendments, MonitoredSpan span)
    {
        var windows = new SortedDictionary<(DateOnly From, DateOnly To), (double? Amount, bool IsYearly)>();
        foreach (var amount in quantity.Amounts)
        {
            foreach (var window in span.Occurrences(amount.Window))
            {
                windows[window] = (amount.Value, amount.Window.IsYearly);
            }
        }

        foreach (var due in quantity.Amounts.Count > 0 ? [] : quantity.FormulaWindows)
        {
            foreach (var window in span.Occurrences(due))
            {
                windows[window] = (null, due.IsYearly);
            }
        }

        foreach (var amendment in amendments)
        {
            foreach (var amount in amendment.Amounts)
            {
                foreach (var window in span.Occurrences(amount.Window).Where(w => w.From >= amendment.DecidedOn && windows.ContainsKey(w)))
                {
                    windows[window] = (amount.Value, windows[window].IsYearly);
                }
            }
        }

        return windows;
    }
}
