using Darya.Model;

namespace Darya.Corridors.Questions;

/// <summary>Easier crossings.</summary>
/// <param name="Name">Name for the report.</param>
/// <param name="Targets">What each crossing becomes.</param>
public sealed record EaseQuestion(LocalName Name, IReadOnlyList<EaseTarget> Targets);
