using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>The mean inflow of a month and how it was found.</summary>
/// <param name="Flow">Mean discharge; negative only for an estimated unmeasured loss.</param>
/// <param name="IsObserved">True when measured, false when estimated.</param>
/// <param name="Confidence">Letter of the row.</param>
public sealed record MonthlyInflow(Discharge Flow, bool IsObserved, Confidence Confidence);
