namespace Darya.Planning.Policies.Simulation;

/// <summary>One path of months, each valued with exact evaporation and head.</summary>
/// <param name="Accounts">What each month yields [month].</param>
/// <param name="Sown">Sown share of the recorded areas [month][district].</param>
/// <param name="WaterValueUsdPerM3">Value of one more m³ at the end of the month [month][reservoir]; NaN where no policy values it.</param>
/// <param name="PromisedMusd">What the convex stages promised [month]; NaN without a policy.</param>
/// <param name="Wetness">Class of the month [month].</param>
internal sealed record WalkedPath(MonthAccount[] Accounts, double[][] Sown, double[][] WaterValueUsdPerM3, double[] PromisedMusd, int[] Wetness);
