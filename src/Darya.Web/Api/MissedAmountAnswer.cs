namespace Darya.Web.Api;

/// <summary>An amount that cannot be kept together with the others.</summary>
internal sealed record MissedAmountAnswer(string Term, DateOnly From, DateOnly To, double Amount, double Missed, string Unit);
