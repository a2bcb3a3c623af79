namespace Darya.Web.Api;

/// <summary>A decision on the newest version: adopted, rejected or deferred.</summary>
internal sealed record DecisionBody(string Decision, int Version, string? Note);
