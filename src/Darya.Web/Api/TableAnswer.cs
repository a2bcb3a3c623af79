namespace Darya.Web.Api;

/// <summary>A page of a table; values as written in the file.</summary>
internal sealed record TableAnswer(
    string Name, bool IsChanged, IReadOnlyList<string> Header, IReadOnlyList<string[]> Rows, int Count, int Page, int Pages);
