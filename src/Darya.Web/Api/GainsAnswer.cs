namespace Darya.Web.Api;

/// <summary>
/// Gains over no agreement in the mean year under a version. The state is <c>preparing</c>, <c>waiting</c>, <c>solving</c>, <c>done</c>, <c>failed</c> or <c>cancelled</c>; ask again until it
/// is one of the last three. The gain of a state that the asker may not see is null.
/// </summary>
internal sealed record GainsAnswer(string State, double? JointGainMusd, IReadOnlyList<GainAnswer> States, IReadOnlyList<MissedAmountAnswer> Missed);
