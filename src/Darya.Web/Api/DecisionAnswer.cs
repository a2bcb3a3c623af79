namespace Darya.Web.Api;

/// <summary>A decision of the meeting.</summary>
internal sealed record DecisionAnswer(int Version, string Decision, string Note, DateTime DecidedAt);
