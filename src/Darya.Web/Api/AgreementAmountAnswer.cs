namespace Darya.Web.Api;

/// <summary>An amount with its window and letter of confidence.</summary>
internal sealed record AgreementAmountAnswer(string From, string To, double Value, string Letter);
