namespace Darya.Web.Api;

/// <summary>The last indicative vote of a delegation on a version.</summary>
internal sealed record VoteAnswer(int Version, Guid Delegation, string Vote, DateTime VotedAt);
