namespace Darya.Corridors.Results;

/// <summary>An economy and an amount.</summary>
/// <param name="Economy">Economy.</param>
/// <param name="Musd">Million USD, discounted to the first year.</param>
public sealed record WorkStateAmount(
    string Economy,
    double Musd);
