using Darya.Corridors.Questions;
using Xunit;
using static Darya.Corridors.Tests.Freight.SmallFreight;

namespace Darya.Corridors.Tests.Easing;

public sealed class EaseReadingTests
{
    [Fact]
    public void Easing_tells_hours_and_money_before_and_after_and_what_each_state_gains()
    {
        var ease = CorridorAnalysis.Run(OneWay() with { Ease = new EaseQuestion(Name("ease"), [new EaseTarget("north", Hours: 2, UsdPercent: -20)]) }).Ease!;
        var crossing = Assert.Single(ease.Crossings);

        Assert.Equal((8.0, 2.0, 100.0, 80.0), (crossing.Hours, crossing.HoursAfter, crossing.Usd, Math.Round(crossing.UsdAfter, 9)));
        Assert.Equal(["AA", "BB", "MM"], ease.Gains.Select(g => g.Economy));
        Assert.Equal(ease.Gains[0].TransportMusd, ease.Gains[1].TransportMusd, 1e-9);
        Assert.True(ease.Gains[0].TransportMusd > 0);
        Assert.True(ease.Agrees);
        Assert.Empty(ease.Iterations);
    }

    [Fact]
    public void A_gate_that_is_better_already_is_named()
    {
        var ease = CorridorAnalysis.Run(OneWay() with { Ease = new EaseQuestion(Name("ease"), [new EaseTarget("north", Hours: 20)]) }).Ease!;

        Assert.Equal("north is better already than what was asked for; it stays as it is.", Assert.Single(ease.Warnings).English);
    }
}
