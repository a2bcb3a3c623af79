using Darya.Agreements.Documents;
using Darya.Agreements.Trials;

namespace Darya.Agreements.Tests.Trials;

public sealed class ClausePreviewTests
{
    private const double Cent = 1e-5; // million USD

    private static readonly Lazy<ClausePreview> Prepared = new(() => ClausePreview.Prepare(Mountain.Study(2001, 2002), progress: null, CancellationToken.None));

    [Fact]
    public void A_quick_look_says_what_the_trial_says_of_the_mean_year()
    {
        var agreement = Draft(480);
        var look = Prepared.Value.Of(agreement, CancellationToken.None);
        var trial = Mountain.Try(agreement, costs: false).MeanYear;
        Assert.Equal(trial.States.Select(s => s.State), look.States.Select(s => s.State));
        Assert.All(trial.States.Zip(look.States), p => Assert.Equal(p.First.GainMusd, p.Second.GainMusd, Cent));
        Assert.Equal(trial.JointGainMusd, look.JointGainMusd, Cent);
        Assert.Empty(look.Missed);
        Assert.Equal(["summer", "thanks"], look.Computed);
    }

    [Fact]
    public void The_answer_does_not_depend_on_what_was_looked_at_before()
    {
        var first = Prepared.Value.Of(Draft(480), CancellationToken.None);
        Prepared.Value.Of(Draft(700), CancellationToken.None);
        var again = Prepared.Value.Of(Draft(480), CancellationToken.None);
        Assert.Equal(first.States, again.States);
    }

    [Fact]
    public void More_water_in_summer_than_there_is_is_missed_and_a_payment_moves_money_alone()
    {
        Assert.Equal("summer", Assert.Single(Prepared.Value.Of(Draft(9000), CancellationToken.None).Missed).Term);
        var (little, much) = (Prepared.Value.Of(Draft(480, thanks: 3), CancellationToken.None), Prepared.Value.Of(Draft(480, thanks: 13), CancellationToken.None));
        Assert.Equal(little.JointGainMusd, much.JointGainMusd, Cent);
        Assert.Equal(10, much.States[0].GainMusd - little.States[0].GainMusd, Cent);
        Assert.Equal(-10, much.States[1].GainMusd - little.States[1].GainMusd, Cent);
    }

    [Fact]
    public void A_look_is_stopped_and_needs_two_parties_of_the_region()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Prepared.Value.Of(Draft(480), stop.Token));
        var alone = Draft(480) with { Parties = [new Party("UP", LocalText.Of("Up", "Верх"))] };
        Assert.Throws<ArgumentException>(() => Prepared.Value.Of(alone, CancellationToken.None));
    }

    private static Agreement Draft(double summerHm3, double thanks = 3) => Mountain.Agreement(
        Mountain.Release("summer", Bound.Least, ("--05-01", "--08-31", summerHm3)) with { Tolerance = Mountain.Within(5) },
        Mountain.Payment("thanks", "DOWN", thanks, "UP"));
}
