using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>What rules of the year multiply amounts with: the index is read at the meter on the day of the decision.</summary>
internal sealed class YearFactors
{
    private readonly Dictionary<string, List<Term>> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Finding>> _decisions = new(StringComparer.Ordinal);

    internal YearFactors(Agreement agreement, MeterBook book, MonitoredSpan span)
    {
        foreach (var term in agreement.Terms.Where(t => t.YearRule is not null))
        {
            _decisions[term.Id] = [.. Days(term.YearRule!.DecidedOn, span).Select(day => Decide(term, day, book))];
            foreach (var scaled in term.YearRule.Scales)
            {
                if (!_rules.TryGetValue(scaled, out var list))
                {
                    _rules[scaled] = list = [];
                }

                list.Add(term);
            }
        }
    }

    /// <summary>The rules that scale a term.</summary>
    internal IReadOnlyList<Term> RulesOf(string term) => _rules.TryGetValue(term, out var list) ? list : [];

    /// <summary>The decisions of a rule, as far as the record reaches.</summary>
    internal IEnumerable<Finding> Decisions(string rule, MonitoredSpan span) => _decisions[rule].Where(d => d.From >= span.First && d.From <= span.AsOf);

    /// <summary>The factor for a window; no factor when no rule scales the term, and a decision without one when its index is not known.</summary>
    internal (double? Factor, Finding? Unknown) For(string term, DateOnly windowFrom)
    {
        double? factor = null;
        foreach (var rule in RulesOf(term))
        {
            if (_decisions[rule.Id].LastOrDefault(d => d.From <= windowFrom) is { } decision)
            {
                if (decision.YearFactor is not { } one)
                {
                    return (null, decision);
                }

                factor = (factor ?? 1) * one;
            }
        }

        return (factor, null);
    }

    private static IEnumerable<DateOnly> Days(CalendarDay day, MonitoredSpan span) => day.Year is { } year
        ? [day.In(year)]
        : Enumerable.Range(span.First.Year - 1, span.AsOf.Year - span.First.Year + 2).Select(day.In);

    private static Finding Decide(Term term, DateOnly day, MeterBook book)
    {
        var rule = term.YearRule!;
        var choice = new EvidenceChoice(term);
        var percent = Unit.Find("%")!;
        var reported = book.Of(rule.Meter)
            .Select(s => s.Holding(day) is { } row ? new ReportedValue(s.Reporter, row.Unit.Convert(row.Value, percent, 1), 0) : new ReportedValue(s.Reporter, null, 1))
            .ToList();
        var standing = choice.Standing(reported);
        var finding = new Finding(term.Id, VerdictTest.Index, day, day) { Unit = percent.Symbol, Reported = reported, SideBySide = standing.Count > 1 };
        if (standing.Count == 0)
        {
            finding.Set(ComplianceState.MissingData, VerdictReason.NoIndex, term.Id);
            return finding;
        }

        if (standing.Select(s => rule.Factor(s.Value)).Distinct().Count() > 1)
        {
            finding.Set(ComplianceState.Disputed, VerdictReason.TwoReadings);
            return finding;
        }

        var named = standing[choice.Named(standing)];
        (finding.Accepted, finding.AcceptedBy, finding.YearFactor) = (named.Value, named.Reporter, rule.Factor(named.Value));
        finding.Set(ComplianceState.Reported);
        return finding;
    }
}
