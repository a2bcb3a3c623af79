namespace Darya.Relief.Stress;

/// <summary>An event met with stock laid in before, beside the same event met without.</summary>
/// <param name="Event">The event; "nothing happens" for the rest of the probability.</param>
/// <param name="Probability">How likely it is.</param>
/// <param name="SpentUsd">Money spent over the whole plan, USD.</param>
/// <param name="UnservedPersonMonths">Person-months without ration.</param>
/// <param name="UnservedWithout">Person-months without ration when the plan knew of no event.</param>
/// <param name="SpentWithoutUsd">Money spent then, USD.</param>
public sealed record PreparedEvent(
    string Event, double Probability, double SpentUsd, double UnservedPersonMonths, double UnservedWithout, double SpentWithoutUsd);
