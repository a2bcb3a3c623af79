using Darya.Trade.Estimation;
using Darya.Trade.Estimation.Cleaning;
using Xunit;

namespace Darya.Trade.Tests.Estimation;

/// <summary>Choices of the cleaning, on files of a made-up world.</summary>
public class CleaningTests
{
    private const double Exact = 1e-6;

    [Fact]
    public void The_importer_counts_first_and_the_exporter_where_it_is_silent()
    {
        using var world = new MadeUpWorld(hasRegion: false);
        var panel = world.CepiiGravity(importer: (from, to, flow) => (from, to) == ("KAZ", "UZB") ? null : flow);
        var estimate = TradeEstimates.Run(new() { Model = "cross-section", Panel = panel });
        Assert.Equal(0.9 * world.Flow("KAZ", "UZB"), Actual(estimate, "KZ", "UZ"), Exact);
        Assert.Equal(world.Flow("UZB", "KAZ"), Actual(estimate, "UZ", "KZ"), Exact);
        Assert.Contains("1 flows that it does not report are those of the exporter", Step(estimate, "mirror").What.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_exporter_counts_first_where_asked()
    {
        using var world = new MadeUpWorld(hasRegion: false);
        var estimate = TradeEstimates.Run(new() { Model = "cross-section", Panel = world.CepiiGravity(), Mirror = MirrorRule.ExporterFirst });
        Assert.Equal(0.9 * world.Flow("KAZ", "UZB"), Actual(estimate, "KZ", "UZ"), Exact);
    }

    [Fact]
    public void Both_sides_are_kept_with_their_gap_and_never_averaged()
    {
        using var world = new MadeUpWorld(hasRegion: false);
        var gap = TradeEstimates.Run(new() { Model = "cross-section", Panel = world.CepiiGravity() }).Mirrors.Single(of => (of.Exporter, of.Importer) == ("CHN", "KGZ"));
        Assert.Equal(0.9 * world.Flow("CHN", "KGZ"), gap.ByExporterMusd, Exact);
        Assert.Equal(world.Flow("CHN", "KGZ"), gap.ByImporterMusd, Exact);
        Assert.Equal(100 / 0.9 - 100, gap.GapPercent!.Value, Exact);
    }

    [Fact]
    public void A_pair_that_neither_reports_is_no_trade_where_one_reports_others()
    {
        using var world = new MadeUpWorld(hasRegion: false);
        var estimate = TradeEstimates.Run(new()
        {
            Model = "cross-section",
            Panel = world.CepiiGravity(
                importer: (from, to, flow) => (from, to) == ("USA", "TUR") ? null : flow,
                exporter: (from, to, flow) => (from, to) == ("USA", "TUR") ? null : 0.9 * flow),
        });
        Assert.Contains("1 pairs of which neither side reports", Step(estimate, "silent-pairs").What.English, StringComparison.Ordinal);
        Assert.Equal(MadeUpWorld.Pairs, estimate.Rows);
    }

    [Fact]
    public void States_that_did_not_exist_and_trade_at_home_are_dropped_with_the_rows_counted()
    {
        using var world = new MadeUpWorld(hasRegion: false);
        var existing = Step(TradeEstimates.Run(new() { Model = "cross-section", Panel = world.CepiiGravity() }), "existing");
        Assert.Equal((MadeUpWorld.Pairs + 1, MadeUpWorld.Pairs), (existing.RowsBefore, existing.RowsAfter));
        var own = Step(TradeEstimates.Run(new() { Model = "cross-section", Panel = world.AgreementPanel(), Distances = world.Distances() }), "own-pairs");
        Assert.Equal((MadeUpWorld.Pairs + 1, MadeUpWorld.Pairs), (own.RowsBefore, own.RowsAfter));
    }

    [Fact]
    public void Domestic_trade_is_the_share_of_goods_in_what_is_not_exported_and_gives_back_the_border()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var estimate = TradeEstimates.Run(new()
        {
            Model = "border",
            Panel = world.SectorMatrix(),
            Distances = world.Distances(),
            Gdp = world.Gdp(goodsShare: 0.7),
            GoodsShare = 0.7,
        });
        Assert.Equal(MadeUpWorld.Pairs + 10, estimate.Rows);
        Assert.Equal(MadeUpWorld.Border, estimate.Terms.Single(of => of.Term == "international").Estimate, Exact);
        Assert.Equal(MadeUpWorld.Five, estimate.Terms.Single(of => of.Term == "ca5").Estimate, Exact);
        Assert.Equal(100 * (Math.Exp(MadeUpWorld.Border) - 1), estimate.Terms.Single(of => of.Term == "international").Percent, 1e-4);
    }

    [Fact]
    public void A_panel_of_positive_flows_is_filled_with_zeros_but_not_in_the_region()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var lines = File.ReadAllLines(world.SectorMatrix()).Where(line => !line.Contains("UZB,KGZ", StringComparison.Ordinal) && !line.Contains("USA,IND", StringComparison.Ordinal));
        var estimate = TradeEstimates.Run(new() { Model = "region", Panel = world.Write("holes.csv", lines), Distances = world.Distances() });
        Assert.Contains(
            "1 pairs without a row are zeros; missing, not zero, are pairs of the region and its neighbours: UZB-KGZ", Step(estimate, "zeros").What.English, StringComparison.Ordinal);
        Assert.Equal(MadeUpWorld.Pairs - 1, estimate.Rows);
        var pair = estimate.Pairs.Single(of => (of.Exporter, of.Importer) == ("UZ", "KG"));
        Assert.Null(pair.ActualMusd);
        Assert.Equal("Nothing was recorded; the fit is a prediction", pair.Note!.English);
    }

    [Fact]
    public void A_zero_that_nobody_knows_is_missing()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var lines = File.ReadAllLines(world.Itpd()).Select(line => line.StartsWith("USA,IND", StringComparison.Ordinal) ? line[..^1] + "u" : line);
        var estimate = TradeEstimates.Run(new() { Model = "region", Panel = world.Write("unknown.csv", lines), Distances = world.Distances() });
        Assert.Equal((MadeUpWorld.Pairs, MadeUpWorld.Pairs - 1), (Step(estimate, "missing").RowsBefore, Step(estimate, "missing").RowsAfter));
    }

    [Fact]
    public void A_pair_that_stands_twice_in_a_year_is_a_fault()
    {
        using var world = new MadeUpWorld(hasRegion: false);
        var panel = world.Write("twice.csv", [.. File.ReadAllLines(world.AgreementPanel()), "KAZ,KAZ,2016,1,0", "ROU,USA,2016,1,0"]);
        var faults = Assert.Throws<TradeException>(() => TradeEstimates.Run(new() { Model = "panel", Panel = panel })).Faults;
        Assert.Equal([$"{panel}: KAZ to KAZ in 2016 stands twice", $"{panel}: ROU to USA in 2016 stands twice"], faults);
    }

    [Fact]
    public void Every_choice_and_warning_is_told_in_both_languages()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var estimate = TradeEstimates.Run(new() { Model = "border", Panel = world.SectorMatrix(), Distances = world.Distances(), Gdp = world.Gdp(0.8) });
        Assert.NotEmpty(estimate.Warnings);
        Assert.All(
            estimate.Steps.SelectMany(step => new[] { step.What, step.Why }).Concat(estimate.Warnings).Concat(estimate.Terms.Select(term => term.Name)),
            text =>
            {
                Assert.NotEqual(text.English, text.Russian);
                Assert.Contains(text.Russian, sign => sign is >= 'а' and <= 'я');
            });
    }

    [Fact]
    public void Goods_on_their_way_through_Kyrgyzstan_are_flagged()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var warnings = TradeEstimates.Run(new() { Model = "region", Panel = world.Baci(), Distances = world.Distances() }).Warnings;
        Assert.Contains(warnings, warning => warning.English.StartsWith("Trade of China with Kyrgyzstan holds goods that go on", StringComparison.Ordinal));
    }

    private static CleaningStep Step(TradeEstimate estimate, string id) => estimate.Steps.Single(step => step.Step == id);

    private static double Actual(TradeEstimate estimate, string from, string to) => estimate.Pairs.Single(pair => (pair.Exporter, pair.Importer) == (from, to)).ActualMusd!.Value;
}
