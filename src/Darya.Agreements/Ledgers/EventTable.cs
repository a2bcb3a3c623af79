using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Input;

namespace Darya.Agreements.Ledgers;

/// <summary>Reads a CSV file of events: <c>term,event,date,by,note</c>.</summary>
public static class EventTable
{
    private static readonly string[] Columns = ["term", "event", "date", "by", "note"];

    /// <summary>The rows without fault, in the order of the file.</summary>
    /// <param name="file">Name, for messages.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="agreement">The agreement whose words events use.</param>
    /// <param name="faults">Gets every fault.</param>
    public static IReadOnlyList<AgreementEvent> Read(string file, string text, Agreement agreement, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(faults);
        if (LedgerTable.Open(file, text, Columns, faults) is not { } table)
        {
            return [];
        }

        var rules = agreement.Terms.Where(t => t.Kind == TermKind.ForceMajeure).ToList();
        var words = agreement.Terms.GroupBy(t => t.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Words(rules, g.First()), StringComparer.Ordinal);
        var events = new List<AgreementEvent>();
        foreach (var line in table.Records())
        {
            var term = table.Needed(0, "the id of a term");
            var word = table.Needed(1, "the word of an event");
            var (date, by, note) = (table.Date(2), table.Needed(3, "who declared or did it"), table.Short(4, table.Cell(4)));
            if (term is not null && !words.ContainsKey(term))
            {
                table.Fault(0, LedgerFaultCodes.UnknownTerm, $"got '{LedgerTable.Brief(term)}'; the agreement has no such term{Spelling.Suggest(term, words.Keys)}");
            }
            else if (term is not null && word is not null && !words[term].Contains(word))
            {
                var known = words[term].Count == 0 ? "the term knows no events" : $"term '{term}' knows {string.Join(", ", words[term])}";
                table.Fault(1, LedgerFaultCodes.UnknownEvent, $"got '{LedgerTable.Brief(word)}'; {known}{Spelling.Suggest(word, words[term])}");
            }
            else if (term is not null && word is not null && date is { } day && by is not null && note is not null)
            {
                events.Add(new AgreementEvent(term, word, day, by, note) { Line = line });
            }
        }

        return events;
    }

    /// <summary>The words a term knows; force majeure may be declared for the rule or for a term that it pauses.</summary>
    private static SortedSet<string> Words(IEnumerable<Term> rules, Term term)
    {
        var lasting = new HashSet<string>(term.Exceptions.Select(e => e.Event), StringComparer.Ordinal);
        if (term.Trigger is { Event.Length: > 0 } trigger)
        {
            lasting.Add(trigger.Event);
        }

        var words = new SortedSet<string>(term.Events.Concat(term.Steps.Select(s => s.Id)), StringComparer.Ordinal);
        if (term.Notice is { } notice)
        {
            words.Add(notice.EveryDays > 0 ? AgreementEvent.Data : AgreementEvent.Notice);
            words.UnionWith(notice.EveryDays > 0 ? [] : notice.Variables);
        }

        foreach (var rule in rules.Where(r => r.Id == term.Id || r.Overrides.Count == 0 || r.Overrides.Contains(term.Id)))
        {
            words.Add(AgreementEvent.ForceMajeureEnds);
            lasting.UnionWith(rule.Events);
        }

        words.UnionWith(lasting);
        words.UnionWith(lasting.Select(w => w + AgreementEvent.Ends));
        return words;
    }
}
