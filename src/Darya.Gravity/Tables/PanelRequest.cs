namespace Darya.Gravity.Tables;

/// <summary>The columns of a file that are wanted; every other one is passed over. A name may stand in both lists.</summary>
/// <param name="Numbers">Names of columns of numbers.</param>
/// <param name="Codes">Names of columns of codes.</param>
public sealed record PanelRequest(IReadOnlyList<string> Numbers, IReadOnlyList<string> Codes);
