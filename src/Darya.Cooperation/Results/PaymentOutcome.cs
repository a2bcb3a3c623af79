namespace Darya.Cooperation.Results;

/// <summary>A payment between two states under a share rule, split into what it pays for, million USD a year.</summary>
/// <param name="From">The payer.</param>
/// <param name="To">The receiver.</param>
/// <param name="TotalMusd">The payment.</param>
/// <param name="WaterMusd">For water stored for summer: what the payer's farms gain.</param>
/// <param name="WinterPowerMusd">For power served that was missing.</param>
/// <param name="FuelMusd">For fuel saved.</param>
/// <param name="MoneyMusd">The rest.</param>
public sealed record PaymentOutcome(
    string From, string To, double TotalMusd, double WaterMusd, double WinterPowerMusd, double FuelMusd, double MoneyMusd);
