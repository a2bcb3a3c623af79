namespace Darya.Web.Meetings;

/// <summary>What somebody is in a meeting.</summary>
internal enum Role
{
    /// <summary>Speaks and votes for a delegation.</summary>
    Head,

    /// <summary>Works for a delegation.</summary>
    Expert,

    /// <summary>Follows for a delegation.</summary>
    Observer,

    /// <summary>Runs the meeting; of no delegation.</summary>
    Secretariat,

    /// <summary>Reads what everybody of the meeting reads, and the audit log; of no delegation.</summary>
    Auditor,
}
