using Darya.Agreements.Documents;
using Darya.Agreements.Wording;
using Darya.Web.Access;

namespace Darya.Web.Agreements;

/// <summary>What the page of a version shows.</summary>
/// <param name="View">The version.</param>
/// <param name="English">Its sentences in English.</param>
/// <param name="Russian">Its sentences in Russian, in the same order.</param>
/// <param name="Tested">What a laid run found about it; null when there is none.</param>
/// <param name="Kind">The kind whose terms are shown; null for all.</param>
/// <param name="Party">The party that the shown terms bind or benefit; empty for all.</param>
internal sealed record AgreementPageView(
    AgreementView View, AgreementTelling English, AgreementTelling Russian, TestedAgreement? Tested, TermKind? Kind = null, string Party = "")
{
    /// <summary>Name of the kind in an address.</summary>
    internal const string KindParameter = "kind";

    /// <summary>Name of the party in an address.</summary>
    internal const string PartyParameter = "party";

    /// <summary>More terms than this stand folded by kind.</summary>
    internal const int Readable = 12;

    /// <summary>Terms that are shown, in the order of articles, with their sentences.</summary>
    internal IReadOnlyList<(Term Term, TermTelling English, TermTelling Russian)> Shown { get; } =
    [
        .. English.Terms.Zip(Russian.Terms).Select(t => (Term: View.Agreement.Term(t.First.Id)!, t.First, t.Second))
            .Where(t => (Kind is null || t.Term.Kind == Kind) && (Party.Length == 0 || t.Term.Debtors.Contains(Party) || t.Term.Creditors.Contains(Party))),
    ];

    /// <summary>Kinds that the version has, in the order of the taxonomy.</summary>
    internal IEnumerable<TermKind> Kinds => View.Agreement.Terms.Select(t => t.Kind).Distinct().Order();

    internal static AgreementPageView Of(AgreementView view, TestedAgreement? tested) => new(view, Teller.Tell(view.Agreement, "en"), Teller.Tell(view.Agreement, "ru"), tested);

    /// <summary>The version with the terms that the address asks for.</summary>
    /// <exception cref="RoomFault">The address names a kind or a party that there is not.</exception>
    internal static AgreementPageView Of(AgreementView view, TestedAgreement? tested, Room room)
    {
        var (kind, party) = (room.Http.Request.Query[KindParameter].ToString(), room.Http.Request.Query[PartyParameter].ToString());
        var found = Enum.GetValues<TermKind>().Where(k => string.Equals(k.ToString(), kind, StringComparison.OrdinalIgnoreCase)).Cast<TermKind?>().FirstOrDefault();
        if ((kind.Length > 0 && found is null) || (party.Length > 0 && view.Agreement.Parties.All(p => p.Id != party)))
        {
            throw RoomFault.Invalid(room.Words["agreement.fault.filter"]);
        }

        return new AgreementPageView(view, Teller.Tell(view.Agreement, "en"), Teller.Tell(view.Agreement, "ru"), tested, found, party);
    }
}
