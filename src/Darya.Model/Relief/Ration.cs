namespace Darya.Model.Relief;

/// <summary>A ration as printed.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="People">Who share it.</param>
/// <param name="PrintedKcal">Energy a person and day as printed, kcal; null when not printed.</param>
/// <param name="Items">Its foods, by id.</param>
public sealed record Ration(string Id, LocalName Name, double People, double? PrintedKcal, IReadOnlyList<RationItem> Items);
