namespace Darya.Relief.Results;

/// <summary>People of a class of priority.</summary>
/// <param name="Priority">Class: 1 before 2 before 3.</param>
/// <param name="InNeed">Person-months in need.</param>
/// <param name="Fed">Person-months with a ration.</param>
/// <param name="Cash">Person-months with money.</param>
/// <param name="Unserved">Person-months without.</param>
public sealed record PriorityClass(int Priority, double InNeed, double Fed, double Cash, double Unserved);
