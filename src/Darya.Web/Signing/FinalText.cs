using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Darya.Web.Negotiation;

namespace Darya.Web.Signing;

/// <summary>What is signed: the adopted clauses in both languages, and the versions of agreements that they are about.</summary>
/// <param name="Content">One JSON object, the same for the same decisions; its bytes in UTF-8 are what the hash is over.</param>
/// <param name="Hash">SHA-256, hexadecimal.</param>
/// <param name="Adopted">Number of adopted clauses.</param>
/// <param name="Undecided">Places of clauses whose newest version has no decision: while there are some, nothing can be signed.</param>
internal sealed record FinalText(string Content, string Hash, int Adopted, IReadOnlyList<int> Undecided)
{
    internal const string Schema = "darya/text/1";

    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // read by people, served as a file
    };

    /// <summary>Whether heads can sign it.</summary>
    internal bool IsReady => Adopted > 0 && Undecided.Count == 0;

    internal static FinalText Of(ProtocolView protocol)
    {
        var clauses = protocol.Clauses.Where(c => c.Adopted is not null).Select(c => new
        {
            c.Clause.Place,
            Heading = Both(c.Clause.HeadingEn, c.Clause.HeadingRu),
            Version = c.Adopted!.Number,
            Text = Both(c.Adopted.TextEn, c.Adopted.TextRu),
            Terms = protocol.About.Where(a => a.Clause == c.Clause.Id && a.ClauseVersion == c.Adopted.Number).Select(a => new
            {
                Agreement = a.Name,
                a.Version,
                Sha256 = protocol.Annexes.First(x => x.Document.Id == a.Document && x.Shown.Number == a.Version).Shown.Hash,
                a.Term,
            }),
        }).ToList();
        var meeting = protocol.Meeting.Meeting;
        var content = JsonSerializer.Serialize(
            new
            {
                Schema,
                Meeting = meeting.Id,
                Title = Both(meeting.TitleEn, meeting.TitleRu),
                Delegations = protocol.Meeting.Delegations.OrderBy(d => d.Id).Select(d => new { d.Id, d.State, d.Ministry }),
                Clauses = clauses,
            },
            Form) + "\n";
        return new FinalText(
            content, HashOf(content), clauses.Count, [.. protocol.Clauses.Where(c => c.Decision?.Version != c.Current.Number).Select(c => c.Clause.Place)]);
    }

    /// <summary>The hash of a text.</summary>
    internal static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static object Both(string en, string ru) => new { En = en, Ru = ru };
}
