namespace Darya.Web.Views;

/// <summary>A column of a table, for programs.</summary>
/// <param name="Name">Its name, the same in every language.</param>
/// <param name="Header">Its header in the language of who asks.</param>
/// <param name="Unit">Unit of its numbers, or empty.</param>
internal sealed record ViewJsonColumn(string Name, string Header, string Unit);
