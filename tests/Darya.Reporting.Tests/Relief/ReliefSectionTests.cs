using System.Text.Json;
using Darya.Model;
using Darya.Reporting.Page;
using Darya.Reporting.Relief;
using Xunit;

namespace Darya.Reporting.Tests.Relief;

public sealed class ReliefSectionTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = ReportJson.Encoder };

    private static readonly Region Valley = SampleRegion.Create();

    private static readonly ReliefSectionData Data = ReliefSectionBuilder.Build(new SampleRelief(Valley).Whole(), Valley);

    [Fact]
    public void The_section_is_as_approved()
    {
        using var json = JsonDocument.Parse(ReportJson.Of(Data));
        Golden.Check("Relief_section", "json", JsonSerializer.Serialize(json, Indented) + "\n");
    }

    [Fact]
    public void What_was_not_asked_is_left_out()
    {
        var plain = ReliefSectionBuilder.Build(new SampleRelief(Valley).Plain(), Valley);
        Assert.Null(plain.Need);
        Assert.Null(plain.Basket);
        Assert.Null(plain.Plan);
        Assert.Null(plain.Stress);
        Assert.Null(plain.Shares);
        Assert.Empty(plain.Lead);
        Assert.All(plain.Ways, w => Assert.Equal([0, 0, 0], w.Tonnes));
    }

    [Fact]
    public void Events_show_the_plan_that_they_are_held_against()
    {
        var stressed = ReliefSectionBuilder.Build(new SampleRelief(Valley).Stressed(), Valley);
        Assert.Equal(3, stressed.Plan!.SpentMusd);
        Assert.Equal("table", stressed.Plan.Money);
    }

    [Fact]
    public void Shares_alone_show_the_plan_of_all_contributors()
    {
        var shared = ReliefSectionBuilder.Build(new SampleRelief(Valley).Shared(), Valley);
        Assert.Equal(3, shared.Plan!.SpentMusd);
        Assert.Null(shared.Plan.Money);
        Assert.Empty(shared.Plan.Steps);
    }

    // All food: 4,700 + 720 t of 15,000 t; flour: 4,700 t of 7,600 t; the seller's limit is no crossing.
    [Fact]
    public void A_crossing_stands_with_each_of_its_limits_and_one_without_limit_with_what_passes()
    {
        Assert.Equal([("gate gate", null), ("gate gate", "flour"), ("gate pass", (string?)null)], Data.Plan!.Gates.Select(g => (g.Place, g.Foods is null ? null : string.Join('+', g.Foods))));
        Assert.Equal((36.133, 61.842), (Data.Plan.Gates[0].Use!.Value, Data.Plan.Gates[1].Use!.Value));
        Assert.Null(Data.Plan.Gates[2].Most);
    }

    [Fact]
    public void A_limit_that_binds_in_several_months_stands_once_with_its_highest_price()
    {
        var gate = Assert.Single(Data.Plan!.Limits, l => l.Kind == "gate");
        Assert.Equal([0, 1], gate.Months);
        Assert.Equal(120, gate.UsdPerUnit);
        Assert.Equal("Down gate – Up gate: flour", gate.Name.En);
    }

    [Fact]
    public void A_month_without_limit_has_none_and_a_closed_one_has_nought()
    {
        Assert.Equal([null, null, null], Data.Ways.Single(w => w.Id == "gate_in").Most);
        Assert.Equal([500, 500, 0], Data.Ways.Single(w => w.Id == "high_road").Most);
    }

    [Fact]
    public void The_credit_of_OpenStreetMap_stands_where_it_is_due()
    {
        Assert.Equal("© OpenStreetMap contributors, ODbL 1.0", Data.Credit);
        Assert.Null(ReliefSectionBuilder.Build(new SampleRelief(Valley) { OpenStreetMap = false }.Whole(), Valley).Credit);
    }

    [Fact]
    public void A_warning_stands_once() => Assert.Equal(
        ["A sample: nothing was solved.", "Folate of flour is not stated.", "Money is assumed."], Data.Warnings.Select(w => w.En));

    [Fact]
    public void A_figure_that_is_no_number_is_refused()
    {
        var study = new SampleRelief(Valley).Planned();
        var broken = study with { Plan = study.Plan! with { Outcome = study.Plan.Outcome with { SpentUsd = double.NaN } } };
        Assert.Throws<ArgumentException>(() => ReportSection.Of(broken, Valley, "run"));
    }

    [Fact]
    public void A_section_is_read_as_it_was_written()
    {
        using var stream = new MemoryStream();
        ReportSection.Of(new SampleRelief(Valley).Whole(), Valley, "run").Write(stream);
        Assert.Equal("relief", ReportSection.Read(stream.ToArray()).Capability);
    }
}
