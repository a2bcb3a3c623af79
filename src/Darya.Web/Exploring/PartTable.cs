namespace Darya.Web.Exploring;

/// <summary>A table under a part of a report: some variables of a long table of the run, or the whole table.</summary>
/// <param name="File">Name of the table without extension.</param>
/// <param name="Name">Name in the address; that of the file where it is the only one of it.</param>
/// <param name="Variables">Variables in the order of the columns; empty for all of the table in its own order.</param>
internal sealed record PartTable(string File, string Name, params IReadOnlyList<string> Variables)
{
    /// <summary>Whether it is a list of the section of the report and no table of the run.</summary>
    internal bool IsOfSection { get; private init; }

    /// <summary>Unit of the numbers of such a list, where they have one.</summary>
    internal string Unit { get; private init; } = "";

    internal static PartTable Whole(string file) => new(file, file);

    /// <summary>A list of the section of the report.</summary>
    internal static PartTable OfSection(string list, string unit = "") => new(list, "section-" + list) { IsOfSection = true, Unit = unit };
}
