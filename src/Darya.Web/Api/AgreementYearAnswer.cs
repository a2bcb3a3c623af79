namespace Darya.Web.Api;

/// <summary>A recorded year under an agreement.</summary>
internal sealed record AgreementYearAnswer(string Year, double JointGainMusd, bool AllGain, int MissedAmounts);
