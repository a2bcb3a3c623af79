using Darya.Benchmarks;
using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;
using Xunit;

namespace Darya.Gravity.Tests.Estimation;

/// <summary>Answers of other programs.</summary>
public class ReferenceTests
{
    [SharedFact("trade-reference")]
    public void The_example_of_ppmlhdfe_is_met_with_both_small_sample_factors()
    {
        var columns = TradeReference.Columns(
            TradeReference.Rows("trade-reference/ppmlhdfe-example/trade_fta_total.csv"), ["isoexp", "isoimp", "year"], ["trade", "fta"]);
        var model = new GravityModel
        {
            Outcome = "trade",
            Regressors = ["fta"],
            Effects = [["isoimp", "year"], ["isoexp", "year"], ["isoimp", "isoexp"]],
        };
        var options = new FitOptions { Clusters = [Clustering.By("isoexp", "isoimp")] };
        var stata = GravityFit.Run(columns, model, options);
        Assert.Equal(5950, stata.Observations);
        Assert.Equal(0.192445493, stata.Coefficients[0].Estimate, 1e-9);
        Assert.Equal(0.0419527097, stata.Coefficients[0].StandardError, 1e-9);
        var full = GravityFit.Run(columns, model, options with { SmallSample = SmallSample.Full });
        Assert.Equal(0.0432402293, full.Coefficients[0].StandardError, 1e-9);
    }

    [SharedFact("trade-reference")]
    public void The_sample_of_gegravity_is_met_to_nine_digits()
    {
        var columns = TradeReference.Columns(
            TradeReference.Rows("trade-reference/gegravity-sample/sample_data_set.csv"),
            ["exporter", "importer"],
            ["trade", "lndist", "contiguity", "common_language", "pta", "international"]);
        var model = new GravityModel
        {
            Outcome = "trade",
            Regressors = ["lndist", "contiguity", "common_language", "pta", "international"],
            Effects = [["exporter"], ["importer"]],
        };
        var none = GravityFit.Run(columns, model, new FitOptions { SmallSample = SmallSample.None });
        var full = GravityFit.Run(columns, model, new FitOptions { SmallSample = SmallSample.Full });
        foreach (var (k, row) in TradeReference.Rows("trade-reference/gegravity-sample/fixest_reference.csv").Index())
        {
            Assert.Equal(row["term"], none.Coefficients[k].Name);
            Assert.Equal(TradeReference.Number(row["estimate"]), none.Coefficients[k].Estimate, 1e-9);
            Assert.Equal(TradeReference.Number(row["se_robust_noKadj"]), none.Coefficients[k].StandardError, 1e-9);
            Assert.Equal(TradeReference.Number(row["se_hetero_fixest_default"]), full.Coefficients[k].StandardError, 1e-9);
        }
    }

    [SharedFact("trade-reference")]
    public void A_panel_of_a_hundred_thousand_rows_is_met()
    {
        var columns = new GravityPanel(82, 15, 7).Columns();
        Assert.Equal(99630, columns.Rows);
        Assert.Equal(393754.9, columns.Numbers["y"].Sum(), 0.05);
        var model = PanelModel;
        var stata = GravityFit.Run(columns, model, new FitOptions { Clusters = [Clustering.By("exporter", "importer")] });
        var full = GravityFit.Run(columns, model, new FitOptions { Clusters = [Clustering.By("exporter", "importer")], SmallSample = SmallSample.Full });
        var robust = GravityFit.Run(columns, model, new FitOptions { SmallSample = SmallSample.Full });
        foreach (var (k, row) in TradeReference.Rows("trade-reference/synthetic3way/fixest_reference.csv").Where(row => row["dataset"] == "p100k").Index())
        {
            Assert.Equal(TradeReference.Number(row["estimate"]), stata.Coefficients[k].Estimate, 1e-8);
            Assert.Equal(TradeReference.Number(row["se_cluster_pair_noKadj"]), stata.Coefficients[k].StandardError, 1e-8);
            Assert.Equal(TradeReference.Number(row["se_cluster_pair_fixest_default"]), full.Coefficients[k].StandardError, 1e-8);
            Assert.Equal(TradeReference.Number(row["se_hetero"]), robust.Coefficients[k].StandardError, 1e-8);
            Assert.Equal(TradeReference.Number(row["deviance"]), stata.Deviance, 1e-6);
        }
    }

    [SharedFact("trade-reference")]
    public void World_trade_of_2016_is_met_with_robust_standard_errors()
    {
        var model = new GravityModel
        {
            Outcome = "trade",
            Regressors = ["log_dist", "contig", "comlang_off", "comcol", "colony", "rta"],
            Effects = [["exporter"], ["importer"]],
        };
        var fit = GravityFit.Run(WorldTrade2016(), model, new FitOptions { SmallSample = SmallSample.None });
        Assert.Equal(27117, fit.Observations);
        Assert.Equal(12897357, fit.Fitted.Sum(), 1.0);
        Assert.InRange(fit.Deviance, 5838572.30, 5838572.37084); // the reference stops a little above the optimum
        foreach (var (k, row) in TradeReference.Rows("trade/ppml_reference.csv").Index())
        {
            Assert.Equal(row["term"], fit.Coefficients[k].Name);
            Assert.Equal(TradeReference.Number(row["coefficient"]), fit.Coefficients[k].Estimate, 2e-7);
            Assert.Equal(TradeReference.Number(row["robust_se"]), fit.Coefficients[k].StandardError, 1e-7);
        }
    }

    internal static GravityModel PanelModel { get; } = new()
    {
        Outcome = "y",
        Regressors = ["rta", "x2", "x3"],
        Effects = [["exporter", "year"], ["importer", "year"], ["exporter", "importer"]],
    };

    /// <summary>Flows of 2016 in million USD between different countries that the distances know.</summary>
    internal static NamedColumns WorldTrade2016()
    {
        var distances = TradeReference.Rows("trade/cepii_geodist.csv.gz").ToDictionary(row => (row["iso_o"], row["iso_d"]));
        var flows = TradeReference.Rows("trade/bilateral_trade_1964_2016.csv.gz")
            .Where(row => row["year"] == "2016" && row["exporter"] != row["importer"] && distances.ContainsKey((row["exporter"], row["importer"])))
            .Select(row => (Flow: row, Pair: distances[(row["exporter"], row["importer"])])).ToList();
        return new SmallTable()
            .Code("exporter", flows.Select(row => row.Flow["exporter"]))
            .Code("importer", flows.Select(row => row.Flow["importer"]))
            .Number("trade", [.. flows.Select(row => TradeReference.Number(row.Flow["export_usd"]) / 1e6)])
            .Number("log_dist", [.. flows.Select(row => Math.Log(TradeReference.Number(row.Pair["dist"])))])
            .Number("contig", [.. flows.Select(row => TradeReference.Number(row.Pair["contig"]))])
            .Number("comlang_off", [.. flows.Select(row => TradeReference.Number(row.Pair["comlang_off"]))])
            .Number("comcol", [.. flows.Select(row => TradeReference.Number(row.Pair["comcol"]))])
            .Number("colony", [.. flows.Select(row => TradeReference.Number(row.Pair["colony"]))])
            .Number("rta", [.. flows.Select(row => row.Flow["agreement_id"] == "0" ? 0.0 : 1.0)])
            .Columns;
    }
}
