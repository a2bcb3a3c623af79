namespace Darya.Web.Api;

/// <summary>An amount of a term with its window.</summary>
internal sealed record TermAmountBody(string From, string To, double Value);
