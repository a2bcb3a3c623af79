namespace Darya.Model.Rivers;

/// <summary>The way a river shares shortage.</summary>
/// <param name="River">Basin, as in the nodes.</param>
/// <param name="Rule">How its users share.</param>
public sealed record OperatingSharing(string River, OperatingSharingRule Rule);
