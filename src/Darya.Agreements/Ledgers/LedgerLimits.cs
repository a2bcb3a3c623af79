using System.Globalization;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Input;

namespace Darya.Agreements.Ledgers;

/// <summary>What days and numbers may be, as in documents, and whether what a ledger says fits an agreement.</summary>
public static class LedgerLimits
{
    private const double Largest = 1e15;

    /// <summary>First day that anything may have.</summary>
    public static readonly DateOnly FirstDay = new(1800, 1, 1);

    /// <summary>Last day that anything may have.</summary>
    public static readonly DateOnly LastDay = new(2199, 12, 31);

    /// <summary>Whether a day is one of the years 1800 to 2199, so that no deadline runs out of the calendar.</summary>
    public static bool IsDay(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>A day written 2025-04-30; null when the text is none, or of a year that nothing may have.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsDay(day) ? day : null;

    /// <summary>Whether a number is from -1e15 to 1e15.</summary>
    internal static bool IsSize(double value) => Math.Abs(value) <= Largest;

    /// <summary>What does not fit in a reading of a ledger; null when all does.</summary>
    internal static string? Wrong(MeterReading reading, IReadOnlyDictionary<string, Meter>? meters)
    {
        if (!IsSize(reading.Value))
        {
            return "value: a number from -1e15 to 1e15 is needed";
        }

        if (!IsDay(reading.From) || !IsDay(reading.To) || reading.From > reading.To)
        {
            return FormattableString.Invariant($"from: got {reading.From:yyyy-MM-dd} to {reading.To:yyyy-MM-dd}; days in order, of the years 1800 to 2199, are needed");
        }

        return meters is null ? null
            : !meters.TryGetValue(reading.Meter, out var meter) ? $"meter: got '{LedgerTable.Brief(reading.Meter)}'; the agreement has no such meter{Spelling.Suggest(reading.Meter, meters.Keys)}"
            : reading.Reporter.Length == 0 || (meter.Reporters.Count > 0 && !meter.Reporters.Contains(reading.Reporter))
            ? $"reporter: got '{LedgerTable.Brief(reading.Reporter)}'; meter '{meter.Id}' is reported by {string.Join(", ", meter.Reporters)}"
            : null;
    }

    /// <summary>What does not fit in an event of a ledger; null when all does.</summary>
    internal static string? Wrong(AgreementEvent one, IReadOnlySet<string>? terms) =>
        !IsDay(one.Date) ? FormattableString.Invariant($"date: got {one.Date:yyyy-MM-dd}; a day of the years 1800 to 2199 is needed")
        : terms is not null && !terms.Contains(one.Term) ? $"term: got '{LedgerTable.Brief(one.Term)}'; the agreement has no such term{Spelling.Suggest(one.Term, terms)}"
        : null;
}
