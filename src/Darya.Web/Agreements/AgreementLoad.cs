using System.Text;
using Darya.Agreements.Documents;
using Darya.Agreements.Format;
using Darya.Input;
using Darya.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Agreements;

/// <summary>Puts an agreement before a meeting: a new document, or a new version of one that lies there.</summary>
internal static class AgreementLoad
{
    /// <summary>The agreement of a reading.</summary>
    /// <exception cref="RoomFault">It has errors; all are named with line and field.</exception>
    internal static Agreement Require(AgreementReading reading) =>
        reading.Agreement ?? throw RoomFault.Invalid([.. reading.Faults.Where(f => f.Severity == FaultSeverity.Error).Select(f => f.ToString())]);

    /// <summary>Puts an agreement before the meeting: as a new document, or as the next version of the one with its id.</summary>
    /// <param name="room">The request.</param>
    /// <param name="agreement">What is loaded.</param>
    /// <param name="origin">Where it came from.</param>
    /// <param name="name">Run, file or term.</param>
    /// <returns>Id of the document.</returns>
    /// <exception cref="RoomFault">The newest version says the same.</exception>
    internal static async Task<Guid> Lay(Room room, Agreement agreement, VersionOrigin origin, string name)
    {
        var id = Guid.Empty;
        await room.Change(
            "agreement.load",
            null,
            async () =>
            {
                var document = await room.Store.AgreementDocuments.AsNoTracking().FirstOrDefaultAsync(d => d.MeetingId == room.Meeting.Id && d.Name == agreement.Id);
                if (document is null)
                {
                    document = new AgreementDocument { Id = Guid.CreateVersion7(), MeetingId = room.Meeting.Id, Name = agreement.Id, LoadedAt = room.Now };
                    room.Store.Add(document);
                }

                id = document.Id;
                await Add(room, id, agreement, origin, name, after: null);
            },
            AgreementWriter.Hash(agreement));
        return id;
    }

    /// <summary>Adds a version within a change of the room.</summary>
    /// <param name="room">The request.</param>
    /// <param name="document">Of which agreement.</param>
    /// <param name="agreement">What it says.</param>
    /// <param name="origin">Where it came from.</param>
    /// <param name="name">Run, file or term.</param>
    /// <param name="after">Number of the version it was made from, which must still be the newest; null for any.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="RoomFault">Another version came between, or the newest one says the same.</exception>
    internal static async Task<int> Add(Room room, Guid document, Agreement agreement, VersionOrigin origin, string name, int? after)
    {
        var newest = await room.Store.AgreementVersions.AsNoTracking().Where(v => v.DocumentId == document)
            .OrderByDescending(v => v.Number).Select(v => new { v.Number, v.Hash }).FirstOrDefaultAsync();
        if (after is { } number && newest?.Number != number)
        {
            throw RoomFault.Conflict(room.Words.Format("agreement.fault.version", number, newest?.Number ?? 0));
        }

        var json = AgreementWriter.Write(agreement);
        var hash = AgreementWriter.Hash(agreement);
        if (newest?.Hash == hash)
        {
            throw RoomFault.Conflict(room.Words["agreement.fault.same"]);
        }

        room.Store.Add(new AgreementVersion
        {
            Id = Guid.CreateVersion7(),
            DocumentId = document,
            Number = (newest?.Number ?? 0) + 1,
            Hash = hash,
            Json = json,
            Origin = origin,
            OriginName = name,
            AccountId = room.Account.Id,
            WrittenAt = room.Now,
        });
        return (newest?.Number ?? 0) + 1;
    }

    /// <summary>Reads the bytes of a file that was sent.</summary>
    internal static AgreementReading Read(string name, byte[] utf8, AgreementLibrary library)
    {
        var alone = AgreementReader.Read(name, utf8);
        return alone.Agreement is { } agreement && agreement.Terms.Any(t => t.Under.Length > 0) ? AgreementReader.Read(name, utf8, library.All()) : alone;
    }

    /// <summary>Checks an agreement that was put together from a form, as if its standard form had been sent.</summary>
    internal static AgreementReading Check(Agreement agreement, AgreementLibrary library) => Read("", Encoding.UTF8.GetBytes(AgreementWriter.Write(agreement)), library);
}
