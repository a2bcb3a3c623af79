using Darya.Agreements.Documents;
using Darya.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Agreements;

/// <summary>A version of an agreement of the meeting, with the line of all versions.</summary>
/// <param name="Document">Which agreement.</param>
/// <param name="Versions">Its versions in order.</param>
/// <param name="Shown">The version that is shown.</param>
/// <param name="Agreement">What it says.</param>
/// <param name="Json">Its standard form.</param>
internal sealed record AgreementView(AgreementDocument Document, IReadOnlyList<VersionLine> Versions, VersionLine Shown, Agreement Agreement, string Json)
{
    /// <summary>The newest version.</summary>
    internal VersionLine Newest => Versions[^1];

    /// <summary>A version of an agreement of the meeting.</summary>
    /// <param name="room">The request.</param>
    /// <param name="memory">Agreements that were read.</param>
    /// <param name="id">Which agreement.</param>
    /// <param name="number">Number of the version; null for the newest.</param>
    /// <exception cref="RoomFault">There is no such agreement or version.</exception>
    internal static async Task<AgreementView> Of(Room room, AgreementMemory memory, Guid id, int? number)
    {
        var document = await room.Store.AgreementDocuments.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id && d.MeetingId == room.Meeting.Id)
            ?? throw RoomFault.Missing(room.Words["problem.missing"]);
        var lines = await room.Store.AgreementVersions.AsNoTracking().Where(v => v.DocumentId == id)
            .Join(room.Store.Users, v => v.AccountId, a => a.Id, (v, a) => new VersionLine(v.Number, v.Hash, v.Origin, v.OriginName, a.DisplayName, v.WrittenAt))
            .ToListAsync();
        lines.Sort((a, b) => a.Number.CompareTo(b.Number));
        var shown = lines.FirstOrDefault(v => v.Number == (number ?? lines[^1].Number)) ?? throw RoomFault.Missing(room.Words["problem.missing"]);
        var version = await room.Store.AgreementVersions.AsNoTracking().FirstAsync(v => v.DocumentId == id && v.Number == shown.Number);
        return new AgreementView(document, lines, shown, memory.Of(version), version.Json);
    }

    /// <summary>The agreements of the meeting in their newest versions.</summary>
    internal static async Task<IReadOnlyList<AgreementView>> All(Room room, AgreementMemory memory)
    {
        var ids = await room.Store.AgreementDocuments.AsNoTracking().Where(d => d.MeetingId == room.Meeting.Id).OrderBy(d => d.LoadedAt).ThenBy(d => d.Id).Select(d => d.Id).ToListAsync();
        var all = new List<AgreementView>();
        foreach (var id in ids)
        {
            all.Add(await Of(room, memory, id, number: null));
        }

        return all;
    }

    /// <summary>A term of the version.</summary>
    /// <exception cref="RoomFault">It has no such term.</exception>
    internal Term Term(Room room, string term) => Agreement.Term(term) ?? throw RoomFault.Missing(room.Words["problem.missing"]);
}
