namespace Darya.Web.Api;

/// <summary>Gain of a state, million USD a year; null when it may not be seen.</summary>
internal sealed record GainAnswer(string State, double? GainMusd);
