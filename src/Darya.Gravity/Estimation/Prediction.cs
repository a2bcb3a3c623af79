namespace Darya.Gravity.Estimation;

/// <summary>Means that an estimate predicts.</summary>
/// <param name="Rows">Places of the rows that could be predicted, ascending.</param>
/// <param name="Mean">Predicted mean of each of <paramref name="Rows"/>.</param>
/// <param name="Unknown">Rows that could not: a level of an effect was not estimated.</param>
public sealed record Prediction(IReadOnlyList<int> Rows, IReadOnlyList<double> Mean, IReadOnlyList<UnknownLevel> Unknown);
