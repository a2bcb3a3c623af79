using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>What judging a term needs to know of the others.</summary>
internal sealed class JudgingContext
{
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QuantityJudge?> _judged = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Amendment>> _amendments;
    private readonly Dictionary<string, List<Term>> _overriding = new(StringComparer.Ordinal);

    internal JudgingContext(Agreement agreement, IReadOnlyList<MeterReading> readings, IReadOnlyList<AgreementEvent> events, DateOnly asOf)
    {
        Span = MonitoredSpan.Of(agreement, readings, events, asOf);
        Book = new MeterBook(agreement, readings, asOf);
        Events = new EventBook(agreement, events, asOf);
        Years = new YearFactors(agreement, Book, Span);
        _amendments = agreement.Amendments.OrderBy(a => a.DecidedOn).GroupBy(a => a.Term, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var term in agreement.Terms)
        {
            _terms.TryAdd(term.Id, term);
            foreach (var lower in term.Trigger is null || term.Kind == TermKind.ForceMajeure ? [] : term.Overrides)
            {
                if (!_overriding.TryGetValue(lower, out var list))
                {
                    _overriding[lower] = list = [];
                }

                list.Add(term);
            }
        }
    }

    internal MonitoredSpan Span { get; }

    internal MeterBook Book { get; }

    internal EventBook Events { get; }

    internal YearFactors Years { get; }

    internal Term? Term(string id) => _terms.GetValueOrDefault(id);

    internal IReadOnlyList<Amendment> AmendmentsOf(string term) => _amendments.TryGetValue(term, out var list) ? list : [];

    /// <summary>Terms with a trigger that come before a term when they are triggered.</summary>
    internal IReadOnlyList<Term> Overriding(string term) => _overriding.TryGetValue(term, out var list) ? list : [];

    /// <summary>Whether a term has an amount and a meter that shows it.</summary>
    internal static bool IsMeasured(Term term) => term.Layer != Layer.Security && term.Quantity is not null && term.Meter.Length > 0;

    /// <summary>A measured term, judged; null for other terms and for one whose amount hangs on itself.</summary>
    internal QuantityJudge? Judged(string id)
    {
        if (!_judged.TryGetValue(id, out var judge))
        {
            _judged[id] = null;
            if (Term(id) is { } term && IsMeasured(term))
            {
                judge = new QuantityJudge(this, term);
                judge.Run();
                _judged[id] = judge;
            }
        }

        return judge;
    }
}
