using Darya.Corridors.People;
using Xunit;

namespace Darya.Corridors.Tests.People;

public sealed class DayQueueTests
{
    [Fact]
    public void Nobody_waits_while_the_busiest_hour_fits() => Assert.Equal(0, new DayQueue(0.5).MeanHours(0.66));

    [Fact]
    public void The_longest_wait_is_the_area_of_the_wave_above_capacity()
    {
        // Arrivals exceed capacity while cos > r/κ, r = C/N - 1; the area over that time, divided by the pace, is the wait.
        var (use, peak) = (22000.0 / 26000, 0.5);
        var angle = Math.Acos(((1 / use) - 1) / peak);
        var area = (peak * 2 * Math.Sin(angle)) - (((1 / use) - 1) * 2 * angle);

        Assert.Equal(use * area * 24 / (2 * Math.PI), new DayQueue(peak).PeakHours(use), 1e-3);
    }

    [Fact]
    public void Waits_never_fall_when_more_people_come()
    {
        var queue = new DayQueue(0.8);
        var waits = Enumerable.Range(0, 1300).Select(step => queue.MeanHours(step / 1000.0)).ToArray();

        Assert.All(waits.Zip(waits.Skip(1)), pair => Assert.True(pair.Second >= pair.First));
    }

    [Fact]
    public void At_an_even_flow_nobody_waits_until_capacity_is_reached() => Assert.Equal(0, new DayQueue(0).MeanHours(1), 1e-9);
}
