using Darya.Agreements.Wording;

namespace Darya.Web.Agreements;

/// <summary>What the page of a version shows.</summary>
/// <param name="View">The version.</param>
/// <param name="English">Its sentences in English.</param>
/// <param name="Russian">Its sentences in Russian, in the same order.</param>
/// <param name="Tested">What a laid run found about it; null when there is none.</param>
internal sealed record AgreementPageView(AgreementView View, AgreementTelling English, AgreementTelling Russian, TestedAgreement? Tested)
{
    internal static AgreementPageView Of(AgreementView view, TestedAgreement? tested) => new(view, Teller.Tell(view.Agreement, "en"), Teller.Tell(view.Agreement, "ru"), tested);
}
