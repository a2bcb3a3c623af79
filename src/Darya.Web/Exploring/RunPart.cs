namespace Darya.Web.Exploring;

/// <summary>A part of the report of a capability: a page of the room with its chart and its tables.</summary>
/// <param name="Name">Name in the address and of its words; that of the part in the report where it draws one.</param>
/// <param name="Tables">Its tables, the first one shown first.</param>
internal sealed record RunPart(string Name, params IReadOnlyList<PartTable> Tables)
{
    /// <summary>The part of the report that is drawn; empty where there is nothing to draw.</summary>
    internal string Drawn { get; init; } = Name;

    /// <summary>The only figures of the part that are drawn; empty for all.</summary>
    internal IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>What the drawing calls the choice of one thing, which the tables then follow; empty where it has none.</summary>
    internal string Choice { get; init; } = "";

    /// <summary>Whether one period is chosen for drawing and table together.</summary>
    internal bool HasPeriod { get; init; }

    /// <summary>Whether the rules that bind at a reservoir in a period are told.</summary>
    internal bool TellsWhy { get; init; }
}
