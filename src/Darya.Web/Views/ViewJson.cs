namespace Darya.Web.Views;

/// <summary>The tables of a page, for programs.</summary>
/// <param name="Schema"><c>darya/view/1</c>.</param>
/// <param name="Tables">Its tables in order.</param>
internal sealed record ViewJson(string Schema, IReadOnlyList<ViewJsonTable> Tables);
