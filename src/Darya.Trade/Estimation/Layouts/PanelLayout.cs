using Darya.Model;

namespace Darya.Trade.Estimation.Layouts;

/// <summary>A layout of panels of trade, recognised by the columns it must have.</summary>
/// <param name="Id">Id, for example <c>baci</c>.</param>
/// <param name="Name">Name.</param>
/// <param name="Columns">Columns that a file of this layout has; <c>a|b</c> for one of two at least.</param>
public sealed record PanelLayout(string Id, LocalName Name, IReadOnlyList<string> Columns)
{
    /// <summary>Whether a header has all columns of the layout.</summary>
    /// <param name="header">Names of the columns of a file.</param>
    public bool Fits(IReadOnlyList<string> header) => Columns.All(column => column.Split('|').Any(header.Contains));
}
