namespace Darya.Web.Trials;

/// <summary>Why a quick look has no outcome, as words of the room tell it.</summary>
/// <param name="Key">Key of the words.</param>
/// <param name="Detail">What they speak of; may be empty.</param>
internal sealed record TrialFailure(string Key, string Detail)
{
    /// <summary>The room was started without a region.</summary>
    internal static TrialFailure NoRegion { get; } = new("trial.failed.no-region", "");

    /// <summary>Something broke that is no fault of the agreement.</summary>
    internal static TrialFailure Broken { get; } = new("trial.failed.broken", "");
}
