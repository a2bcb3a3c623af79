using Darya.Model;

namespace Darya.Relief.Results;

/// <summary>A rule in words.</summary>
/// <param name="Rule">Its name in outcomes.</param>
/// <param name="Name">Its name for people, with the bounds.</param>
public sealed record RuleName(string Rule, LocalName Name);
