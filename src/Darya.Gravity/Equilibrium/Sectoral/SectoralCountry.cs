namespace Darya.Gravity.Equilibrium.Sectoral;

/// <summary>What a change does to one country of a world of sectors. A hat is a ratio, new over old; the numeraire is world value added.</summary>
/// <param name="Country">Its name.</param>
/// <param name="RealIncomePercent">Exact change of real income: value added, tariff revenue and deficit over the price index of final demand.</param>
/// <param name="RealWagePercent">Exact change of the wage over the same index.</param>
/// <param name="ExportsPercent">Change of foreign sales, before tariffs; 0 where there were none.</param>
/// <param name="ImportsPercent">Change of foreign purchases, before tariffs; 0 where there were none.</param>
/// <param name="WageHat">Wage.</param>
/// <param name="PriceIndexHat">Price index of final demand.</param>
/// <param name="TariffRevenueBefore">Tariff revenue before the change.</param>
/// <param name="TariffRevenue">Tariff revenue after it.</param>
/// <param name="Parts">Second: where the change comes from, to first order.</param>
public sealed record SectoralCountry(
    string Country,
    double RealIncomePercent,
    double RealWagePercent,
    double ExportsPercent,
    double ImportsPercent,
    double WageHat,
    double PriceIndexHat,
    double TariffRevenueBefore,
    double TariffRevenue,
    SectoralParts Parts);
