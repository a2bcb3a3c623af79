using Darya.Corridors.Questions;
using Xunit;
using static Darya.Corridors.Tests.Freight.SmallFreight;

namespace Darya.Corridors.Tests.Closures;

public sealed class ClosureReadingTests
{
    [Fact]
    public void A_closure_tells_its_legs_what_turns_and_where_no_capacity_is_known()
    {
        var request = Request();
        var study = CorridorAnalysis.Run(request with { Data = request.Data with { Periods = [Closed("mb")] }, Goods = [new GoodsFlow("AA", "BB", "food", 4800)], Closure = Closing("north") });
        var closure = study.Closure!;

        Assert.Equal(["gate_n"], closure.ClosedLegs);
        Assert.Equal(["north", "south"], closure.Shifts.Select(s => s.Crossing).Order(StringComparer.Ordinal));
        Assert.Equal(study.Legs.Single(l => l.Id == "gate_s").ForwardMtAfter!.Value, closure.Shifts.Single(s => s.Crossing == "south").MtAfter, 1e-9);
        Assert.DoesNotContain(closure.Warnings, w => w.English.StartsWith("north lets", StringComparison.Ordinal));
    }

    [Fact]
    public void A_crossing_closed_already_changes_nothing_and_is_named()
    {
        var closure = CorridorAnalysis.Run(OneWay() with { Closure = new ClosureQuestion(Name("south"), ["south"], [], []) }).Closure!;

        Assert.Equal(0, closure.CostMusd);
        Assert.Contains(closure.Warnings, w => w.English == "south lets no goods pass before the closure either: closing it changes nothing.");
    }
}
