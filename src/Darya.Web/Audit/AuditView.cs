using System.Text.Json;

namespace Darya.Web.Audit;

/// <summary>An entry of the audit log as people and programs read it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Kind"><c>saw</c>, <c>changed</c> or <c>refused</c>.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Act">The act.</param>
/// <param name="Account">Who, or null.</param>
/// <param name="Meeting">The meeting, or null.</param>
/// <param name="Delegation">The delegation of who acted, or null.</param>
/// <param name="Role">The role, or empty.</param>
/// <param name="Subject">What was acted on, or empty.</param>
/// <param name="Detail">A figure that others keep, or empty.</param>
internal sealed record AuditView(
    long Number, string Hash, string Kind, DateTime At, string Act, Guid? Account, Guid? Meeting, Guid? Delegation, string Role, string Subject, string Detail)
{
    /// <summary>Reads an entry; null when its line is not of the form.</summary>
    internal static AuditView? Read(AuditEntry entry)
    {
        try
        {
            using var document = JsonDocument.Parse(entry.Line);
            var (root, content) = (document.RootElement, document.RootElement.GetProperty("content"));
            return new AuditView(
                entry.Number,
                entry.Hash,
                root.GetProperty("kind").GetString()!,
                content.GetProperty("at").GetDateTime().ToUniversalTime(),
                Text("act"),
                Id("account"),
                Id("meeting"),
                Id("delegation"),
                Text("role"),
                Text("subject"),
                Text("detail"));

            string Text(string name) => content.TryGetProperty(name, out var value) ? value.GetString()! : "";

            Guid? Id(string name) => content.TryGetProperty(name, out var value) ? value.GetGuid() : null;
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
