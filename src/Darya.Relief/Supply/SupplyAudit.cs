namespace Darya.Relief.Supply;

/// <summary>The plan counted again in plain arithmetic, without the solver.</summary>
/// <param name="Foods">Where the tonnes of each food went.</param>
/// <param name="LargestResidualTonnes">The largest imbalance of any place, food and month, t.</param>
/// <param name="LargestResidualAt">Where it is.</param>
/// <param name="LargestOverdraftUsd">The most by which spending up to a month exceeds what became free, USD; 0 where money is no limit.</param>
/// <param name="LargestPersonsResidual">The largest difference of fed, given money and without ration to people in need, persons.</param>
/// <param name="LargestOverloadTonnes">The most by which a way, gate, store, mill or offer is used beyond its limit, t.</param>
public sealed record SupplyAudit(
    IReadOnlyList<FoodBalance> Foods,
    double LargestResidualTonnes,
    string LargestResidualAt,
    double LargestOverdraftUsd,
    double LargestPersonsResidual,
    double LargestOverloadTonnes);
