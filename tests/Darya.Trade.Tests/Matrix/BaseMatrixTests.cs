using Darya.Model;
using Darya.Trade.Matrix;
using Darya.Trade.Results;
using Xunit;

namespace Darya.Trade.Tests.Matrix;

public sealed class BaseMatrixTests
{
    [Fact]
    public void Without_reports_and_with_old_totals_the_old_matrix_stays()
    {
        var matrix = BaseMatrix.Of(SmallTrade.Symmetric().Build(), 2025);

        Assert.All(matrix.Cells.Where(cell => cell.Exporter != cell.Importer), cell => Assert.Equal(100, cell.ValueMusd, Tolerances.Total));
        Assert.All(matrix.Cells.Where(cell => cell.Exporter != cell.Importer), cell => Assert.Equal((CellStatus.Aged, Confidence.Estimate), (cell.Status, cell.Letter)));
        Assert.Equal([0.6, 0.4], matrix.Cell("A", "B").SectorShares);
    }

    [Fact]
    public void Domestic_trade_is_the_goods_share_of_what_is_not_exported()
    {
        var cell = BaseMatrix.Of(SmallTrade.Symmetric().Build(), 2025).Cell("A", "A");

        Assert.Equal(0.8 * (1400 - 400), cell.ValueMusd, Tolerances.Total);
        Assert.Equal(CellStatus.Domestic, cell.Status);
    }

    [Fact]
    public void A_reported_pair_is_held_and_all_totals_are_met()
    {
        var matrix = BaseMatrix.Of(SmallTrade.Symmetric().Total("A", 500, 450, 1400).Report(2025, "A", "B", 200, 150, 350).Build(), 2025);

        Assert.Equal((200, CellStatus.Reported), (matrix.Cell("A", "B").ValueMusd, matrix.Cell("A", "B").Status));
        Assert.Equal((150, CellStatus.Reported), (matrix.Cell("B", "A").ValueMusd, matrix.Cell("B", "A").Status));
        Assert.All(matrix.Totals, total => Assert.Equal(total.GivenExportsMusd, total.ExportsMusd, Tolerances.Total));
        Assert.InRange(matrix.Residual, 0, 1e-12);

        // Exports are 2100, imports 2050; 350 of both are fixed, so what is left of imports is scaled by 1750 / 1700.
        Assert.Equal(1750.0 / 1700, matrix.ImportScale, Tolerances.Exact);
        Assert.Equal(150 + (300 * 1750.0 / 1700), matrix.Totals[0].ImportsMusd, Tolerances.Total);
    }

    [Fact]
    public void Directions_that_miss_the_turnover_by_rounding_are_scaled_to_it()
    {
        var matrix = BaseMatrix.Of(SmallTrade.Symmetric().Report(2025, "A", "B", 100, 50, 153).Build(), 2025);

        Assert.Equal(102, matrix.Cell("A", "B").ValueMusd, Tolerances.Total);
        Assert.Equal(153, matrix.TurnoverMusd("A", "B"), Tolerances.Total);
    }

    [Fact]
    public void A_turnover_is_split_as_the_old_matrix_was()
    {
        var cell = BaseMatrix.Of(SmallTrade.Symmetric().Flow("A", "B", 180, 120).Report(2025, "B", "A", null, null, 200).Build(), 2025).Cell("A", "B");

        Assert.Equal(150, cell.ValueMusd, Tolerances.Total);
        Assert.Equal((CellStatus.SplitTurnover, Confidence.Estimate), (cell.Status, cell.Letter));
    }

    [Fact]
    public void A_turnover_without_an_old_flow_is_split_as_another_report_and_else_in_halves()
    {
        var trade = SmallTrade.Symmetric().Flow("A", "B", 0, 0).Flow("B", "A", 0, 0).Report(2025, "A", "B", null, null, 100);

        Assert.Equal(50, BaseMatrix.Of(trade.Build(), 2025).Cell("A", "B").ValueMusd, Tolerances.Total);
        Assert.Equal(80, BaseMatrix.Of(trade.Report(2023, "B", "A", 1, 4, 5, months: 9).Build(), 2025).Cell("A", "B").ValueMusd, Tolerances.Total);
    }

    [Fact]
    public void A_turnover_of_which_the_old_matrix_lacks_a_direction_is_split_by_a_report_of_one_direction()
    {
        var matrix = BaseMatrix.Of(SmallTrade.Symmetric().Flow("A", "B", 0, 0).Report(2023, "A", "B", null, null, 100).Report(2025, "B", "A", null, 40, null, months: 8).Build(), 2025);

        // 40 in eight months are 60 in twelve.
        Assert.Equal(60, matrix.Cell("A", "B").ValueMusd, Tolerances.Total);
        Assert.Equal(40, matrix.Cell("B", "A").ValueMusd, Tolerances.Total);
    }

    [Fact]
    public void A_part_of_a_year_is_brought_to_twelve_months_when_asked()
    {
        var data = SmallTrade.Symmetric().Report(2025, "A", "B", null, null, 150, months: 9).Report(2024, "A", "B", null, null, 10, months: 6).Build();

        var matrix = BaseMatrix.Of(data, 2025, PartYears.Extended);

        Assert.Equal(200, matrix.TurnoverMusd("A", "B"), Tolerances.Total);
        Assert.Equal((CellStatus.ExtendedYear, Confidence.Estimate), (matrix.Cell("A", "B").Status, matrix.Cell("A", "B").Letter));
        Assert.Equal(6, Assert.Single(matrix.Unused).Months);
    }

    [Fact]
    public void A_report_in_an_empty_cell_takes_the_mix_of_the_exporter()
    {
        var cell = BaseMatrix.Of(SmallTrade.Symmetric().Flow("A", "B", 0, 0).Flow("A", "C", 100, 0).Report(2025, "A", "B", 70, 100, 170).Build(), 2025).Cell("A", "B");

        // A sells 100 + 60 + 60 of farm and 40 + 40 of goods.
        Assert.Equal(70, cell.ValueMusd);
        Assert.Equal([220.0 / 300, 80.0 / 300], cell.SectorShares);
    }

    [Fact]
    public void A_cell_without_old_flow_and_report_is_missing_and_stays_empty()
    {
        var cell = BaseMatrix.Of(SmallTrade.Symmetric().Flow("A", "B", 0, 0).Build(), 2025).Cell("A", "B");

        Assert.Equal((0, CellStatus.Missing), (cell.ValueMusd, cell.Status));
    }

    [Fact]
    public void A_report_of_one_direction_holds_that_direction_only()
    {
        var matrix = BaseMatrix.Of(SmallTrade.Symmetric().Report(2025, "A", "B", 130, null, null).Build(), 2025);

        Assert.Equal((130, CellStatus.Reported), (matrix.Cell("A", "B").ValueMusd, matrix.Cell("A", "B").Status));
        Assert.Equal(CellStatus.Aged, matrix.Cell("B", "A").Status);
    }

    [Fact]
    public void Parts_of_a_year_and_old_years_are_not_used_and_say_why()
    {
        var matrix = BaseMatrix.Of(
            SmallTrade.Symmetric().Report(2025, "A", "B", 100, 90, 190, months: 9).Report(2022, "A", "C", 1, 1, 2).Report(2023, "A", "B", 120, 80, 200).Report(2024, "A", "B", 130, 80, 210).Build(),
            2025);

        Assert.Equal(210, matrix.TurnoverMusd("A", "B"), Tolerances.Total);
        Assert.Equal(2024, matrix.Cell("A", "B").ReportYear);
        Assert.Equal(
            ["covers 9 months; part of a year is not used", "is more than 2 years older than the matrix", "a newer year was reported"],
            matrix.Unused.Select(report => report.Reason.English));
    }

    [Fact]
    public void Two_sides_of_a_year_stand_beside_each_other_and_the_state_of_the_region_is_used()
    {
        var matrix = BaseMatrix.Of(SmallTrade.Symmetric().Report(2025, "A", "P", null, null, 500, "P customs").Report(2025, "A", "P", null, null, 200, "A statistics").Build(), 2025);

        Assert.Equal(200, matrix.TurnoverMusd("A", "P"), Tolerances.Total);
        Assert.Equal([(true, "A statistics", 0.0), (false, "P customs", 150.0)], matrix.Mirrors.Select(mirror => (mirror.IsUsed, mirror.Reporter, mirror.GapPercent.GetValueOrDefault())));
    }

    [Fact]
    public void Of_two_states_the_side_that_imports_more_is_used()
    {
        var trade = SmallTrade.Symmetric().Flow("A", "B", 180, 120).Report(2025, "A", "B", null, null, 230, "A office").Report(2025, "A", "B", null, null, 200, "B office");

        Assert.Equal("B office", BaseMatrix.Of(trade.Build(), 2025).Mirrors.Single(mirror => mirror.IsUsed).Reporter);
    }

    [Fact]
    public void An_estimated_total_gives_way_to_reports_that_leave_no_room()
    {
        var total = BaseMatrix.Of(SmallTrade.Symmetric().Report(2025, "A", "B", 450, 100, 550).Total("B", 400, 500, 1400).Build(), 2025).Totals[0];

        // Exports of A are reported to B with 450 of 400; the three other flows were 300 of 400 and stay so.
        Assert.True(total.IsAdjusted);
        Assert.Equal(750, total.ExportsMusd, Tolerances.Total);
        Assert.Equal(400, total.GivenExportsMusd);
    }

    [Fact]
    public void A_reported_total_that_its_pairs_exceed_is_a_fault()
    {
        var fault = Assert.Throws<TradeException>(() =>
            BaseMatrix.Of(SmallTrade.Symmetric().Report(2025, "A", "B", 450, 100, 550).Total("A", 400, 400, 1400, Confidence.Official).Build(), 2025));

        Assert.Equal("A: reported pairs have exports of 450.0 million USD, which leaves no room for the others in its total of 400.0.", fault.Message);
    }

    [Fact]
    public void Missing_data_are_named_all_at_once()
    {
        Assert.Equal(
            "A: no trade totals of 2025.\nC: no trade totals of 2025.",
            Assert.Throws<TradeException>(() => BaseMatrix.Of(SmallTrade.Symmetric().WithoutTotal("A").WithoutTotal("C").Build(), 2025)).Message);
        Assert.Equal(
            "The region has no trade matrix of 2010 or before.",
            Assert.Throws<TradeException>(() => BaseMatrix.Of(SmallTrade.Symmetric().Build(), 2010)).Message);
        Assert.Equal(
            "The trade tables have no parameter 'goods_share'.",
            Assert.Throws<TradeException>(() => BaseMatrix.Of(SmallTrade.Symmetric().WithoutParameter("goods_share").Build(), 2025)).Message);
        Assert.Equal(
            "A: exports of 400 million USD leave nothing of a GDP of 300 to be sold at home.",
            Assert.Throws<TradeException>(() => BaseMatrix.Of(SmallTrade.Symmetric().Total("A", 400, 400, 300).Build(), 2025)).Message);
    }

    [Fact]
    public void An_unknown_economy_is_named_with_those_there_are()
    {
        var matrix = BaseMatrix.Of(SmallTrade.Symmetric().Build(), 2025);

        Assert.Equal("No economy 'X' in the trade matrix; it has A, B, C, P, W.", Assert.Throws<TradeException>(() => matrix.Cell("X", "A")).Message);
    }
}
