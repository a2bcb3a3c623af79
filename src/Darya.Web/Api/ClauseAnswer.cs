namespace Darya.Web.Api;

/// <summary>A clause with everything said of it.</summary>
internal sealed record ClauseAnswer(
    Guid Id,
    int Place,
    TextAnswer Heading,
    IReadOnlyList<VersionAnswer> Versions,
    IReadOnlyList<CommentAnswer> Comments,
    IReadOnlyList<VoteAnswer> Votes,
    IReadOnlyList<DecisionAnswer> Decisions);
