namespace Darya.Relief.Questions;

/// <summary>What goes wrong, and whether stock against it is asked for.</summary>
/// <param name="Events">Events; each is tried by itself.</param>
/// <param name="Stock">Stock laid in against all of them; null when not asked.</param>
public sealed record StressQuestion(IReadOnlyList<ReliefEvent> Events, StockQuestion? Stock);
