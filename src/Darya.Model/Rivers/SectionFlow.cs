using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>A flow that must pass a section in a calendar month under rights baseline B.</summary>
/// <param name="Reach">Reach whose entering flow is meant.</param>
/// <param name="Month">Calendar month.</param>
/// <param name="Floor">The flow.</param>
/// <param name="Kind"><c>sanitary</c>, <c>delta</c> or <c>section</c>.</param>
public sealed record SectionFlow(string Reach, int Month, Discharge Floor, string Kind);
