namespace Darya.Model.Farming;

/// <summary>A crop and how its yield answers to missing water.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="SeasonResponse">Yield response factor Ky of the whole season.</param>
/// <param name="Stages">Stages of growth; every month with water need belongs to one.</param>
public sealed record Crop(string Id, LocalName Name, double SeasonResponse, IReadOnlyList<CropStage> Stages);
