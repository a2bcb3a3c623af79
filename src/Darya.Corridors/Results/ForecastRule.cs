using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Results;

/// <summary>A way to foretell a figure and how it did on the years of the fit.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">What it does.</param>
/// <param name="Indicator">For which indicator.</param>
/// <param name="Mode">For which mode.</param>
/// <param name="Figures">Figures foretold in the years of the fit.</param>
/// <param name="MeanAbsoluteLogError">Mean absolute error in logs.</param>
/// <param name="IsChosen">Chosen for the year held back.</param>
public sealed record ForecastRule(
    string Id,
    LocalName Name,
    Indicator Indicator,
    TransportMode Mode,
    int Figures,
    double MeanAbsoluteLogError,
    bool IsChosen);
