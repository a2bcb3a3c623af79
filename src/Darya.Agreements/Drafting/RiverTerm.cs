using Darya.Agreements.Documents;

namespace Darya.Agreements.Drafting;

/// <summary>A term whose amounts may follow the water of the year.</summary>
/// <param name="Term">The term.</param>
/// <param name="Index">Id of the meter of its index.</param>
internal sealed record RiverTerm(Term Term, string Index);
