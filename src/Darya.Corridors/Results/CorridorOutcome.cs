using Darya.Model;

namespace Darya.Corridors.Results;

/// <summary>A named path.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Places">Places from end to end.</param>
/// <param name="Economies">Economies in the order they are passed.</param>
/// <param name="Km">Length, km.</param>
/// <param name="RailShare">Share of the length by rail.</param>
/// <param name="Borders">Border crossings on it.</param>
/// <param name="IsOpen">Every part may be used on the day.</param>
/// <param name="Obstacle">What is closed or not built; null when open.</param>
/// <param name="Modelled">From end to end by the network.</param>
/// <param name="Measured">What was measured; null when nothing was.</param>
/// <param name="After">After the change asked for; null when none.</param>
/// <param name="MeanMt">Tonnes on its ways, mean by length, both ways, Mt a year.</param>
public sealed record CorridorOutcome(
    string Id,
    LocalName Name,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Economies,
    double Km,
    double RailShare,
    int Borders,
    bool IsOpen,
    LocalName? Obstacle,
    CorridorIndicators Modelled,
    MeasuredIndicators? Measured,
    CorridorIndicators? After,
    double MeanMt);
