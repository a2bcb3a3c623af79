namespace Darya.Agreements.Exports;

/// <summary>What an Akoma Ntoso document of the subset says.</summary>
/// <param name="Agreement">Id of the agreement.</param>
/// <param name="Version">Version.</param>
/// <param name="Language">Language of the expression, two letters where there is such a code.</param>
/// <param name="Events">Id and date of each event of the life cycle.</param>
/// <param name="Organizations">Names of organisations: the program, parties, bodies.</param>
/// <param name="Terms">Terms in order of the text.</param>
public sealed record AkomaNtosoOutline(
    string Agreement,
    int Version,
    string Language,
    IReadOnlyList<(string Id, string Date)> Events,
    IReadOnlyList<string> Organizations,
    IReadOnlyList<AkomaNtosoTerm> Terms);
