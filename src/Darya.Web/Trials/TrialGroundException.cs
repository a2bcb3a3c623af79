namespace Darya.Web.Trials;

/// <summary>There is nothing to hold agreements against.</summary>
/// <param name="failure">Why.</param>
internal sealed class TrialGroundException(TrialFailure failure) : Exception(failure.Key)
{
    /// <summary>Why.</summary>
    internal TrialFailure Failure => failure;
}
