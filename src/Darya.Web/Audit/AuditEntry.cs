namespace Darya.Web.Audit;

/// <summary>An entry of the audit log as stored. The line says everything; the other columns repeat what is searched for, and are checked against it.</summary>
internal sealed class AuditEntry
{
    /// <summary>Its number, from 1 without a gap.</summary>
    public long Number { get; init; }

    /// <summary>Its hash, 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; init; } = "";

    public Guid? MeetingId { get; init; }

    /// <summary>The whole entry as one JSON object.</summary>
    public string Line { get; init; } = "";
}
