using Darya.Agreements.Documents;
using Darya.Input;
using Darya.Web.Access;
using Words = Darya.Web.Languages.Words;

namespace Darya.Web.Agreements;

/// <summary>A term as a form says it should be, checked as the whole document would be checked.</summary>
/// <param name="Fields">The fields; amounts already multiplied, when all could be read.</param>
/// <param name="Changed">The agreement with the term, one version further; null when there are faults. The agreement itself when nothing differs.</param>
/// <param name="Faults">What cannot be accepted.</param>
internal sealed record TermDraft(TermFields Fields, Agreement? Changed, IReadOnlyList<FieldFault> Faults)
{
    /// <summary>The term as it stands.</summary>
    internal static TermDraft Of(Agreement agreement, Term term) => new(TermFields.Of(term), agreement, []);

    /// <summary>The term as a form says.</summary>
    /// <param name="agreement">The version it was made from.</param>
    /// <param name="term">The term in it.</param>
    /// <param name="sent">What was sent.</param>
    /// <param name="library">Documents that terms may stand under.</param>
    /// <param name="words">Language of messages.</param>
    internal static TermDraft Of(Agreement agreement, Term term, TermFields sent, AgreementLibrary library, Words words)
    {
        var parser = new TermParser(agreement, term, sent, words);
        if (parser.Parse() is not { } changed)
        {
            return new TermDraft(sent, null, parser.Faults);
        }

        var fields = TermFields.Of(changed) with { Amounts = [.. TermFields.Of(changed).Amounts.Select((a, i) => a with { Letter = parser.LetterOf(i) })] };
        if (fields.IsSame(TermFields.Of(term)))
        {
            return new TermDraft(fields, agreement, []);
        }

        var whole = agreement with { Version = agreement.Version + 1, Terms = [.. agreement.Terms.Select(t => t.Id == term.Id ? changed : t)] };
        var reading = AgreementLoad.Check(whole, library);
        var index = agreement.Terms.ToList().FindIndex(t => t.Id == term.Id);
        return reading.Agreement is { } sound
            ? new TermDraft(fields, sound, [])
            : new TermDraft(sent, null, [.. reading.Faults.Where(f => f.Severity == FaultSeverity.Error).Select(f => TermFaultPlace.Of(f, index, parser.Rows))]);
    }
}
