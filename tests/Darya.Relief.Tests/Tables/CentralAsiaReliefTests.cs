using Darya.Relief.Questions;
using Darya.Relief.Results;
using Xunit;

namespace Darya.Relief.Tests.Tables;

[Collection(CentralAsiaRelief.Collection)]
public sealed class CentralAsiaReliefTests(CentralAsiaRelief region)
{
    private PlanStudy Plan => region.Study.Plan!;

    [Fact]
    public void A_year_for_all_people_in_need_is_planned_within_one_percent_and_counted_again()
    {
        var outcome = Plan.Outcome;

        Assert.Equal(34, outcome.People.Count);
        Assert.Equal(12.6e6, outcome.People.Sum(people => people.InNeed[^1]), 1.0);
        Assert.True(outcome.Gap < 0.01);
        Assert.True(outcome.Audit.LargestResidualTonnes < 1e-3);
        Assert.True(outcome.Audit.LargestPersonsResidual < 1);
        Assert.True(outcome.Audit.LargestOverloadTonnes < 1e-3);
        Assert.True(outcome.Problem.Foods.Count >= 20);
        Assert.True(outcome.Problem.Offers.Select(offer => offer.Place).Distinct().Count() >= 10);
        Assert.True(outcome.Flows.Where(flow => flow.From.StartsWith("gate ", StringComparison.Ordinal)).Select(flow => flow.From).Distinct().Count() >= 3);
    }

    [Fact]
    public void Only_provinces_shut_by_snow_go_short_when_money_is_enough()
    {
        var snow = region.Request.Data.Provinces.Where(province => province.ClosedMonths.Count > 0).Select(province => province.Id).ToHashSet();

        Assert.All(Plan.Shortages, gap => Assert.Contains(gap.Province, snow));
        Assert.True(Plan.Outcome.PersonMonthsUnserved < 0.01 * Plan.Outcome.PersonMonthsServed);
    }

    [Fact]
    public void Hairatan_carries_most_and_its_limits_hold()
    {
        var over = Plan.Outcome.Flows.Where(flow => flow.From.StartsWith("gate ", StringComparison.Ordinal)).GroupBy(flow => flow.From)
            .ToDictionary(group => group.Key, group => group.Sum(flow => flow.Tonnes.Sum()));

        Assert.Equal("gate galaba_hairatan", over.MaxBy(entry => entry.Value).Key);
        var grain = Plan.Outcome.Flows.Where(flow => flow.From == "gate galaba_hairatan" && flow.Food == "wheat").ToList();
        Assert.All(Enumerable.Range(0, region.Study.Months.Count), t => Assert.True(grain.Sum(flow => flow.Tonnes[t]) <= (1500 * 27 * 0.2) + 1e-3));
    }

    [Fact]
    public void Steps_add_up_and_every_way_of_the_plan_is_named()
    {
        Assert.Equal(Plan.Outcome.SpentUsd / 1e6, Plan.Steps.Sum(step => step.MillionUsd), 1e-3);
        var ways = region.Study.Ways.Select(way => way.Id).ToHashSet();
        Assert.All(Plan.Outcome.Flows, flow => Assert.Contains(flow.Way, ways));
        Assert.All(region.Study.Ways, way => Assert.True(way.Nodes.Count >= 1 && way.Nodes.Count == way.Line.Count));
    }

    [Fact]
    public void Half_the_funds_serve_the_first_class_first()
    {
        var plan = ReliefAnalysis.Run(region.Request with { Money = new FundsOfTables(0.5), Ration = new PrintedRation("wfp_general") }).Plan!;

        double Fed(int priority) => plan.Classes.Single(row => row.Priority == priority) is var row ? row.Fed / row.InNeed : 0;
        double Served(int priority) => plan.Classes.Single(row => row.Priority == priority) is var row ? 1 - (row.Unserved / row.InNeed) : 0;
        Assert.True(Served(1) > 0.6 && Served(1) > Served(2) && Served(2) >= Served(3));
        Assert.Equal(0, Fed(3), 1e-9);
        Assert.True(plan.Outcome.Audit.LargestOverdraftUsd < 1 && plan.Outcome.Audit.LargestResidualTonnes < 1e-3);
        Assert.True(plan.Outcome.Gap < 0.01);
    }

    [Fact]
    public void With_all_crossings_closed_people_live_on_the_markets_inside_and_the_crossings_are_named()
    {
        var data = region.Request.Data;
        var study = ReliefAnalysis.Run(region.Request with
        {
            Data = data with { Gates = [.. data.Gates.Select(gate => gate with { TonnesPerDay = 0 })] },
            Ration = new PrintedRation("wfp_general"),
        });

        Assert.True(study.Plan!.Outcome.PersonMonthsUnserved > 0.5 * 12.6e6 * 12);
        Assert.Contains(study.Plan.Shortages, gap => gap.Reason.English.Contains("Hairatan", StringComparison.Ordinal));
        Assert.DoesNotContain(study.Plan.Outcome.Flows, flow => flow.From.StartsWith("gate ", StringComparison.Ordinal));
    }
}
