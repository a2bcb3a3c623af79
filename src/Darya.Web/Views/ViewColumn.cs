namespace Darya.Web.Views;

/// <summary>A column of a table that a page shows.</summary>
/// <param name="Name">Name for programs, the same in every language.</param>
/// <param name="Header">Header for people.</param>
/// <param name="Unit">Unit of its numbers; empty for text and numbers without one.</param>
/// <param name="Digits">Digits after the mark on the page; null for about three figures.</param>
public sealed record ViewColumn(string Name, string Header, string Unit = "", int? Digits = null)
{
    /// <summary>Header and unit.</summary>
    public string Title => Unit.Length > 0 ? $"{Header}, {Unit}" : Header;
}
