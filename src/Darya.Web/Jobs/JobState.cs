namespace Darya.Web.Jobs;

/// <summary>How far a job is.</summary>
internal enum JobState
{
    /// <summary>It waits for its turn.</summary>
    Waiting,

    /// <summary>The program solves it.</summary>
    Running,

    /// <summary>The program ended and what it found is there.</summary>
    Done,

    /// <summary>The program ended with a fault.</summary>
    Failed,

    /// <summary>Somebody ended it.</summary>
    Cancelled,

    /// <summary>The room ended while it ran.</summary>
    Stopped,
}
