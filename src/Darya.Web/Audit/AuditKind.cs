namespace Darya.Web.Audit;

/// <summary>What an entry of the audit log tells.</summary>
internal enum AuditKind
{
    /// <summary>A page, a file or an answer was asked for and given.</summary>
    Saw,

    /// <summary>Something was changed.</summary>
    Changed,

    /// <summary>Something was asked for and refused.</summary>
    Refused,
}
