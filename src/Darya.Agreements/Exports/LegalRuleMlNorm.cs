namespace Darya.Agreements.Exports;

/// <summary>A term as a LegalRuleML document says it.</summary>
/// <param name="Term">Id of the term.</param>
/// <param name="EId">Anchor in the Akoma Ntoso text.</param>
/// <param name="Kind">Word of its kind.</param>
/// <param name="Operator"><c>Obligation</c>, <c>Prohibition</c>, <c>Right</c>, <c>Permission</c>; <c>Definition</c> or <c>Goal</c> where nothing is prescribed.</param>
/// <param name="Bearers">Who must or may; ids of parties.</param>
/// <param name="Others">The other side.</param>
/// <param name="Overrides">Ids of terms that give way to it.</param>
/// <param name="Exceptions">Words of events that suspend it.</param>
/// <param name="Remedy">Word of what repairs a breach; empty for none.</param>
/// <param name="Clause">Key of the clause in the JSON document.</param>
public sealed record LegalRuleMlNorm(
    string Term,
    string EId,
    string Kind,
    string Operator,
    IReadOnlyList<string> Bearers,
    IReadOnlyList<string> Others,
    IReadOnlyList<string> Overrides,
    IReadOnlyList<string> Exceptions,
    string Remedy,
    string Clause);
