namespace Darya.Corridors.Questions;

/// <summary>A route for goods.</summary>
/// <param name="From">Place where it begins.</param>
/// <param name="To">Place where it ends.</param>
/// <param name="Commodity">Kind of goods.</param>
/// <param name="Most">Most alternatives shown, at least 1.</param>
public sealed record RouteQuestion(string From, string To, string Commodity, int Most = 5);
