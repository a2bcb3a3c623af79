using Darya.Model;

namespace Darya.Relief.Questions;

/// <summary>An event: one or more things that go wrong together from a month on.</summary>
/// <param name="Id">Id, unique.</param>
/// <param name="Name">Name.</param>
/// <param name="Month">The month in which it comes and becomes known, after the first of the plan.</param>
/// <param name="Blows">What goes wrong.</param>
/// <param name="Probability">How likely it is, 0 to 1; events exclude each other.</param>
public sealed record ReliefEvent(string Id, LocalName Name, YearMonth Month, IReadOnlyList<ReliefBlow> Blows, double Probability);
