namespace Darya.Gravity.Tables;

/// <summary>Rows of a panel by column: numbers, and codes of countries, years or products. Every column has the same number of rows.</summary>
/// <param name="Rows">Number of rows.</param>
/// <param name="Numbers">Columns of numbers by name, finite but for those asked for as possibly missing.</param>
/// <param name="Codes">Columns of codes by name.</param>
public sealed record NamedColumns(int Rows, IReadOnlyDictionary<string, double[]> Numbers, IReadOnlyDictionary<string, CodeColumn> Codes);
