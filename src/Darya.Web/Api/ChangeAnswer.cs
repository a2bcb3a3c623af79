namespace Darya.Web.Api;

/// <summary>What a change made or was about, and the address where it is read.</summary>
internal sealed record ChangeAnswer(Guid? Id, string See);
