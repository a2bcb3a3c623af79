using Xunit;

namespace Darya.Stochastic.Tests.Sampling;

public sealed class SamplingTests
{
    [Fact]
    public void A_path_is_a_function_of_seed_and_number()
    {
        var graph = SampleGraphs.Reservoirs(1, 6, 9);
        var scheme = new InSample();
        var first = scheme.Draw(graph, 12, 3);
        for (var p = 0; p < 30; p++)
        {
            scheme.Draw(graph, p, 3);
        }

        Assert.Equal(first, new InSample().Draw(graph, 12, 3));
        Assert.NotEqual(first, scheme.Draw(graph, 13, 3));
        Assert.NotEqual(first, scheme.Draw(graph, 12, 4));
    }

    [Fact]
    public void Paths_do_not_depend_on_the_order_of_the_input()
    {
        var (graph, turned) = (SampleGraphs.Reservoirs(1, 6, 9), SampleGraphs.Reservoirs(1, 6, 9, reversed: true));
        for (var p = 0; p < 50; p++)
        {
            Assert.Equal(Names(graph, new InSample().Draw(graph, p, 0)), Names(turned, new InSample().Draw(turned, p, 0)));
        }
    }

    [Fact]
    public void Frequencies_follow_the_probabilities()
    {
        var graph = SampleGraphs.Newsvendor(2, (0.15, 1), (0.6, 2), (0.25, 3));
        const int Paths = 20_000;
        var drawn = Enumerable.Range(0, Paths).CountBy(p => new InSample().Draw(graph, p, 5)[1].Noise).ToDictionary();
        Assert.Equal(0.15, (double)drawn[0] / Paths, 0.01); // three standard errors
        Assert.Equal(0.6, (double)drawn[1] / Paths, 0.01);
    }

    [Fact]
    public void Paths_of_a_cycle_have_the_mean_length_of_the_discount_and_are_cut_off()
    {
        var graph = SampleGraphs.EndlessStore(1, 0.8);
        var lengths = Enumerable.Range(0, 5_000).Select(p => new InSample().Draw(graph, p, 0).Count).ToList();
        Assert.Equal(5, lengths.Average(), 0.2); // 1 / (1 − 0.8)
        Assert.All(Enumerable.Range(0, 100), p => Assert.InRange(new InSample(3).Draw(graph, p, 0).Count, 1, 3));
    }

    [Fact]
    public void Out_of_sample_noise_is_given_as_changes()
    {
        var graph = SampleGraphs.Newsvendor(2, (1, 10));
        var other = new NoiseTerm("other", 1, [new NoiseChange.CostConstant(5)]);
        var path = new OutOfSample(new Dictionary<string, IReadOnlyList<NoiseTerm>>(StringComparer.Ordinal) { ["sell"] = [other] }).Draw(graph, 0, 0);
        Assert.Equal([0, -1], path.Select(step => step.Noise));
        Assert.Same(other.Changes, path[1].Changes);
        var fault = Assert.Throws<ArgumentException>(() => new OutOfSample(
            new Dictionary<string, IReadOnlyList<NoiseTerm>>(StringComparer.Ordinal) { ["sell"] = [other with { Probability = 0.5 }] }));
        Assert.StartsWith("Probabilities of node 'sell' must sum to 1; got 0.5.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Historical_paths_come_in_turn_and_from_the_first_again()
    {
        var graph = SampleGraphs.Newsvendor(2, (0.5, 10), (0.5, 20));
        var scheme = new Historical([[new PathStep(0, 0, []), new PathStep(1, 0, [])], [new PathStep(0, 0, []), new PathStep(1, 1, [])]]);
        Assert.Equal([0, 1, 0], Enumerable.Range(0, 3).Select(p => scheme.Draw(graph, p, 0)[1].Noise));
        Assert.Throws<ArgumentException>(() => new Historical([]));
        Assert.Throws<ArgumentException>(() => new Historical([[new PathStep(7, 0, [])]]).Draw(graph, 0, 0));
    }

    private static List<string> Names(PolicyGraph graph, IReadOnlyList<PathStep> path) =>
        [.. path.Select(step => graph.Nodes[step.Node].Name + graph.Nodes[step.Node].Noise[step.Noise].Name)];
}
