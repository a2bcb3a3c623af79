namespace Darya.Agreements.Documents;

/// <summary>How amounts follow the water of the year.</summary>
/// <param name="Kind">Tiered or proportional.</param>
/// <param name="Meter">Meter of the index, percent of norm.</param>
/// <param name="DecidedOn">Day on which the index of the year is fixed.</param>
/// <param name="Tiers">Ranges; empty for a proportional rule.</param>
/// <param name="Least">Least factor of a proportional rule.</param>
/// <param name="Most">Largest factor of a proportional rule.</param>
/// <param name="Scales">Ids of the terms whose amounts follow.</param>
/// <param name="PayBackYears">Years within which what was not delivered is paid back; 0 for never.</param>
/// <param name="CancelMeter">Storage meter whose full mark cancels debts; empty for none.</param>
/// <param name="CancelAt">Reading of that meter that cancels, in its unit.</param>
public sealed record YearRule(
    YearRuleKind Kind,
    string Meter,
    CalendarDay DecidedOn,
    IReadOnlyList<YearTier> Tiers,
    double Least,
    double Most,
    IReadOnlyList<string> Scales,
    int PayBackYears,
    string CancelMeter,
    double? CancelAt)
{
    /// <summary>What amounts of scaled terms are multiplied with.</summary>
    /// <param name="index">The index of the year, percent of norm.</param>
    public double Factor(double index) => Kind == YearRuleKind.Proportional
        ? Math.Clamp(index / 100, Least, Most)
        : Tiers.FirstOrDefault(t => (t.From is not { } from || index >= from) && (t.Below is not { } below || index < below))?.Factor ?? 1;
}
