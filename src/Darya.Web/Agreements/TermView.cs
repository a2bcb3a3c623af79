using Darya.Agreements.Documents;
using Darya.Agreements.Wording;
using Darya.Web.Trials;

namespace Darya.Web.Agreements;

/// <summary>A term with its form.</summary>
/// <param name="View">The version.</param>
/// <param name="Term">The term as it stands there.</param>
/// <param name="Draft">The term as the form says.</param>
/// <param name="Gains">What a quick look at the form shows; null when none was asked for.</param>
/// <param name="Tested">What a laid run found about the version; null when there is none.</param>
internal sealed record TermView(AgreementView View, Term Term, TermDraft Draft, GainsView? Gains, TestedAgreement? Tested)
{
    /// <summary>The plain sentence of the form in a language; null while the form has faults.</summary>
    internal string? Sentence(string language) => Draft.Changed is { } changed ? PlainSentence.Of(changed, changed.Term(Term.Id)!, language) : null;

    /// <summary>Whether a term has a number that a slider can move.</summary>
    internal bool HasAmounts => Term.Quantity is { Formula: null, Amounts.Count: > 0 };
}
