namespace Darya.Web.Api;

/// <summary>Who is in a meeting.</summary>
internal sealed record PersonAnswer(string Name, string Role, Guid? Delegation);
