namespace Darya.Model;

/// <summary>A number that answers hang on, with its range and the ends between which it makes sense.</summary>
/// <param name="Id">Id.</param>
/// <param name="Low">Low end of the range.</param>
/// <param name="Central">Value taken.</param>
/// <param name="High">High end of the range.</param>
/// <param name="Limits">The ends between which it makes sense; null where nothing is known.</param>
public sealed record ParameterRange(string Id, double Low, double Central, double High, NumberLimits? Limits);
