namespace Darya.Model.Rivers;

/// <summary>A reach that takes spill of a reservoir.</summary>
/// <param name="Reach">Id of a reach that leaves a reservoir.</param>
/// <param name="Order">Place in the order, 1 first; each takes up to its capacity before the next.</param>
public sealed record OperatingSpill(string Reach, int Order);
