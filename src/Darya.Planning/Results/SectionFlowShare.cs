namespace Darya.Planning.Results;

/// <summary>The one published percentage by which the section flows of a river are scaled in a water year.</summary>
/// <param name="River">Basin.</param>
/// <param name="WaterYear">Year in which the water year ends.</param>
/// <param name="Share">1 when all floors are met.</param>
public sealed record SectionFlowShare(string River, int WaterYear, double Share);
