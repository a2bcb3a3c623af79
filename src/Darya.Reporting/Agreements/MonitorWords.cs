using Darya.Agreements.Compliance;
using Darya.Model;
using Darya.Reporting.Cooperation;
using Darya.Reporting.Workbook;

namespace Darya.Reporting.Agreements;

/// <summary>How an agreement was kept, in plain words: what stands, what is broken, who owes what.</summary>
internal static class MonitorWords
{
    internal static IReadOnlyList<LocalName> Of(ComplianceOutcome outcome, AgreementNames names) => [Stands(outcome), Broken(outcome, names), Money(outcome, names)];

    private static LocalName Stands(ComplianceOutcome outcome)
    {
        var counts = outcome.Count();
        int Of(params ComplianceState[] states) => states.Sum(s => counts.TryGetValue(s, out var count) ? count : 0);
        var kept = Of(ComplianceState.Met, ComplianceState.WithinTolerance, ComplianceState.MadeGood);
        var rest = string.Join(", ", counts.Where(c => c.Key <= ComplianceState.Excused).Select(c => Count(c, c => c.English)));
        var restRussian = string.Join(", ", counts.Where(c => c.Key <= ComplianceState.Excused).Select(c => Count(c, c => c.Russian)));
        return new LocalName(
            FormattableString.Invariant($"Of {outcome.Verdicts.Count} periods {kept} were kept, within tolerance or made good{(rest.Length > 0 ? "; the rest that matters: " + rest : string.Empty)}."),
            FormattableString.Invariant($"Из периодов ({outcome.Verdicts.Count}) выполнено, в пределах допуска или восполнено: {kept}{(restRussian.Length > 0 ? "; требуют внимания: " + restRussian : string.Empty)}."));
    }

    private static string Count(KeyValuePair<ComplianceState, int> count, Func<LocalName, string> of) =>
        FormattableString.Invariant($"{of(SeasonSheetWords.Catalogue[SeasonSheetWords.State(count.Key)])} {count.Value}");

    private static LocalName Broken(ComplianceOutcome outcome, AgreementNames names)
    {
        string[] terms = [.. outcome.Verdicts.Where(v => v.State == ComplianceState.Breach).Select(v => v.Term).Distinct(StringComparer.Ordinal)];
        if (terms.Length == 0)
        {
            return new LocalName("No breach stands.", "Нарушений нет.");
        }

        var list = names.Articles(terms);
        return new LocalName($"A breach stands in {list.English}.", $"Нарушено: {list.Russian}.");
    }

    private static LocalName Money(ComplianceOutcome outcome, AgreementNames names)
    {
        var owing = outcome.Accounts.Where(a => a.NetMusd < 0).ToArray();
        if (owing.Length == 0)
        {
            return new LocalName("Nobody owes money for what was missed.", "Денежных долгов за недоданное нет.");
        }

        var english = string.Join(", ", owing.Select(a => $"{names.Who(a.Party).English} {Amounts.Musd(-a.NetMusd).English}"));
        var russian = string.Join(", ", owing.Select(a => $"{names.Who(a.Party).Russian} – {Amounts.Musd(-a.NetMusd).Russian}"));
        return new LocalName($"Owed for what was missed: {english}.", $"Долг за недоданное: {russian}.");
    }
}
