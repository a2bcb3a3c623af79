namespace Darya.Relief.Questions;

/// <summary>A ration that the plan chooses.</summary>
/// <param name="ByPlace">True for one of its own in each province and month, false for one for all.</param>
public sealed record ChosenRation(bool ByPlace) : ReliefRation;
