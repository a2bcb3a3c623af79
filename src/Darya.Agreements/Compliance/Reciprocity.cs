using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>
/// Who may rest on whose breach: a breach is excused when a term it depends on, of the other side, stands in breach in a period that ended
/// earlier. What is itself excused excuses nothing.
/// </summary>
internal static class Reciprocity
{
    internal static void Apply(Agreement agreement, JudgingContext context, IEnumerable<Finding> findings)
    {
        var grounds = Grounds(agreement, context);
        if (grounds.Count == 0)
        {
            return;
        }

        var firstBreach = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var finding in findings.Where(f => f.State == ComplianceState.Breach).OrderBy(f => f.To))
        {
            var ground = grounds.GetValueOrDefault(finding.Term)?.Find(t => firstBreach.TryGetValue(t, out var ended) && ended < finding.To);
            if (ground is not null)
            {
                finding.Score = null;
                finding.Set(ComplianceState.Excused, VerdictReason.EarlierBreach, ground);
            }
            else
            {
                firstBreach.TryAdd(finding.Term, finding.To);
            }
        }
    }

    /// <summary>By term the terms of the other side that it rests on: those it depends on, and those whose remedy suspends it.</summary>
    private static Dictionary<string, List<string>> Grounds(Agreement agreement, JudgingContext context)
    {
        var grounds = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var term in agreement.Terms)
        {
            foreach (var other in term.DependsOn)
            {
                Add(term, context.Term(other));
            }

            if (term.Remedy is { Kind: RemedyKind.Suspension, Suspends.Length: > 0 } remedy && context.Term(remedy.Suspends) is { } mirror)
            {
                Add(mirror, term);
            }
        }

        return grounds;

        void Add(Term term, Term? other)
        {
            if (other is not null && !other.Debtors.Any(term.Debtors.Contains))
            {
                if (!grounds.TryGetValue(term.Id, out var list))
                {
                    grounds[term.Id] = list = [];
                }

                list.Add(other.Id);
            }
        }
    }
}
