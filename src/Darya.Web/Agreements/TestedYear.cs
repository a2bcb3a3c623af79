namespace Darya.Web.Agreements;

/// <summary>A recorded year under an agreement.</summary>
/// <param name="Year">The year.</param>
/// <param name="JointMusd">Joint gain over no agreement, million USD.</param>
/// <param name="AllGain">Whether every party gains.</param>
/// <param name="Missed">Amounts that cannot be kept.</param>
internal sealed record TestedYear(string Year, double JointMusd, bool AllGain, int Missed);
