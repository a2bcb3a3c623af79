namespace Darya.Agreements.Comparing;

/// <summary>A term that stands in both versions and differs.</summary>
/// <param name="Term">Id of the term.</param>
/// <param name="Members">What differs, in the order of the document.</param>
public sealed record TermChange(string Term, IReadOnlyList<MemberChange> Members);
