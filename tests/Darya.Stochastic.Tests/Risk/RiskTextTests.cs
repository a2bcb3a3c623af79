using Darya.Solvers;
using Xunit;

namespace Darya.Stochastic.Tests;

public class RiskTextTests
{
    [Theory]
    [InlineData("expectation")]
    [InlineData("worst")]
    [InlineData("avar:0.05")]
    [InlineData("eavar:0.25,0.1")]
    [InlineData("entropic:1E-05")]
    [InlineData("chi2:0.3")]
    [InlineData("wasserstein:12.5")]
    public void A_measure_is_read_as_it_is_written(string text) => Assert.Equal(text, RiskMeasures.Parse(text).Text);

    [Theory]
    [InlineData("", "got ''; a risk measure is expectation, worst, avar:BETA, eavar:LAMBDA,BETA, entropic:GAMMA, chi2:RADIUS or wasserstein:RADIUS")]
    [InlineData("cvar:0.1", "got 'cvar:0.1'; a risk measure is expectation, worst, avar:BETA, eavar:LAMBDA,BETA, entropic:GAMMA, chi2:RADIUS or wasserstein:RADIUS")]
    [InlineData("worst:1", "got 'worst:1'; a risk measure is expectation, worst, avar:BETA, eavar:LAMBDA,BETA, entropic:GAMMA, chi2:RADIUS or wasserstein:RADIUS")]
    [InlineData("avar", "got 'avar'; avar:BETA takes BETA in (0, 1], the share of the worst outcomes; for the very worst one use worst")]
    [InlineData("avar:0", "got 'avar:0'; avar:BETA takes BETA in (0, 1], the share of the worst outcomes; for the very worst one use worst")]
    [InlineData("avar:0,5", "got 'avar:0,5'; avar:BETA takes BETA in (0, 1], the share of the worst outcomes; for the very worst one use worst")]
    [InlineData("eavar:0.5", "got 'eavar:0.5'; eavar:LAMBDA,BETA takes LAMBDA in [0, 1], the weight of the expectation, and BETA in (0, 1], the share of the worst outcomes")]
    [InlineData("eavar:0.5,2", "got 'eavar:0.5,2'; eavar:LAMBDA,BETA takes LAMBDA in [0, 1], the weight of the expectation, and BETA in (0, 1], the share of the worst outcomes")]
    [InlineData("entropic:-1", "got 'entropic:-1'; entropic:GAMMA takes GAMMA at least 0")]
    [InlineData("chi2:NaN", "got 'chi2:NaN'; chi2:RADIUS takes RADIUS at least 0")]
    [InlineData("wasserstein:far", "got 'wasserstein:far'; wasserstein:RADIUS takes RADIUS at least 0")]
    public void A_wrong_text_is_told_what_is_allowed(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => RiskMeasures.Parse(text)).Message);

    [Fact]
    public void Measures_refuse_numbers_out_of_range()
    {
        Assert.Contains("The tail share must be in (0, 1]; got 1.5.", Assert.Throws<ArgumentOutOfRangeException>(() => new AverageValueAtRisk(1.5)).Message, StringComparison.Ordinal);
        Assert.Contains("The aversion must be at least 0 and finite; got -1.", Assert.Throws<ArgumentOutOfRangeException>(() => new Entropic(-1)).Message, StringComparison.Ordinal);
        Assert.Contains("The radius must be at least 0 and finite; got -1.", Assert.Throws<ArgumentOutOfRangeException>(() => new ModifiedChiSquared(-1)).Message, StringComparison.Ordinal);
        Assert.Contains("Weights of a combination must be at least 0 and sum to 1; got 0.5, 0.6.", Assert.Throws<ArgumentException>(
            () => new ConvexCombination((0.5, new Expectation()), (0.6, new WorstCase()))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Outcomes_are_as_far_apart_as_their_random_variables_or_else_their_changes()
    {
        var program = new LinearProgram("stage");
        var x = program.AddVariable("x", 0, 10, cost: 1);
        var balance = program.Subject("balance", x >= 2);
        var (one, two) = (
            new NoiseTerm("one", 0.5, [new NoiseChange.RowBounds(balance, 5, 7), new NoiseChange.Cost(x, 4)]),
            new NoiseTerm("two", 0.5, [new NoiseChange.RowBounds(balance, 4, double.PositiveInfinity), new NoiseChange.VariableBounds(x, 0, 8)]));
        var node = new PolicyNode("a", new StageProblem(program, []), [one, two], []);

        Assert.Equal(double.PositiveInfinity, Distance(one, two)); // the upper side of the row goes from 7 to none
        Assert.Equal(2 + 1 + 3, Distance(one with { Changes = [new NoiseChange.RowBounds(balance, 5, 7), .. one.Changes.Skip(1)] }, two with { Changes = [new NoiseChange.RowBounds(balance, 4, 6), new NoiseChange.VariableBounds(x, 0, 8)] }));
        Assert.Equal(3, Distance(one with { Support = [1, 5] }, two with { Support = [3, 4] }));
        Assert.Equal(double.PositiveInfinity, NoiseDistance.Between(new(node, one), new(node with { Name = "b" }, one)));

        double Distance(NoiseTerm a, NoiseTerm b) => NoiseDistance.Between(new(node, a), new(node, b));
    }
}
