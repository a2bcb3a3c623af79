using Darya.Model;

namespace Darya.Trade.Estimation;

/// <summary>Rows that the estimation itself could not use, after cleaning.</summary>
/// <param name="Reason">Id of the reason.</param>
/// <param name="Name">The reason in words.</param>
/// <param name="Rows">How many.</param>
public sealed record DroppedCount(string Reason, LocalName Name, int Rows);
