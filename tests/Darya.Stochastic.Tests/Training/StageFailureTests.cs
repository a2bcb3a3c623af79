using Darya.Solvers;
using Xunit;

namespace Darya.Stochastic.Tests.Training;

public sealed class StageFailureTests
{
    [Fact]
    public void A_stage_without_recourse_names_state_noise_and_rows()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var failure = Assert.Throws<StageFailedException>(() => Train(Scarce(), folder));
            Assert.Equal(("month 2", "dry"), (failure.Node, failure.Noise));
            Assert.Equal(
                $"""
                Stage problem 'month 2' is infeasible with noise 'dry' at storage = 2.5.
                It was written to {Path.Combine(folder, "month_2.lp")}. Usual causes: a requirement without a variable for what is missing; a state that an earlier stage may leave too low or too high.
                To give way, at least:
                  balance is exceeded by 1.5
                Cannot hold together:
                  balance: after - before + release = 0
                  before <= 2.5
                  after >= 0
                  release >= 4
                """.ReplaceLineEndings("\n"), failure.Message);
            Assert.Contains(" 4 <= release <= 5", File.ReadAllText(failure.File), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_cost_that_falls_without_end_is_called_so()
    {
        var program = new LinearProgram("endless");
        var (before, after) = (program.AddVariable("before", double.NegativeInfinity), program.AddVariable("after"));
        program.AddVariable("gain", cost: -1);
        var graph = new PolicyGraph(
            ["storage"], [1], [new PolicyNode("only", new StageProblem(program, [new StateVariable(before, after)]), PolicyNode.NoNoise, [])], [new Transition(0, 1)]);
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var failure = Assert.Throws<StageFailedException>(() => Train(graph, folder));
            Assert.StartsWith("Stage problem 'only' is unbounded with noise 'certain' at storage = 1.\n", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static TrainingOutcome Train(PolicyGraph graph, string folder) =>
        PolicyTraining.Run(graph, new TrainingOptions { CostToGoBound = 0, Stopping = [new IterationLimit(5)], FailureFolder = folder });

    /// <summary>The second month must release 4 in a dry year, and the first may leave less.</summary>
    private static PolicyGraph Scarce()
    {
        var nodes = new List<PolicyNode>();
        for (var t = 1; t <= 2; t++)
        {
            var lp = new LinearProgram("month");
            var (before, after, release) = (lp.AddVariable("before", double.NegativeInfinity), lp.AddVariable("after", 0, 10), lp.AddVariable("release", 0, 5, -1));
            lp.Subject("balance", after - before + release == 0);
            NoiseTerm[] noise = t == 1
                ? [new NoiseTerm("certain", 1, [])]
                : [new NoiseTerm("dry", 0.5, [new NoiseChange.VariableBounds(release, 4, 5)]), new NoiseTerm("wet", 0.5, [])];
            nodes.Add(new PolicyNode(
                FormattableString.Invariant($"month {t}"), new StageProblem(lp, [new StateVariable(before, after)]), noise, t == 1 ? [new Transition(1, 1)] : []));
        }

        return new PolicyGraph(["storage"], [7.5], nodes, [new Transition(0, 1)]);
    }
}
