using System.Globalization;
using Darya.Agreements.Ledgers;
using Darya.Web.Audit;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

public sealed class AuditTests
{
    [Fact]
    public async Task Every_change_every_page_and_every_refusal_is_an_entry_of_a_whole_chain()
    {
        await using var scene = await Scene.Open();
        var head = scene.Of(Role.Head, scene.Kazakhstan);
        await head.Get(scene.Here + "/text");
        await head.Get(scene.Here + "/audit"); // not for heads
        await scene.Secretariat.Post(scene.Here + "/agenda", ("point_en", "Any other business"));
        var entries = (await scene.Auditor.Get("/api/v1" + scene.Here + "/audit")).Json.GetProperty("entries").EnumerateArray()
            .Select(e => $"{e.GetProperty("kind").GetString()} {e.GetProperty("act").GetString()} {e.GetProperty("role").GetString()}").Take(4);
        Assert.Equal(["saw audit.see auditor", "changed agenda.add secretariat", "refused audit.see head", "saw text.see head"], entries);
        var found = await scene.Room.InStore(s => AuditVerification.Of(s, []));
        Assert.Null(found.Flaw);
        Assert.Equal(await scene.Room.InStore(s => s.AuditEntries.LongCountAsync()), found.Head!.Number);
        Assert.DoesNotContain(await scene.Room.InStore(s => s.AuditEntries.ToListAsync()), e => e.Line.Contains("Any other business", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_database_refuses_to_change_or_delete_an_entry()
    {
        await using var room = await TestRoom.Start();
        await room.Administrator();
        foreach (var sql in new[] { "UPDATE \"AuditEntries\" SET \"Hash\" = 'x'", "DELETE FROM \"AuditEntries\"" })
        {
            var refused = await Assert.ThrowsAnyAsync<Exception>(() => room.InStore(s => s.Database.ExecuteSqlRawAsync(sql)));
            Assert.Contains("stay as they are", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_entry_that_was_changed_moved_or_left_out_is_found()
    {
        var at = new DateTime(2026, 11, 22, 8, 0, 0, DateTimeKind.Utc);
        var chain = new List<AuditEntry>();
        for (var i = 0; i < 3; i++)
        {
            var before = chain.Count == 0 ? null : new LedgerHead(chain[^1].Number, chain[^1].Hash);
            chain.Add(AuditLine.Write(before, at, new AuditFact(AuditKind.Changed, "act." + i.ToString(CultureInfo.InvariantCulture), null)));
        }

        LedgerHead Head(int i) => new(chain[i].Number, chain[i].Hash);
        Assert.Null(AuditLine.Flaw(chain[0], null));
        Assert.Null(AuditLine.Flaw(chain[2], Head(1)));
        Assert.Contains("entry 2 is missing", AuditLine.Flaw(chain[2], Head(0)), StringComparison.Ordinal);
        Assert.Contains("does not follow", AuditLine.Flaw(chain[1], new LedgerHead(1, new string('1', 64))), StringComparison.Ordinal);
        var changed = new AuditEntry { Number = 2, Hash = chain[1].Hash, Line = chain[1].Line.Replace("act.1", "act.9", StringComparison.Ordinal) };
        Assert.Contains("was changed", AuditLine.Flaw(changed, Head(0)), StringComparison.Ordinal);
        var moved = new AuditEntry { Number = 2, Hash = chain[1].Hash, Line = chain[1].Line, MeetingId = Guid.Empty };
        Assert.Contains("another meeting", AuditLine.Flaw(moved, Head(0)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_head_shows_that_a_log_was_written_anew()
    {
        await using var room = await TestRoom.Start();
        await room.Administrator();
        var head = (await room.InStore(s => AuditChain.Head(s)))!;
        Assert.Null((await room.InStore(s => AuditVerification.Of(s, [head]))).Flaw);
        Assert.Contains("rewritten", (await room.InStore(s => AuditVerification.Of(s, [head with { Hash = new string('0', 64) }]))).Flaw, StringComparison.Ordinal);
        Assert.Contains("ends before", (await room.InStore(s => AuditVerification.Of(s, [head with { Number = head.Number + 1 }]))).Flaw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_made_at_once_stand_one_after_the_other()
    {
        await using var scene = await Scene.Open();
        await scene.Secretariat.Get(scene.Here);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => scene.Secretariat.Post(scene.Here + "/agenda", ("point_en", FormattableString.Invariant($"Point {i}")))));
        var places = await scene.Room.InStore(s => s.AgendaItems.Select(i => i.Place).OrderBy(p => p).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 24), places);
        Assert.Null((await scene.Room.InStore(s => AuditVerification.Of(s, []))).Flaw);
    }
}
