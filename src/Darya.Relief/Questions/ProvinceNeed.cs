using Darya.Model;

namespace Darya.Relief.Questions;

/// <summary>People in need of a province in a month, as a file states them.</summary>
/// <param name="Province">An id of the provinces.</param>
/// <param name="Month">The month; null for every month of the plan without a row of its own.</param>
/// <param name="Persons">People in need, persons, at least 0.</param>
/// <param name="Priority">Who is served first: 1 before 2 before 3; null for that of the tables.</param>
public sealed record ProvinceNeed(string Province, YearMonth? Month, double Persons, int? Priority = null);
