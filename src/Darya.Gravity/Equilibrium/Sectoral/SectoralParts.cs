namespace Darya.Gravity.Equilibrium.Sectoral;

/// <summary>Where a change of real income comes from, in percent of income and to first order only: for large changes the parts do not add up to the exact change.</summary>
/// <remarks>
/// <code>
/// terms of trade  = Σ_{s,i} (X[s,n,i] ln ĉ[n,s] − X[s,i,n] ln ĉ[i,s]) / I[n]
/// volume of trade = Σ_{s,i} τ[s,i,n] X[s,i,n] (ln X̂[s,i,n] − ln ĉ[i,s]) / I[n]
/// trade costs     = Σ_{s,i} (1 + τ[s,i,n]) X[s,i,n] b[s,i,n] / (θ[s] I[n])
/// </code>
/// X[s,i,n] is the flow from i to n before tariffs, at baseline values. The first two are those of Caliendo and Parro (2015), section 2.6; the third is what iceberg costs save.
/// </remarks>
/// <param name="TermsOfTradePercent">Prices of what is sold against prices of what is bought.</param>
/// <param name="VolumeOfTradePercent">Tariff revenue from a change of the quantity bought.</param>
/// <param name="TradeCostsPercent">Iceberg costs saved.</param>
public sealed record SectoralParts(double TermsOfTradePercent, double VolumeOfTradePercent, double TradeCostsPercent);
