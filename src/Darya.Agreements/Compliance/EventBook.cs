using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>Events by term, and what they pause.</summary>
internal sealed class EventBook
{
    private readonly Dictionary<string, List<AgreementEvent>> _events = new(StringComparer.Ordinal);
    private readonly List<(Term Rule, AgreementEvent Event, DateOnly From, DateOnly To)> _pauses = [];
    private readonly HashSet<string> _parties;

    internal EventBook(Agreement agreement, IReadOnlyList<AgreementEvent> events, DateOnly asOf)
    {
        _parties = [.. agreement.Parties.Select(p => p.Id)];
        foreach (var one in events.Where(e => e.Date <= asOf).OrderBy(e => e.Date))
        {
            if (!_events.TryGetValue(one.Term, out var list))
            {
                _events[one.Term] = list = [];
            }

            list.Add(one);
        }

        foreach (var rule in agreement.Terms.Where(t => t.Kind == TermKind.ForceMajeure))
        {
            foreach (var one in _events.Values.SelectMany(l => l).Where(e => rule.Events.Contains(e.Event)))
            {
                var over = EndOf(one, AgreementEvent.ForceMajeureEnds) ?? EndOf(one, one.Event + AgreementEvent.Ends) ?? asOf;
                var longest = rule.LongestPauseDays is { } days ? one.Date.AddDays(days - 1) : over;
                _pauses.Add((rule, one, one.Date, over < longest ? over : longest));
            }
        }

        _pauses.Sort((a, b) => a.From.CompareTo(b.From));
    }

    /// <summary>Events of a term, by date.</summary>
    internal IReadOnlyList<AgreementEvent> Of(string term) => _events.TryGetValue(term, out var list) ? list : [];

    /// <summary>Days from an event to the one that ends it; the day itself when nothing ends it.</summary>
    internal IEnumerable<(DateOnly From, DateOnly To)> Spells(string term, string word) =>
        Of(term).Where(e => e.Event == word).Select(e => (e.Date, EndOf(e, word + AgreementEvent.Ends) ?? e.Date));

    /// <summary>Pauses by force majeure that bear on a term.</summary>
    internal List<(string Event, DateOnly From, DateOnly To)> PausesOf(Term term)
    {
        var found = new List<(string Event, DateOnly From, DateOnly To)>();
        foreach (var (rule, one, from, to) in _pauses)
        {
            var isListed = rule.Overrides.Count == 0 || rule.Overrides.Contains(term.Id);
            var isMeant = one.Term == term.Id
                || (one.Term == rule.Id && (rule.Overrides.Count > 0 || !_parties.Contains(one.By) || term.Debtors.Contains(one.By)));
            if (isListed && isMeant)
            {
                found.Add((one.Event, from, to));
            }
        }

        return found;
    }

    private DateOnly? EndOf(AgreementEvent start, string word) =>
        Of(start.Term).Where(e => e.Event == word && e.Date >= start.Date).Select(e => (DateOnly?)e.Date).FirstOrDefault();
}
