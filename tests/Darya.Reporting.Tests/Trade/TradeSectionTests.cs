using System.Text.Json;
using Darya.Model;
using Darya.Reporting.Page;
using Darya.Reporting.Trade;
using Darya.Trade.Results;
using Xunit;

namespace Darya.Reporting.Tests.Trade;

public sealed class TradeSectionTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = ReportJson.Encoder };

    private static readonly Region Valley = SampleRegion.Create();

    private static readonly TradeSectionData Data = TradeSectionBuilder.Build(new SampleTrade(Valley).Whole(), Valley);

    [Fact]
    public void The_section_is_as_approved()
    {
        using var json = JsonDocument.Parse(ReportJson.Of(Data));
        Golden.Check("Trade_section", "json", JsonSerializer.Serialize(json, Indented) + "\n");
    }

    [Fact]
    public void States_stand_first_in_river_order_then_partners_then_the_rest()
    {
        string[] order = ["UP", "DN", "CN", "RU", "ROW"];
        Assert.Equal(order, Data.Economies.Select(e => e.Id));
        Assert.Equal(order, Data.Outcomes[0].Economies.Select(e => e.Economy));
        Assert.Equal(order.SelectMany(a => order.Select(b => (a, b))), Data.Base.Cells.Select(c => (c.Exporter, c.Importer)));
        Assert.Equal(["DN", "CN", "RU", "ROW"], Data.Outcomes[0].Dependence[0].Partners.Select(p => p.Partner));
    }

    [Fact]
    public void The_target_stands_before_the_scenarios()
    {
        Assert.Equal(["target", "scenario-1", "scenario-2"], Data.Outcomes.Select(o => o.Id));
        Assert.Null(Data.Outcomes[0].Name);
        Assert.Equal("Common market", Data.Outcomes[1].Name!.En);
    }

    [Fact]
    public void What_was_not_run_is_left_out()
    {
        var estimated = TradeSectionBuilder.Build(new SampleTrade(Valley).Estimated(), Valley);
        Assert.Null(estimated.Target);
        Assert.Empty(estimated.Outcomes);
        Assert.Empty(estimated.Shocks);
        Assert.Equal(["scenario-1", "scenario-2"], TradeSectionBuilder.Build(new SampleTrade(Valley).Changed(), Valley).Outcomes.Select(o => o.Id));
        Assert.Equal(["target"], TradeSectionBuilder.Build(new SampleTrade(Valley).Targeted(), Valley).Outcomes.Select(o => o.Id));
    }

    [Fact]
    public void The_steps_of_the_waterfall_add_up()
    {
        var steps = Data.Target!.Waterfall;
        Assert.Equal(steps[^1].Level, steps[0].Level + steps.Skip(1).SkipLast(1).Sum(s => s.Added), 6);
        Assert.All(steps.Skip(1).SkipLast(1).Select((s, i) => (s, before: steps[i])), x => Assert.Equal(x.before.Level + x.s.Added, x.s.Level, 6));
    }

    [Fact]
    public void A_coefficient_has_its_interval()
    {
        var distance = Data.Coefficients[0];
        Assert.Equal((-0.6986, -0.5614), (distance.Low, distance.High));
    }

    [Fact]
    public void A_warning_stands_once() => Assert.Equal(
        ["A sample: nothing was solved.", "Common market: tariffs of one year.", "Faster borders: tariffs of one year."], Data.Warnings.Select(w => w.En));

    [Fact]
    public void Only_the_ground_of_trade_is_told()
    {
        var mixed = Valley with
        {
            Provenance = [.. Valley.Provenance, new Provenance("trade_flows", "2015 agriculture DN UP", Confidence.Published, "survey", string.Empty), new Provenance("reference_trade", "1", Confidence.Official, "other", string.Empty)],
            Sources = [.. Valley.Sources, new Source("survey", "A survey", "https://example.org", "free"), new Source("other", "Another", "https://example.org", "free")],
        };
        var data = TradeSectionBuilder.Build(new SampleTrade(mixed).Estimated(), mixed);
        Assert.Equal(["trade_flows"], data.Provenance.Select(p => p.Table));
        Assert.Equal(["survey"], data.Sources.Select(s => s.Id));
    }

    [Fact]
    public void A_figure_that_is_no_number_is_refused()
    {
        var study = new SampleTrade(Valley).Targeted();
        var broken = study with { Target = study.Target! with { CutPercent = new TradeRange(double.NaN, 0, 0, 0) } };
        Assert.Throws<ArgumentException>(() => ReportSection.Of(broken, Valley, "run"));
    }
}
