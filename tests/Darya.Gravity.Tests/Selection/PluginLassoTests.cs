using Darya.Gravity.Estimation;
using Darya.Gravity.Selection;
using Darya.Gravity.Tables;
using Xunit;

namespace Darya.Gravity.Tests.Selection;

public sealed class PluginLassoTests
{
    private static readonly LassoOptions ByPair = new() { Cluster = ProvisionPanel.Pair, Fit = new FitOptions { Clusters = [Clustering.By(ProvisionPanel.Pair)] } };

    /// <summary>
    /// A dummy and a constant. With S the penalty, the sums of residuals are S where the dummy is 1 and −S where it is 0, so means are m₁ − S/n₁ and
    /// m₀ + S/n₀ and the estimate is the log of their ratio. S is the quantile times the root of Σ (x − x̄)² e², with residuals e from the group means m and
    /// x̄ the mean of x weighted by m.
    /// </summary>
    [Fact]
    public void A_dummy_has_the_answer_by_hand()
    {
        double[] y = [2, 3, 4, 1, 2, 3, 20, 24, 25, 21];
        double[] x = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1];
        var columns = new NamedColumns(10, new Dictionary<string, double[]> { ["y"] = y, ["x"] = x }, new Dictionary<string, CodeColumn>());
        var selection = PluginLasso.Run(columns, new GravityModel { Outcome = "y", Regressors = ["x"] }, new LassoOptions { Gamma = 0.05, Slack = 1.2 });

        const double Quantile = 1.2 * 1.959963984540054;
        Assert.Equal(Quantile, selection.Quantile, 1e-12);
        var (low, high) = (15.0 / 6, 90.0 / 4);
        var weighted = 90.0 / 105;
        var squares = y.Zip(x, (value, dummy) => Square((dummy - weighted) * (value - (dummy == 1 ? high : low)))).Sum();
        var penalty = Quantile * Math.Sqrt(squares);
        var term = Assert.Single(selection.Terms);
        Assert.Equal(penalty, term.Penalty, 1e-8);
        Assert.Equal(penalty, term.Score, 1e-6);
        Assert.Equal(Math.Log((high - (penalty / 4)) / (low + (penalty / 6))), term.Lasso, 1e-8);
        Assert.Equal(Math.Log(high / low), selection.Refit!.Coefficients[0].Estimate, 1e-8);
        Assert.Equal(["x"], selection.Selected);
        Assert.Empty(selection.Unsettled);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Two_provisions_that_matter_are_found_among_twelve(int seed)
    {
        var selection = PluginLasso.Run(ProvisionPanel.Of(seed, 0.5), ProvisionPanel.Model, ByPair);
        Assert.Equal([ProvisionPanel.Name(3), ProvisionPanel.Name(8)], selection.Selected);
        Assert.Equal(12, selection.Terms.Count);
        Assert.All(selection.Refit!.Coefficients, coefficient => Assert.InRange(coefficient.Estimate, 0.5 - (4 * coefficient.StandardError), 0.5 + (4 * coefficient.StandardError)));
        AssertConditions(selection);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Nothing_is_found_where_nothing_is(int seed)
    {
        var selection = PluginLasso.Run(ProvisionPanel.Of(seed, 0), ProvisionPanel.Model, ByPair);
        Assert.Empty(selection.Selected);
        Assert.Null(selection.Refit);
        Assert.Equal(1, selection.Rounds);
    }

    [Fact]
    public void Gamma_and_quantile_are_those_of_theory()
    {
        var selection = PluginLasso.Run(ProvisionPanel.Of(1, 0.5), ProvisionPanel.Model, ByPair);
        Assert.Equal(0.1 / Math.Log(selection.Observations), selection.Gamma, 1e-15);
        // Φ⁻¹(1 − γ/24) by the series of the tail, to be checked by its probability.
        var z = selection.Quantile / 1.1;
        Assert.Equal(selection.Gamma / 24, UpperTail(z), 1e-9);
        var looser = PluginLasso.Run(ProvisionPanel.Of(1, 0.5), ProvisionPanel.Model, ByPair with { Gamma = 0.9, Slack = 1 });
        Assert.Subset(looser.Selected.ToHashSet(), selection.Selected.ToHashSet());
    }

    [Fact]
    public void Units_order_of_rows_and_threads_change_nothing()
    {
        var panel = ProvisionPanel.Of(2, 0.5);
        var expected = PluginLasso.Run(panel, ProvisionPanel.Model, ByPair);
        var threads = PluginLasso.Run(panel, ProvisionPanel.Model, ByPair with { Fit = ByPair.Fit with { Threads = 3 } });
        Assert.Equal(expected.Terms, threads.Terms);

        var third = ProvisionPanel.Name(3);
        var order = Enumerable.Range(0, panel.Rows).Reverse().ToArray();
        var turned = new NamedColumns(
            panel.Rows,
            panel.Numbers.ToDictionary(column => column.Key, column => Array.ConvertAll(order, row => column.Value[row] * (column.Key == third ? 1000 : 1))),
            panel.Codes.ToDictionary(column => column.Key, column => column.Value with { Index = Array.ConvertAll(order, row => column.Value.Index[row]) }));
        var got = PluginLasso.Run(turned, ProvisionPanel.Model, ByPair);
        Assert.Equal(expected.Selected, got.Selected);
        foreach (var (term, other) in expected.Terms.Zip(got.Terms))
        {
            var unit = term.Name == third ? 1000 : 1;
            Assert.Equal(term.Lasso, other.Lasso * unit, 1e-7);
            Assert.Equal(term.Penalty, other.Penalty / unit, 1e-5 * term.Penalty);
        }
    }

    [Fact]
    public void Terms_without_variation_of_their_own_are_named_and_left_out()
    {
        var panel = ProvisionPanel.Of(1, 0.5);
        var numbers = panel.Numbers.ToDictionary(StringComparer.Ordinal);
        numbers.Add("one", Array.ConvertAll(numbers["trade"], _ => 1.0));
        numbers.Add("by_exporter_year", [.. Enumerable.Range(0, panel.Rows).Select(row => (double)((7 * panel.Codes["exporter"].Index[row]) + panel.Codes["year"].Index[row]))]);
        var model = ProvisionPanel.Model with { Regressors = ["one", .. ProvisionPanel.Model.Regressors, "by_exporter_year"] };
        var selection = PluginLasso.Run(panel with { Numbers = numbers }, model, ByPair);
        Assert.Equal(["one", "by_exporter_year"], selection.Determined);
        Assert.Equal(PluginLasso.Run(panel, ProvisionPanel.Model, ByPair).Selected, selection.Selected);
    }

    /// <summary>With the second term in the equation its penalty is above its score, without it below: the two selections follow each other for ever.</summary>
    [Fact]
    public void A_term_that_comes_and_goes_is_judged_by_the_greater_penalty_and_named()
    {
        double[] a = [1, 1, 2, 0, 0, 1, 2, 1];
        double[] b = [2, 1, 3, 1, 0, 1, 3, 1];
        double[] y = [7, 8, 12, 3, 1, 6, 12, 1];
        var columns = new NamedColumns(8, new Dictionary<string, double[]> { ["y"] = y, ["a"] = a, ["b"] = b }, new Dictionary<string, CodeColumn>());
        var selection = PluginLasso.Run(columns, new GravityModel { Outcome = "y", Regressors = ["a", "b"] }, new LassoOptions { Gamma = 0.5, Slack = 1 });
        Assert.Equal(["b"], selection.Unsettled);
        Assert.Equal(["a"], selection.Selected);
        AssertConditions(selection);
    }

    [SharedFact("trade")]
    public void Provisions_of_American_agreements_are_judged()
    {
        var panel = AmericanAgreements.Read();
        var selection = PluginLasso.Run(panel, AmericanAgreements.Model(panel), ByPair);
        AssertConditions(selection);
        Assert.InRange(selection.Selected.Count, 1, 6);
        Assert.Equal(selection.Selected, selection.Refit!.Coefficients.Select(coefficient => coefficient.Name));
    }

    [Fact]
    public void Every_fault_is_said_at_once()
    {
        var model = ProvisionPanel.Model with { Regressors = ["prov_01", "prov_99"] };
        var refused = Assert.Throws<EstimationException>(() => PluginLasso.Run(
            ProvisionPanel.Of(1, 0), model, new LassoOptions { Cluster = ["pair"], Slack = 0.5, Gamma = 1.5, MaxRounds = 0 }));
        Assert.Equal(
            [
                "slack must be in [1, 10]; got 0.5", "gamma must be in (0, 1); got 1.5", "the limit of rounds must be at least 1; got 0",
                "regressor 'prov_99': no such column; did you mean 'prov_09'?", "cluster 'pair': no such column",
            ],
            refused.Faults);
    }

    /// <summary>The conditions of the minimum: the score of a selected term is its penalty, that of another not above it.</summary>
    private static void AssertConditions(LassoSelection selection) => Assert.All(selection.Terms, term =>
    {
        Assert.True(Math.Abs(term.Score) <= term.Penalty * (1 + 1e-5), term.ToString());
        Assert.True(!term.IsSelected || Math.Abs(term.Score - (Math.Sign(term.Lasso) * term.Penalty)) <= 1e-5 * term.Penalty, term.ToString());
    });

    private static double Square(double value) => value * value;

    /// <summary>Probability that a standard normal number exceeds z, by Simpson's rule.</summary>
    private static double UpperTail(double z)
    {
        const int Parts = 20_000;
        var (width, sum) = (10.0 / Parts, 0.0);
        for (var i = 0; i <= Parts; i++)
        {
            var u = z + (i * width);
            sum += (i == 0 || i == Parts ? 1 : i % 2 == 1 ? 4 : 2) * Math.Exp(-u * u / 2);
        }

        return sum * width / 3 / Math.Sqrt(2 * Math.PI);
    }
}
