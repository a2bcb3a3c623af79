namespace Darya.Relief.Stress;

/// <summary>A limit on several ways together, where the plan had none, such as what a crossing without a stated capacity lets through while it is shut part of a month.</summary>
/// <param name="Name">Its name, unique among gates.</param>
/// <param name="Ways">Names of ways.</param>
/// <param name="MostTonnes">Most that leaves over them, t [month of the plan]; +∞ for no limit. Months before the event are not touched.</param>
public sealed record MostOver(string Name, IReadOnlyList<string> Ways, IReadOnlyList<double> MostTonnes) : SupplyChange;
