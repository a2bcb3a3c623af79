namespace Darya.Relief.Questions;

/// <summary>
/// Something that goes wrong: <see cref="CrossingClosed"/>, <see cref="FoodDearer"/>, <see cref="HarvestPoor"/>, <see cref="FundsCut"/> or
/// <see cref="FoodLost"/>.
/// </summary>
public abstract record ReliefBlow;
