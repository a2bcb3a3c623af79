using System.Text.Json;
using Darya.Cooperation.Results;
using Darya.Reporting.Cooperation;
using Darya.Reporting.Page;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed class CooperationSectionTests
{
    private static readonly CooperationOutcome Outcome = new SampleCooperation(SampleStates.Create()).Create();
    private static readonly CooperationSectionData Data = CooperationSectionBuilder.Build(Outcome);

    [Fact]
    public void Every_list_of_players_is_as_long_as_there_are_players() => Assert.All(
        [
            .. Data.Headline.Gamma.Rules.Where(r => r.Share is not null).SelectMany(r => new[] { r.Share!.Length, r.Gain.Length, r.Propensity.Length, r.Power.Length }),
            .. Data.ByYear.Select(y => y.ShapleyGain.Length), Data.MeanYear.ShapleyGain.Length, .. Data.Sensitivities.Select(s => s.ShapleyGain.Length),
        ],
        length => Assert.Equal(5, length));

    [Fact]
    public void Five_states_have_31_coalitions_and_52_partitions()
    {
        Assert.Equal((31, 52), (Data.Headline.Coalitions.Count, Data.Headline.Partitions.Count));
        Assert.All(Data.Headline.Partitions, p => Assert.Equal(5, p.Blocks.Sum(b => b.States.Count)));
    }

    [Fact]
    public void An_infinite_propensity_is_null_and_an_unanswered_rule_keeps_its_reason()
    {
        var shapley = Data.Headline.Gamma.Rules.Single(r => r.Rule == "shapley");
        Assert.Null(shapley.Propensity[0]);
        Assert.All(shapley.Propensity[1..], p => Assert.NotNull(p));
        var tau = Data.Headline.Gamma.Rules.Single(r => r.Rule == "tau");
        Assert.Equal((null, new Name("the game is not quasi-balanced", "игра не квазисбалансирована")), (tau.Share, tau.Reason));
    }

    [Fact]
    public void Everybody_stands_alone_and_together()
    {
        Assert.Equal(["KG", "TJ", "UZ", "TM", "KZ", "AF"], Data.Effects.Select(e => e.State));
        Assert.Equal([true, true, true, true, true, false], Data.Effects.Select(e => e.Ally));
        Assert.Equal(Outcome.Headline.JointGainMusd, Data.Effects.Where(e => e.Ally).Sum(e => e.After.Benefit - e.Before.Benefit), 3);
    }

    [Fact]
    public void Small_gains_survive_beside_large_worths()
    {
        var game = Outcome.Headline;
        var big = game with { Coalitions = [game.Coalitions[0] with { AloneMusd = -123456.789, GammaMusd = -123455.289 }] };
        var coalition = CooperationSectionBuilder.Build(Outcome with { Headline = big }).Headline.Coalitions[0];
        Assert.Equal(1.5, coalition.Gamma - coalition.Alone, 3);
    }

    [Fact]
    public void A_figure_that_is_no_number_is_refused()
    {
        var broken = Outcome with { Headline = Outcome.Headline with { JointGainMusd = double.NaN } };
        Assert.Throws<ArgumentException>(() => ReportSection.Of(broken, "run"));
    }

    /// <summary>Seconds and the cache differ from run to run; the report does not.</summary>
    [Fact]
    public void The_section_holds_nothing_that_differs_between_equal_runs()
    {
        var again = Outcome with
        {
            Equilibria = (0, 52),
            Headline = Outcome.Headline with { Partitions = [.. Outcome.Headline.Partitions.Select(p => p with { Seconds = 99 })] },
        };
        Assert.Equal(ReportJson.Of(Data), ReportJson.Of(CooperationSectionBuilder.Build(again)));
    }

    [Fact]
    public void Names_are_camel_case_in_both_languages()
    {
        using var json = JsonDocument.Parse(ReportJson.Of(Data));
        Assert.Equal("Среднее за 2001–2003", json.RootElement.GetProperty("headline").GetProperty("name").GetProperty("ru").GetString());
        Assert.Equal("B", json.RootElement.GetProperty("baseline").GetString());
    }
}
