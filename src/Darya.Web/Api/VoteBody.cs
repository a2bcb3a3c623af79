namespace Darya.Web.Api;

/// <summary>An indicative vote on the newest version: for, against or abstain.</summary>
internal sealed record VoteBody(string Vote, int Version);
