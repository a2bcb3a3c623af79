namespace Darya.Corridors.Results;

/// <summary>A crossing made easier.</summary>
/// <param name="Crossing">Crossing.</param>
/// <param name="Hours">Hours of both sides before, mean of both ways.</param>
/// <param name="HoursAfter">After.</param>
/// <param name="Usd">Money for a shipment before, USD.</param>
/// <param name="UsdAfter">After.</param>
public sealed record EasedCrossing(
    string Crossing,
    double Hours,
    double HoursAfter,
    double Usd,
    double UsdAfter);
