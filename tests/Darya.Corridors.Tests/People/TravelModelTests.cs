using Darya.Corridors.People;
using Xunit;

namespace Darya.Corridors.Tests.People;

public sealed class TravelModelTests
{
    private static readonly DayQueue Queue = new(0.5);

    [Fact]
    public void Without_queues_shares_are_those_of_the_logit()
    {
        var day = new TravelModel([new TravelPair(1, [1.0, 1.5])], Queue, 2, 0).Solve(1000, [true, true], [null, null]);

        Assert.Equal(1000 / (1 + Math.Exp(-1)), day.People[0], 1e-3);
        Assert.Equal(1000, day.People.Sum(), 1e-3);
        Assert.Equal((day.People[0] * 1) + (day.People[1] * 1.5), day.Hours, 1e-2);
    }

    [Fact]
    public void A_queue_sends_people_to_the_other_crossing_until_waits_balance()
    {
        var model = new TravelModel([new TravelPair(1, [1.0, 1.0])], Queue, 2, 0);
        var day = model.Solve(1000, [true, true], [400, null]);

        var wait = Queue.MeanHours(day.People[0] / 400);
        Assert.True(wait > 0);
        Assert.Equal(day.People[0] / day.People[1], Math.Exp(-2 * wait), 1e-4);
        Assert.InRange(day.Residual, 0, 1e-6);
    }

    [Fact]
    public void Opening_a_crossing_never_makes_the_way_longer_and_brings_travellers()
    {
        var model = new TravelModel([new TravelPair(1, [1.0, 1.2]), new TravelPair(0.5, [2.0, 0.8])], Queue, 2, 0.5);
        var now = model.Solve(1000, [true, false], [1200, 800]);
        var after = model.Solve(1000, [true, true], [1200, 800]);

        Assert.All(now.Cost.Zip(after.Cost), pair => Assert.True(pair.Second < pair.First));
        Assert.True(after.Travellers.Sum() > now.Travellers.Sum());
    }

    [Fact]
    public void With_every_crossing_closed_nobody_travels()
    {
        var day = new TravelModel([new TravelPair(1, [1.0])], Queue, 2, 0.5).Solve(1000, [false], [null]);

        Assert.Equal(0, day.People[0]);
        Assert.Equal(double.PositiveInfinity, day.Cost[0]);
    }
}
