using Darya.Web.Jobs;
using Xunit;

namespace Darya.Web.Tests;

public sealed class JobTurnTests
{
    private static readonly Guid Meeting = Guid.CreateVersion7();
    private static readonly Guid Kazakhstan = Guid.CreateVersion7();
    private static readonly Guid Uzbekistan = Guid.CreateVersion7();

    [Fact]
    public void An_owner_who_asks_for_many_does_not_keep_others_waiting()
    {
        var turns = new JobTurns();
        Job[] many = [Of(Kazakhstan, 0), Of(Kazakhstan, 1), Of(Kazakhstan, 2)];
        var (one, meeting) = (Of(Uzbekistan, 3), Of(null, 4));
        Assert.Equal([many[0], one, meeting, many[1], many[2]], turns.Order([meeting, .. many, one]));

        turns.Serve(many[0]);
        Assert.Equal([one, meeting, many[1], many[2]], turns.Order([many[2], many[1], meeting, one]));
        turns.Serve(one);
        turns.Serve(meeting);
        var again = Of(Uzbekistan, 5);
        Assert.Equal([many[1], again, many[2]], turns.Order([again, many[2], many[1]]));
    }

    [Fact]
    public void Who_comes_back_after_a_turn_waits_for_those_who_had_none()
    {
        var turns = new JobTurns();
        var first = Of(Kazakhstan, 0);
        turns.Serve(first);
        Job[] waiting = [Of(Kazakhstan, 1), Of(null, 2), Of(Uzbekistan, 3)];
        Assert.Equal([waiting[1], waiting[2], waiting[0]], turns.Order(waiting));
        Assert.Empty(turns.Order([]));
    }

    private static Job Of(Guid? delegation, int minute) => new()
    {
        Id = Guid.CreateVersion7(),
        MeetingId = Meeting,
        DelegationId = delegation,
        AskedAt = new DateTime(2026, 11, 22, 8, minute, 0, DateTimeKind.Utc),
    };
}
