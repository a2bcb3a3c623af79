namespace Darya.Corridors.Results;

/// <summary>Routes between two places for a kind of goods.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Commodity">Kind of goods.</param>
/// <param name="UsdPerTonne">Expected generalised cost over the routes, USD/t.</param>
/// <param name="Alternatives">Routes, cheapest first.</param>
public sealed record RouteOutcome(
    string From,
    string To,
    string Commodity,
    double UsdPerTonne,
    IReadOnlyList<RouteAlternative> Alternatives);
