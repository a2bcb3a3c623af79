namespace Darya.Gravity.Equilibrium;

/// <summary>Results of one country over all draws.</summary>
/// <param name="Country">Its name.</param>
/// <param name="RealIncomePercent">Change of real income.</param>
/// <param name="ExportsPercent">Change of foreign sales.</param>
/// <param name="ImportsPercent">Change of foreign purchases.</param>
public sealed record CountryDraws(string Country, Quantiles RealIncomePercent, Quantiles ExportsPercent, Quantiles ImportsPercent);
