using Darya.Agreements.Trials.Results;

namespace Darya.Agreements.Trials;

/// <summary>Everything that is tried in one year: as written, without rules of the year, without each term that shapes the plan.</summary>
/// <param name="Year">What is reported.</param>
/// <param name="Compiled">The terms as rows.</param>
/// <param name="AsWritten">The plan under all terms.</param>
/// <param name="Without">Plans without one term, by its id.</param>
/// <param name="Conflicts">Pairs that cannot both hold.</param>
internal sealed record YearStudy(
    TrialYear Year,
    IReadOnlyList<CompiledTerm> Compiled,
    YearAnswer AsWritten,
    IReadOnlyDictionary<string, YearAnswer> Without,
    IReadOnlyList<TermConflict> Conflicts)
{
    internal static YearStudy Of(
        TrialRequest request, TrialCase alone, IReadOnlyList<string> parties, CancellationToken cancellation)
    {
        var trial = new YearTrial(request, alone, parties);
        var compiled = trial.Compile(withYearRules: true);
        var asWritten = trial.Solve(compiled, withYearRules: true, withTemptation: true, cancellation);
        var flat = trial.Indices.Count == 0
            ? null
            : trial.Solve(trial.Compile(withYearRules: false), withYearRules: false, withTemptation: false, cancellation);
        var without = new SortedDictionary<string, YearAnswer>(StringComparer.Ordinal);
        if (request.WithTermCosts)
        {
            foreach (var term in compiled.Where(t => Shapes(t, asWritten)))
            {
                CompiledTerm[] others = [.. compiled.Where(t => t.Term != term.Term)];
                without[term.Term] = term.Rows.Count == 0
                    ? trial.Read(asWritten.Plan, others, withYearRules: true) // a payment moves money, not water or power
                    : trial.Solve(others, withYearRules: true, withTemptation: false, cancellation);
            }
        }

        var year = Report(alone, trial, asWritten);
        return new YearStudy(
            year with { WithoutYearRules = flat is null ? null : Report(alone, trial, flat) },
            compiled,
            asWritten,
            without,
            Meetings(alone, trial, compiled, asWritten, without, cancellation));
    }

    /// <summary>A term without a price, without a miss and not at its edge beside a miss could be left out without any change.</summary>
    private static bool Shapes(CompiledTerm term, YearAnswer answer) =>
        answer.Binding.Contains(term.Term) || answer.Missed.Any(m => m.Term == term.Term) || term.MovesMoney;

    /// <summary>What is reported of one answer.</summary>
    internal static TrialYear Report(TrialCase alone, YearTrial trial, YearAnswer answer) => new(
        alone.Id, alone.Name, trial.Indices, answer.States, answer.States.Sum(s => s.GainMusd), answer.Missed, WithoutYearRules: null);

    /// <summary>For each missed term: those without which it would be kept; itself when it cannot be kept even alone.</summary>
    private static List<TermConflict> Meetings(
        TrialCase alone,
        YearTrial trial,
        IReadOnlyList<CompiledTerm> compiled,
        YearAnswer asWritten,
        SortedDictionary<string, YearAnswer> without,
        CancellationToken cancellation)
    {
        var found = new List<TermConflict>();
        foreach (var missed in asWritten.Missed.GroupBy(m => m.Term).Select(g => g.MaxBy(m => m.Missed)!))
        {
            var others = without.Where(w => w.Key != missed.Term && w.Value.Missed.All(m => m.Term != missed.Term)).Select(w => w.Key).ToArray();
            found.AddRange(others.Select(other => new TermConflict(alone.Id, missed, other)));
            if (others.Length == 0)
            {
                var single = trial.Solve([.. compiled.Where(t => t.Term == missed.Term)], withYearRules: true, withTemptation: false, cancellation);
                if (single.Missed.Count > 0)
                {
                    found.Add(new TermConflict(alone.Id, missed, missed.Term));
                }
            }
        }

        return found;
    }
}
