namespace Darya.Model.Farming;

/// <summary>A stage of growth.</summary>
/// <param name="Name">Name, for example <c>flowering</c>.</param>
/// <param name="Response">Yield response factor Ky of the stage (FAO 33): share of yield lost per share of the stage's need missing.</param>
/// <param name="Months">Calendar months of the stage, all of one calendar year.</param>
public sealed record CropStage(string Name, double Response, IReadOnlyList<int> Months);
