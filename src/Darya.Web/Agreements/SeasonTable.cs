using Darya.Agreements.Ledgers;
using Darya.Web.Access;

namespace Darya.Web.Agreements;

/// <summary>Adds tables to the ledger of an agreement.</summary>
internal static class SeasonTable
{
    /// <summary>Adds a table of readings or events.</summary>
    /// <remarks>
    /// Entries go to the file first, then the note of them into the audit log: an entry that is written twice is skipped, so that a server killed between the two is mended by
    /// sending the table again.
    /// </remarks>
    /// <param name="room">The request.</param>
    /// <param name="ledgers">The ledgers of the room.</param>
    /// <param name="view">The newest version of the agreement.</param>
    /// <param name="name">Name of the table, for messages.</param>
    /// <param name="bytes">The table.</param>
    /// <param name="isEvents">Whether it holds events; readings otherwise.</param>
    /// <exception cref="RoomFault">The table has errors, or the ledger cannot be used; nothing was written.</exception>
    internal static async Task Add(Room room, SeasonLedgers ledgers, AgreementView view, string name, byte[] bytes, bool isEvents)
    {
        try
        {
            var season = await ledgers.Add(view.Document.Id, view.Agreement, name, bytes, isEvents, CancellationToken.None);
            await room.Change(isEvents ? "ledger.events" : "ledger.readings", view.Document.Id, () => { }, season.Head?.ToString() ?? "");
        }
        catch (LedgerFaultsException refused)
        {
            throw RoomFault.Invalid([.. refused.Faults.Select(f => f.ToString())]);
        }
        catch (LedgerException unusable)
        {
            throw RoomFault.Conflict(room.Words.Format("season.broken", unusable.Flaw.Message));
        }
    }
}
