using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Relief;
using Darya.Relief.Questions;
using Xunit;

namespace Darya.Relief.Tests.Tables;

public sealed class ReportsBesideTests
{
    private static readonly ReliefReport[] Reports =
    [
        Report("cost", "USD/t", ReportCompared.CostPerTonne) with { PeopleMillion = 0.5, Why = new("Food came by sea.", "Продовольствие везли морем.") },
        Report("people", "million people", ReportCompared.PeopleAMonth),
        Report("plain", "t", null),
        Report("tonnes", "t", ReportCompared.TonnesAYear),
    ];

    private static ReliefRequest Request { get; } = SmallRegion.Request.With(data => data with { Reports = Reports });

    [Fact]
    public void Only_reports_that_say_with_what_are_compared_and_the_reasons_follow_the_answer()
    {
        var plan = ReliefAnalysis.Run(Request).Plan!;

        Assert.Equal(["cost", "people", "tonnes"], plan.Comparisons.Select(beside => beside.Report));
        Assert.Equal(plan.Outcome.UsdPerTonne!.Value, plan.Comparisons[0].Modelled, 1e-6);
        Assert.Equal(
            "Food came by sea. It is of 500 thousand people, the plan of 3,000 people in a mean month. The plan buys at prices of 2024. Grain and flour are 100 % of what it hands out. "
            + "The ration is the cheapest that meets all needs. Offices and staff count with 120 USD a tonne (E).",
            plan.Comparisons[0].Reason.English);
        Assert.Equal("The plan counts those served in a mean month.", plan.Comparisons[1].Reason.English);
        Assert.Equal(4 * plan.Outcome.TonnesHandedOut, plan.Comparisons[2].Modelled, 1e-6);
        Assert.Equal("План каждый месяц выдаёт полный рацион (в среднем 3000 чел.).", plan.Comparisons[2].Reason.Russian.Replace("\u00A0", "", StringComparison.Ordinal));
    }

    [Fact]
    public void With_little_money_as_many_people_and_a_number_set_by_hand_other_reasons_are_given()
    {
        var reports = Reports.Select(report => report with { PeopleMillion = report.PeopleMillion is null ? null : 0.0015 }).ToList();
        var plan = ReliefAnalysis.Run(Request.With(data => data with { Reports = reports }) with
        {
            Money = new MoneyAMonth(0.01),
            Settings = new Dictionary<string, double> { ["support_usd_per_t"] = 60 },
        }).Plan!;

        var served = plan.Outcome.PersonMonthsServed / (plan.Outcome.PersonMonthsServed + plan.Outcome.PersonMonthsUnserved);
        Assert.EndsWith(FormattableString.Invariant($"Offices and staff count with 60 USD a tonne (set by hand). Money is short: of those in need {served * 100:0} % are served."), plan.Comparisons[0].Reason.English, StringComparison.Ordinal);
        Assert.EndsWith(FormattableString.Invariant($"Средств не хватает: обслужено {served * 100:0} % нуждающихся."), plan.Comparisons[1].Reason.Russian, StringComparison.Ordinal);
    }

    private static ReliefReport Report(string id, string unit, ReportCompared? compares) =>
        new(id, SmallRegion.Name(id), new StatedDate(2020, null, null), new StatedDate(2020, null, null), unit, 1, Confidence.Official, "s", "") { Compares = compares };
}
