namespace Darya.Web.Api;

/// <summary>A movement of a make-up account.</summary>
internal sealed record MakeUpAnswer(string Term, DateOnly Date, string Movement, double Amount, double Balance, string Unit);
