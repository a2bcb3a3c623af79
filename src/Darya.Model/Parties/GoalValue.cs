namespace Darya.Model.Parties;

/// <summary>What an indicator was in a year.</summary>
/// <param name="Value">The value, in the unit of the goal.</param>
/// <param name="Year">The year.</param>
public readonly record struct GoalValue(double Value, int Year);
