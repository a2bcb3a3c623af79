namespace Darya.Relief.Supply;

/// <summary>A place where food is bought, milled, stored, passed on or handed out.</summary>
/// <param name="Name">Its name, unique.</param>
/// <param name="StorageTonnes">Room for food at the end of a month, t [month]; null for none, +∞ for no limit.</param>
/// <param name="HandlingUsdPerTonne">What a tonne that arrives costs, USD/t.</param>
/// <param name="StoringUsdPerTonne">What a tonne in stock at the end of a month costs, USD/t.</param>
/// <param name="LossShare">Part of a stock lost in a month, 0 to below 1.</param>
/// <param name="Owner">The contributor whose place it is, for shares; null for nobody in particular. Without the owner it stores nothing.</param>
public sealed record SupplyPlace(
    string Name,
    IReadOnlyList<double>? StorageTonnes = null,
    double HandlingUsdPerTonne = 0,
    double StoringUsdPerTonne = 0,
    double LossShare = 0,
    string? Owner = null);
