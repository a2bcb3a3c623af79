namespace Darya.Corridors.Results;

/// <summary>What easing brings an economy in a year.</summary>
/// <param name="Economy">Economy.</param>
/// <param name="TransportMusd">Cheaper transport of the trade of now, million USD.</param>
/// <param name="RealIncomePercent">Real income from goods by the trade equilibrium, %; null when trade was held.</param>
/// <param name="RealIncomeMusd">The same in million USD.</param>
public sealed record EaseGain(
    string Economy,
    double TransportMusd,
    double? RealIncomePercent,
    double? RealIncomeMusd);
