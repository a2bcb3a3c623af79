namespace Darya.Relief.Tables;

/// <summary>Numbers that ways are made of.</summary>
internal sealed record WayNumbers(
    double TruckUsdPerTkm,
    double RailUsdPerTkm,
    double BeyondUsdPerTkm,
    double DistributionUsdPerTonne,
    double SupportUsdPerTonne,
    double Loss,
    double BorderDays,
    double TruckTonnes,
    double WagonTonnes)
{
    internal static WayNumbers Of(ReliefNumbers numbers) => new(
        numbers.Of("truck_usd_per_tkm"),
        numbers.Of("rail_usd_per_tkm"),
        numbers.Of("beyond_usd_per_tkm"),
        numbers.Of("distribution_usd_per_t"),
        numbers.Of("support_usd_per_t"),
        numbers.Of("loss_transport"),
        numbers.Of("lead_days_border"),
        numbers.Of("truck_t"),
        numbers.Of("wagon_t"));
}
