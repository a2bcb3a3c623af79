namespace Darya.Web.Subjects;

/// <summary>A subject of the meeting that has runs of its own.</summary>
/// <param name="Name">Its name in addresses; words begin with <c>subject.title.NAME</c> and <c>subject.what.NAME</c>.</param>
/// <param name="Capability">The capability of the report whose section its runs have.</param>
/// <param name="Command">The first word of the commands that make its runs.</param>
/// <param name="Kinds">Kinds of jobs that make such runs.</param>
internal sealed record Subject(string Name, string Capability, string Command, IReadOnlyList<string> Kinds)
{
    /// <summary>Every subject, in the order of the menu.</summary>
    internal static IReadOnlyList<Subject> All { get; } =
    [
        new("cooperation", "cooperate", "cooperate", ["cooperate", "agree-draft"]),
        new("trade", "trade", "trade", ["trade-scenario"]),
        new("corridors", "corridors", "corridors", ["corridors-flows", "corridors-close"]),
        new("relief", "relief", "relief", ["relief-plan", "relief-basket"]),
    ];

    /// <summary>Whether a command makes runs of the subject.</summary>
    internal bool IsOf(string command) => command.Split(' ')[0] == Command;
}
