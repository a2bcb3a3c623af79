using System.Net;
using System.Text;
using Darya.Web.Meetings;
using Xunit;

namespace Darya.Web.Tests;

public sealed class SeasonTests
{
    private const string Readings =
        """
        meter,reporter,from,to,value,unit,note
        release,UP,2026-05-01,2026-08-31,470,hm3,
        release,DOWN,2026-05-01,2026-08-31,455,hm3,
        """;

    [Fact]
    public async Task Figures_of_both_sides_are_kept_and_shown_with_their_difference()
    {
        await using var meeting = await MountainMeeting.Open();
        var ledger = meeting.Here + "/ledger";
        Assert.Contains("Nothing was recorded yet", (await meeting.Scene.Auditor.Get(ledger)).Shown, StringComparison.Ordinal);
        var sent = await Send(meeting, Readings);
        Assert.True(sent.Status == HttpStatusCode.Redirect, sent.Shown);

        var page = (await meeting.Scene.Of(Role.Observer, meeting.Scene.Kazakhstan).Get(ledger)).Shown;
        Assert.Contains("Vegetation season of 2026", page, StringComparison.Ordinal);
        Assert.Contains("UP: 470", page, StringComparison.Ordinal);
        Assert.Contains("DOWN: 455", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">15</td>", page, StringComparison.Ordinal); // by how much they lie apart
        Assert.Contains("chain of", page, StringComparison.Ordinal);
        var answer = (await meeting.Scene.Auditor.Get("/api/v1" + ledger)).Json;
        Assert.Equal(2, answer.GetProperty("readings").GetInt32());
        Assert.True(answer.GetProperty("verdicts").GetArrayLength() > 0);

        // What is said again is skipped; what is said otherwise is a correction and not a change.
        var before = await meeting.Scene.Auditor.Bytes(ledger + "/file");
        await Send(meeting, Readings);
        Assert.Equal(before, await meeting.Scene.Auditor.Bytes(ledger + "/file"));
        await Send(meeting, Readings.Replace("455", "465", StringComparison.Ordinal));
        var after = await meeting.Scene.Auditor.Bytes(ledger + "/file");
        Assert.True(after.AsSpan().StartsWith(before));
        Assert.Contains("\"kind\":\"reversal\"", Encoding.UTF8.GetString(after), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_was_touched_is_not_shown_as_if_it_held()
    {
        await using var meeting = await MountainMeeting.Open();
        await Send(meeting, Readings);
        var file = Directory.GetFiles(meeting.Scene.Room.Settings.LedgerFolder).Single();
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("470", "490", StringComparison.Ordinal));
        var page = (await meeting.Scene.Auditor.Get(meeting.Here + "/ledger")).Shown;
        Assert.Contains("The ledger cannot be used", page, StringComparison.Ordinal);
        Assert.DoesNotContain("UP: 4", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await Send(meeting, Readings)).Status);
    }

    [Fact]
    public async Task A_table_with_errors_is_refused_whole_with_line_and_column()
    {
        await using var meeting = await MountainMeeting.Open();
        var refused = await Send(meeting, Readings.Replace("DOWN", "NOBODY", StringComparison.Ordinal).Replace("470", "much", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("season.csv(2)", refused.Shown, StringComparison.Ordinal);
        Assert.Contains("season.csv(3)", refused.Shown, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(meeting.Scene.Room.Settings.LedgerFolder));
        var empty = await meeting.Scene.Secretariat.Send(meeting.Here + "/ledger/events", "events.csv", Encoding.UTF8.GetBytes("term,event,date,by,note\n"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
    }

    [Fact]
    public async Task A_day_without_a_reading_is_missing_data_and_neither_kept_nor_broken()
    {
        await using var meeting = await MountainMeeting.Open();
        await Send(meeting, Readings.Replace("2026-05-01,2026-08-31,470", "2026-05-01,2026-07-31,400", StringComparison.Ordinal).Replace("2026-05-01,2026-08-31,455", "2026-05-01,2026-07-31,390", StringComparison.Ordinal));
        var page = (await meeting.Scene.Auditor.Get(meeting.Here + "/ledger?as_of=2026-12-31")).Shown;
        Assert.Contains("Missing data", page, StringComparison.Ordinal);
        Assert.Contains("days missing: 31", page, StringComparison.Ordinal);
    }

    private static Task<Answer> Send(MountainMeeting meeting, string table) =>
        meeting.Scene.Secretariat.Send(meeting.Here + "/ledger/readings", "season.csv", Encoding.UTF8.GetBytes(table));
}
