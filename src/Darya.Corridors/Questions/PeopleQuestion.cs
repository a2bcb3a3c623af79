using Darya.Model;

namespace Darya.Corridors.Questions;

/// <summary>Travellers of a valley and what is changed for them.</summary>
/// <param name="Name">Name for the report.</param>
/// <param name="Open">Ids of crossings that open for people.</param>
/// <param name="Capacities">New capacities, people a day, by id of the crossing.</param>
public sealed record PeopleQuestion(LocalName Name, IReadOnlyList<string> Open, IReadOnlyDictionary<string, double> Capacities);
