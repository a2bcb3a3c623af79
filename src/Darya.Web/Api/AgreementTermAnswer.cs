namespace Darya.Web.Api;

/// <summary>A term of an agreement as a sentence, with its amounts; cost and years from the run that tried the version, null without one.</summary>
internal sealed record AgreementTermAnswer(
    string Id,
    string Article,
    string Kind,
    TextAnswer Sentence,
    string Unit,
    IReadOnlyList<AgreementAmountAnswer> Amounts,
    double? CostMusd,
    int? BindingYears,
    IReadOnlyList<string>? MissedYears);
