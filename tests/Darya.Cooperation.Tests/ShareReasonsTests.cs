using Darya.Cooperation.Sharing;
using Darya.Games;
using Darya.Model;
using Xunit;

namespace Darya.Cooperation.Tests;

public sealed class ShareReasonsTests
{
    [Fact]
    public void A_reason_keeps_its_player_and_its_number_in_both_languages()
    {
        Assert.Equal(
            new LocalName(
                "the game is not quasi-balanced: KG can claim more than it adds to the others",
                "игра не квазисбалансирована: KG может требовать больше, чем добавляет остальным"),
            ShareReasons.Of("the game is not quasi-balanced: KG can claim more than it adds to the others"));
        Assert.Equal("не ищется, если участников больше 12", ShareReasons.Of("not looked for beyond 12 players").Russian);
    }

    /// <summary>A game whose core is empty and whose whole is worth less than its parts: most rules have no answer.</summary>
    [Fact]
    public void Every_reason_of_a_hopeless_game_has_Russian_words()
    {
        var game = CoalitionGame.FromDoubles(["A", "B", "C"], c => c.Size switch { 0 => 0, 1 => 5, 2 => 12, _ => 9 });
        var reasons = GameSolution.Of(game).Rules.Where(r => !r.Outcome.IsDefined).Select(r => ShareReasons.Of(r.Outcome.Reason!)).ToArray();
        Assert.NotEmpty(reasons);
        Assert.All(reasons, r => Assert.NotEqual(r.English, r.Russian));
    }
}
