using Darya.Agreements.Documents;
using Darya.Agreements.Ledgers;

namespace Darya.Agreements.Compliance;

/// <summary>The days that are monitored: from force, or the first reading or event where that is later, to the end.</summary>
/// <param name="First">First day of windows that come back every year.</param>
/// <param name="Force">Day of force, or of signature; null when neither is known.</param>
/// <param name="Last">Last day of the agreement with its renewals.</param>
/// <param name="AsOf">Last day that counts.</param>
internal sealed record MonitoredSpan(DateOnly First, DateOnly? Force, DateOnly Last, DateOnly AsOf)
{
    internal static MonitoredSpan Of(Agreement agreement, IReadOnlyList<MeterReading> readings, IReadOnlyList<AgreementEvent> events, DateOnly asOf)
    {
        var life = agreement.LifeCycle;
        var record = asOf;
        foreach (var reading in readings)
        {
            record = reading.From < record ? reading.From : record;
        }

        foreach (var one in events)
        {
            record = one.Date < record ? one.Date : record;
        }

        var last = life.EndsOn ?? DateOnly.MaxValue;
        while (last < asOf && life is { RenewsByItself: true, RenewalYears: > 0 })
        {
            last = last.AddYears(life.RenewalYears);
        }

        last = life.EndsOn is null || last < LedgerLimits.LastDay ? last : LedgerLimits.LastDay;

        var force = life.InForceOn ?? life.SignedOn;
        return new MonitoredSpan(force is { } day && day > record ? day : record, force, last, asOf);
    }

    /// <summary>When a window falls: as dated; or every year while the agreement lives, as far as the record reaches.</summary>
    internal IEnumerable<(DateOnly From, DateOnly To)> Occurrences(Window window) => window.IsYearly
        ? window.Occurrences(First.Year - 1, AsOf.Year).Where(w => w.To >= First && w.From <= Last && (Force is not { } force || w.From >= force))
        : window.Occurrences(window.From.Year!.Value, window.From.Year.Value);
}
