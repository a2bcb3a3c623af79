using Darya.Agreements.Documents;
using Darya.Agreements.Ledgers;

namespace Darya.Agreements.Compliance;

/// <summary>Judges how an agreement was kept; reads no files and knows no today.</summary>
public static class ComplianceReading
{
    /// <summary>The verdicts of every term and period up to a day, with accounts.</summary>
    /// <param name="agreement">The agreement, free of faults.</param>
    /// <param name="readings">Readings that <see cref="ReadingChecks"/> finds no fault in; a row that crosses the edge of a period counts for none.</param>
    /// <param name="events">Events.</param>
    /// <param name="asOf">Last day that counts; what came later is not looked at.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is not of the years 1800 to 2199.</exception>
    public static ComplianceOutcome Of(
        Agreement agreement, IReadOnlyList<MeterReading> readings, IReadOnlyList<AgreementEvent> events, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(events);
        if (!LedgerLimits.IsDay(asOf))
        {
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf, "The last day that counts must be of the years 1800 to 2199.");
        }

        var context = new JudgingContext(agreement, readings, events, asOf);
        var byTerm = agreement.Terms.Select(t => (Term: t, Findings: Judge(context, t))).ToList();
        Reciprocity.Apply(agreement, context, byTerm.SelectMany(t => t.Findings ?? []));
        var money = new MoneyBook(agreement);
        foreach (var (term, findings) in byTerm.Where(t => JudgingContext.IsMeasured(t.Term)))
        {
            money.Book(term, findings!);
        }

        return new ComplianceOutcome
        {
            Agreement = agreement.Id,
            Version = agreement.Version,
            AsOf = asOf,
            Verdicts = [.. byTerm.SelectMany(t => t.Findings ?? []).Select(f => f.Verdict())],
            MakeUp = [.. agreement.Terms.SelectMany(t => context.Judged(t.Id)?.Account ?? [])],
            Money = money.Entries,
            Accounts = money.Accounts(),
            NotMonitored = [.. byTerm.Where(t => t.Findings is null).Select(t => t.Term.Id)],
        };
    }

    /// <summary>Everything found of a term; null when it has nothing to compute.</summary>
    private static List<Finding>? Judge(JudgingContext context, Term term)
    {
        if (context.Judged(term.Id) is { } judge)
        {
            return judge.Findings;
        }

        if (term.YearRule is not null)
        {
            return [.. context.Years.Decisions(term.Id, context.Span)];
        }

        if (term.Notice is not null && term.Layer != Layer.Security)
        {
            return [.. DataClock.Of(context, term)];
        }

        var hasEvents = term.Events.Count > 0 && term.Kind != TermKind.ForceMajeure;
        if (term.Steps.Count > 0 || hasEvents)
        {
            return [.. hasEvents ? DeclaredEvents.Acts(context, term) : [], .. term.Steps.Count > 0 ? StepClock.Of(context, term) : []];
        }

        return term.Meter.Length > 0 && term.Layer != Layer.Security && context.Book.Meter(term.Meter) is not null
            ? [DeclaredEvents.Indicator(context, term)]
            : null;
    }
}
