using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Results;

/// <summary>A measured figure foretold from the years before.</summary>
/// <param name="Place">State.</param>
/// <param name="Mode">Mode.</param>
/// <param name="Indicator">Indicator.</param>
/// <param name="Direction"><c>in</c>, <c>out</c> or <c>both</c>.</param>
/// <param name="Year">Year foretold.</param>
/// <param name="Measured">What was measured.</param>
/// <param name="Predicted">What was foretold.</param>
/// <param name="Low">Nine of ten such figures lie above, by the errors of the years before.</param>
/// <param name="High">Nine of ten such figures lie below.</param>
/// <param name="ErrorPercent">Foretold over measured, less one, %.</param>
/// <param name="IsWithin">Within the margin.</param>
/// <param name="IsFit">True when the year was used to choose the rule, false when it was held back.</param>
/// <param name="Rule">Id of the rule that foretold it.</param>
/// <param name="Reason">Why it missed; null when it did not.</param>
public sealed record IndicatorForecast(
    string Place,
    TransportMode Mode,
    Indicator Indicator,
    string Direction,
    int Year,
    double Measured,
    double Predicted,
    double Low,
    double High,
    double ErrorPercent,
    bool IsWithin,
    bool IsFit,
    string Rule,
    LocalName? Reason);
