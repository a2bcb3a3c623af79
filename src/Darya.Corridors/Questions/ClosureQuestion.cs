using Darya.Model;

namespace Darya.Corridors.Questions;

/// <summary>A closure; all parts together.</summary>
/// <param name="Name">Name for the report.</param>
/// <param name="Crossings">Ids of crossings that close for goods.</param>
/// <param name="Places">Ids of places, ports for example, that goods may no longer pass, begin or end at.</param>
/// <param name="Transits">Ids of economies that let nothing through from others to others; their own trade goes on.</param>
public sealed record ClosureQuestion(LocalName Name, IReadOnlyList<string> Crossings, IReadOnlyList<string> Places, IReadOnlyList<string> Transits);
