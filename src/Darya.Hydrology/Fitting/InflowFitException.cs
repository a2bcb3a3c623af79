namespace Darya.Hydrology.Fitting;

/// <summary>A catchment cannot be fitted; the message names it, says why and what helps.</summary>
/// <param name="catchment">Id of the catchment.</param>
/// <param name="message">What is wrong.</param>
public sealed class InflowFitException(string catchment, string message) : Exception(message)
{
    /// <summary>Id of the catchment.</summary>
    public string Catchment { get; } = catchment;
}
