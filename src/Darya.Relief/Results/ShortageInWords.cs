using Darya.Model;

namespace Darya.Relief.Results;

/// <summary>People without ration in a province and month, and why.</summary>
/// <param name="Province">Id of the province.</param>
/// <param name="Month">The month.</param>
/// <param name="Persons">Persons without ration.</param>
/// <param name="InNeed">Persons in need.</param>
/// <param name="Reason">Why, naming what is closed, full or unpaid.</param>
public sealed record ShortageInWords(string Province, YearMonth Month, double Persons, double InNeed, LocalName Reason);
