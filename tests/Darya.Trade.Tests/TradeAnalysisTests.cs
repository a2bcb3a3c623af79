using Darya.Model;
using Darya.Trade.Assumptions;
using Darya.Trade.Scenarios;
using Xunit;

namespace Darya.Trade.Tests;

public sealed class TradeAnalysisTests
{
    [Fact]
    public void A_closed_border_hurts_the_members_and_the_partner_and_integration_softens_it()
    {
        var study = TradeAnalysis.Run(new TradeRequest
        {
            Data = SmallTrade.Symmetric().Parameter("theta", 4, 2.5, 8).Build(),
            Members = ["A", "B", "C"],
            Scenarios = [new TradeScenario(new LocalName("union", "союз"), [new CorridorLever(new LocalName("all", "все"), [("A", "B"), ("A", "C"), ("B", "C")], 20)])],
            ClosedBorders = ["P"],
            Draws = new DrawSettings(20),
        });

        var shock = Assert.Single(study.Shocks);
        Assert.All(shock.Losses.Take(3), loss => Assert.True(loss.Before.Central < loss.After.Central && loss.After.Central < 0, loss.ToString()));
        Assert.True(shock.Losses[3].Before.Central < shock.Losses[0].Before.Central);
        Assert.True(shock.Losses[4].Before.Central > 0);
        Assert.InRange(shock.ReachedShare, 0.01, 0.05);
        Assert.All(shock.Losses.Take(3), loss => Assert.True(loss.Before.Low < loss.Before.High));
        Assert.InRange(shock.Residual, 0, 1e-11);
    }

    [Fact]
    public void Without_integration_a_closed_border_is_the_same_before_and_after()
    {
        var study = TradeAnalysis.Run(new TradeRequest { Data = SmallTrade.Symmetric().Build(), Members = ["A", "B"], ClosedBorders = ["P"], Draws = new DrawSettings(0) });

        Assert.All(study.Shocks[0].Losses, loss => Assert.Equal(loss.Before, loss.After));
        Assert.Null(study.Target);
        Assert.Empty(study.Scenarios);
    }

    [Fact]
    public void Assumptions_that_bite_are_said_in_both_languages()
    {
        var study = TradeAnalysis.Run(new TradeRequest
        {
            Data = SmallTrade.Symmetric().Flow("A", "C", 0, 0).Union("A", "u").Union("B", "u")
                .Report(2024, "B", "P", null, null, 500, "P customs").Report(2024, "B", "P", null, null, 200, "B statistics").Build(),
            Members = ["A", "B", "C"],
            Draws = new DrawSettings(0),
        });

        Assert.Equal(
            [
                "The matrix of 2025 is that of 2015 aged to new totals, letter E; sectors keep the shares they had in each flow in 2015.",
                "Neither the old matrix nor a report has these flows (exporter-importer), which count as no trade and stay so: A-C.",
                "B-P 2024: 500 million USD by P customs against 200 by B statistics, which is used; gap +150 %. A gap of this size points to goods that pass through on their way to third countries; they are counted in the trade of neither B nor P here.",
                "No whole year 2025 is reported for these pairs; the newest year stands for it unchanged: B-P (2024).",
                "Only the turnover is reported; the directions are split as in 2015, or by other reports of the pair where 2015 lacks one, or in halves where nothing tells (E): B-P.",
                "Not in 'u', unlike the other members: C; its rules are not applied to their trade.",
            ],
            study.Warnings.Select(warning => warning.English));
        Assert.All(study.Warnings, warning => Assert.Contains(warning.Russian, letter => letter is >= 'а' and <= 'я'));
    }

    [Fact]
    public void Faults_of_the_question_are_named()
    {
        var data = SmallTrade.Symmetric().Build();

        Assert.Equal("No economy 'X' in the trade tables; they have A, B, C, P, W.", Fault(new TradeRequest { Data = data, Members = ["A", "X"] }));
        Assert.Equal("A closed border needs a partner outside; 'A' is a member.", Fault(new TradeRequest { Data = data, Members = ["A", "B"], ClosedBorders = ["A"], Draws = new DrawSettings(0) }));
        Assert.Equal(
            "A closed border keeps a share of trade above 0 and below 1; got 0.",
            Fault(new TradeRequest { Data = data, Members = ["A", "B"], ClosedBorders = ["P"], KeptShare = 0, Draws = new DrawSettings(0) }));
        Assert.Equal(
            "Draws must be from 0 to 100000; got -1.",
            Fault(new TradeRequest { Data = data, Members = ["A"], Scenarios = [new TradeScenario(new LocalName("n", "n"), [])], Draws = new DrawSettings(-1) }));

        static string Fault(TradeRequest request) => Assert.Throws<TradeException>(() => TradeAnalysis.Run(request)).Message;
    }
}
