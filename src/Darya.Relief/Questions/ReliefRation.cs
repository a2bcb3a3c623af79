namespace Darya.Relief.Questions;

/// <summary>The ration of a plan: <see cref="ChosenRation"/> or <see cref="PrintedRation"/>.</summary>
public abstract record ReliefRation;
