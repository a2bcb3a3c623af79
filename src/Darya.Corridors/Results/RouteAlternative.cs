namespace Darya.Corridors.Results;

/// <summary>A route for goods.</summary>
/// <param name="Places">Places from end to end.</param>
/// <param name="Legs">Legs in order.</param>
/// <param name="Share">Share of the goods that takes it.</param>
/// <param name="Km">Length, km.</param>
/// <param name="Hours">Hours from end to end, borders and queues included.</param>
/// <param name="BorderHours">Of it at borders.</param>
/// <param name="HoursHigh">Nine of ten shipments take less, h.</param>
/// <param name="UsdPerTonne">Money, USD/t.</param>
/// <param name="BorderUsdPerTonne">Of it at borders, USD/t.</param>
/// <param name="TimeUsdPerTonne">What the time costs, USD/t.</param>
/// <param name="ReliabilityUsdPerTonne">What the spread of border hours costs, USD/t.</param>
/// <param name="Crossings">Crossings passed.</param>
public sealed record RouteAlternative(
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Legs,
    double Share,
    double Km,
    double Hours,
    double BorderHours,
    double HoursHigh,
    double UsdPerTonne,
    double BorderUsdPerTonne,
    double TimeUsdPerTonne,
    double ReliabilityUsdPerTonne,
    IReadOnlyList<string> Crossings);
