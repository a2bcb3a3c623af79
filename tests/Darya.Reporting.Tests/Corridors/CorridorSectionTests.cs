using System.Text.Json;
using Darya.Model;
using Darya.Reporting.Corridors;
using Darya.Reporting.Page;
using Xunit;

namespace Darya.Reporting.Tests.Corridors;

public sealed class CorridorSectionTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = ReportJson.Encoder };

    private static readonly Region Valley = SampleRegion.Create();

    private static readonly CorridorSectionData Data = CorridorSectionBuilder.Build(new SampleCorridors(Valley).Whole(), Valley);

    [Fact]
    public void The_section_is_as_approved()
    {
        using var json = JsonDocument.Parse(ReportJson.Of(Data));
        Golden.Check("Corridors_section", "json", JsonSerializer.Serialize(json, Indented) + "\n");
    }

    [Fact]
    public void States_stand_first_in_river_order()
    {
        string[] order = ["UP", "DN", "CN"];
        Assert.Equal(order, Data.Flows.Select(f => f.Economy));
        Assert.Equal(order, Data.Closure!.States.Select(s => s.Economy));
        Assert.Equal(order, Data.Ease!.Gains.Select(g => g.Economy));
        Assert.Equal(["UP", "DN", "World Bank"], Data.Investment!.Works[0].Shares.Select(s => s.Party));
    }

    [Fact]
    public void What_was_not_asked_is_left_out()
    {
        var plain = CorridorSectionBuilder.Build(new SampleCorridors(Valley).Plain(), Valley);
        Assert.Null(plain.Closure);
        Assert.Null(plain.Ease);
        Assert.Null(plain.Investment);
        Assert.Null(plain.People);
        Assert.Null(plain.Forecast);
        Assert.Empty(plain.Routes);
        Assert.Empty(plain.Frontier);
        Assert.All(plain.Legs, l => Assert.True(l.ForwardAfter is null && l.BackwardAfter is null));
    }

    [Fact]
    public void The_credit_of_OpenStreetMap_stands_where_it_is_due()
    {
        Assert.Equal("© OpenStreetMap contributors, ODbL 1.0", Data.Credit);
        Assert.Null(CorridorSectionBuilder.Build(new SampleCorridors(Valley) { OpenStreetMap = false }.Whole(), Valley).Credit);
    }

    [Fact]
    public void A_warning_stands_once() => Assert.Equal(
        ["A sample: nothing was solved.", "Queues at High pass are beyond what was measured.", "Costs are as printed."], Data.Warnings.Select(w => w.En));

    // 4 h and 20 h in, a quarter of it out, twice of both the other way with half of the tonnes; 1.5 h of queue where more than 3 Mt pass:
    // (5·1 + 10·0.5 + (25 + 1.5)·6 + 50·3) Mt·h / 20 t = 15.95 million hours. The closed post carries nothing.
    [Fact]
    public void Hours_at_crossings_count_each_crossing_once() => Assert.Equal(15.95, Data.BorderMillionHours, 9);

    [Fact]
    public void Only_the_ground_of_corridors_is_told()
    {
        var mixed = Valley with
        {
            Provenance = [.. Valley.Provenance, new Provenance("transport_links", "north_road", Confidence.Estimate, "survey", string.Empty)],
            Sources = [.. Valley.Sources, new Source("survey", "A survey", "https://example.org", "free")],
        };
        var data = CorridorSectionBuilder.Build(new SampleCorridors(mixed).Plain(), mixed);
        Assert.Equal(["transport_links"], data.Provenance.Select(p => p.Table));
        Assert.Equal(["survey"], data.Sources.Select(s => s.Id));
    }

    [Fact]
    public void A_figure_that_is_no_number_is_refused()
    {
        var study = new SampleCorridors(Valley).Closed();
        Assert.Throws<ArgumentException>(() => ReportSection.Of(study with { Closure = study.Closure! with { CostMusd = double.NaN } }, Valley, "run"));
    }
}
