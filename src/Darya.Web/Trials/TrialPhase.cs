namespace Darya.Web.Trials;

/// <summary>Where a quick look at an agreement stands.</summary>
internal enum TrialPhase
{
    /// <summary>The point without agreement is not there yet.</summary>
    Preparing,

    /// <summary>Others are before it.</summary>
    Waiting,

    /// <summary>The year is being planned.</summary>
    Solving,

    /// <summary>There is an outcome.</summary>
    Done,

    /// <summary>There is none, for a reason that can be told.</summary>
    Failed,

    /// <summary>Everybody who asked asked for something else meanwhile.</summary>
    Cancelled,
}
