using Darya.Model;
using Darya.Relief.Questions;
using Darya.Relief.Shares;
using Darya.Relief.Supply;
using Darya.Relief.Tables;
using Xunit;

namespace Darya.Relief.Tests.Tables;

[Collection(CentralAsiaRelief.Collection)]
public sealed class CentralAsiaStressTests(CentralAsiaRelief region)
{
    private PlanOfTables Plan => new(
        region.Request, region.Study.Plan!, region.Study.Need!, region.Study.Months, region.Study.Places, region.Study.Ways, (_, _) => []);

    private ReliefEvent Standard(string id) => StandardEvents.For(region.Request).Single(entry => entry.Id == id);

    [Fact]
    public void The_standard_closure_is_hairatan_by_rail_and_road_in_january()
    {
        var closed = Standard("crossing_closed");
        Assert.Equal(new YearMonth(2026, 1), closed.Month);
        Assert.Equal(["galaba_hairatan", "ayraton_hairatan"], Assert.IsType<CrossingClosed>(Assert.Single(closed.Blows)).Crossings);
        Assert.Equal(["KZ"], Assert.IsType<HarvestPoor>(Assert.Single(Standard("harvest_poor").Blows)).Economies);
    }

    [Fact]
    public void With_hairatan_closed_in_january_little_passes_there_it_costs_more_and_every_tonne_is_counted()
    {
        var study = Assert.Single(StressReading.Of(Plan, new([Standard("crossing_closed")], null), default).Events);
        double January(IEnumerable<WayFlow> flows, int t) => flows.Where(flow => flow.From == "gate galaba_hairatan").Sum(flow => flow.Tonnes[t]);
        var month = region.Study.Months.ToList().IndexOf(new YearMonth(2026, 1));

        // 3 of 31 days are open.
        Assert.True(January(study.Outcome.Rest.Flows, 0) < 0.2 * January(region.Study.Plan!.Outcome.Flows, month));
        Assert.True(study.PersonMonthsUnserved > 0 || study.MoreMillionUsd > 0);
        Assert.True(study.Outcome.Rest.Audit.LargestResidualTonnes < 1e-3 && study.Outcome.Rest.Audit.LargestOverloadTonnes < 1e-3);
    }

    [Fact]
    public void Half_the_money_leaves_out_the_last_class_first_and_no_tonne_or_dollar_is_lost()
    {
        var study = Assert.Single(StressReading.Of(Plan, new([Standard("half_money")], null), default).Events);
        double[] without = [.. study.Classes.Select(row => row.Unserved / row.InNeed)];
        Assert.True(without[0] < 0.1 && without[0] < without[1] && without[1] < without[2]);
        var rest = study.Outcome.Rest;
        Assert.True(rest.Audit.LargestResidualTonnes < 1e-3 && rest.Audit.LargestOverdraftUsd < 1 && rest.Audit.LargestPersonsResidual < 1);
        Assert.All(rest.Audit.Foods, food => Assert.True(Math.Abs(food.Residual) < 1e-2));
    }

    [Fact]
    public void Kazakhstan_and_turkmenistan_share_what_they_save_and_every_pledge_is_a_term()
    {
        var study = ShareReading.Of(Plan, new(["KZ", "TM"], []), default);
        var all = study.Outcome.Coalitions[^1].SavingUsd;
        Assert.True(all > 0);
        Assert.Equal(all, study.Outcome.Contributors.Sum(share => share.ShapleyUsd), 1.0);
        Assert.All(study.Outcome.Contributors, share => Assert.True(share.LastUsd >= 0 && share.AloneUsd <= all));
        Assert.Contains(study.Terms, term => term is { Kind: 23, Pledge: { Contributor: "KZ", Kind: PledgeKind.Food } });
        Assert.Contains(study.Terms, term => term is { Kind: 16, Pledge: { Contributor: "TM", Kind: PledgeKind.Carriage, Item: "gate serhetabat_torghundi_rail" } });
        Assert.All(study.Terms, term => Assert.True(term.Total > 0 && term.Text.English.Length > 0 && term.Text.Russian.Length > 0));
    }
}
