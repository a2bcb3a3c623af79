namespace Darya.Relief.Questions;

/// <summary>A ration of the tables.</summary>
/// <param name="Id">Id of the ration.</param>
public sealed record PrintedRation(string Id) : ReliefRation;
