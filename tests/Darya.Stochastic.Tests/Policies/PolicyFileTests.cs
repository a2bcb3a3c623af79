using Xunit;

namespace Darya.Stochastic.Tests.Policies;

public sealed class PolicyFileTests
{
    private static readonly PolicyGraph Graph = SampleGraphs.Reservoirs(9, 3, 4);

    [Theory]
    [InlineData(CutForm.SingleCut)]
    [InlineData(CutForm.MultiCut)]
    public void A_policy_read_back_has_the_same_bound_values_and_decisions(CutForm form)
    {
        var policy = Train(form);
        var read = WithFile(Write(policy), file => PolicyFile.Read(file, Graph));
        Assert.Equal((policy.Bound, policy.Iterations, policy.Seed, policy.Risk), (read.Bound, read.Iterations, read.Seed, read.Risk));
        Assert.Equal(policy.Value(0, [17, 9]).Cost, read.Value(0, [17, 9]).Cost);
        Assert.Equal(policy.Value(0, [17, 9]).Marginal, read.Value(0, [17, 9]).Marginal);
        Assert.Equal(Costs(policy), Costs(read));
        Assert.Equal(Write(policy), Write(read));
    }

    [Fact]
    public void Selected_cuts_alone_give_the_same_heights_where_cuts_were_found()
    {
        var policy = Train(CutForm.SingleCut);
        var small = WithFile(Write(policy, PolicyContent.Selected), file => PolicyFile.Read(file, Graph));
        Assert.True(small.CostToGo[0]!.CutCount < policy.CostToGo[0]!.CutCount);
        Assert.All(policy.CostToGo[0]!.CutsOf(0), cut =>
            Assert.Equal(policy.Value(0, cut.Point).Cost, small.Value(0, cut.Point).Cost, 1e-6));
    }

    [Theory]
    [InlineData("darya/policy/1", "darya/policy/9", "p.json: error POL101: $.schema: got 'darya/policy/9'; this version reads 'darya/policy/1'")]
    [InlineData("\"upper\"", "\"Upper\"", "p.json: error POL104: $.states: the policy was trained for other states: 'upper' is missing, 'Upper' is unknown")]
    [InlineData("\"00 dry\"", "\"zero dry\"", "p.json: error POL104: $.nodes: the policy was trained for other nodes: '00 dry' is missing, 'zero dry' is unknown")]
    [InlineData("\"seed\": 0", "\"seed\": \"NaN\"", "p.json: error POL103: $.seed: got \"NaN\"; allowed is a whole number")]
    [InlineData("\"bound\":", "\"bund\":", "p.json: error POL102: $.bound: missing; needed is a finite number")]
    [InlineData("\"lower\": 0", "\"lower\": 1e999", "p.json: error POL103: $.nodes[0].lower: got 1e999; allowed is a finite number")]
    [InlineData("\"schema\"", "schema", "p.json(2): error POL100: not JSON")]
    public void A_fault_is_told_with_its_place(string old, string replacement, string message)
    {
        var text = Write(Train(CutForm.SingleCut));
        var place = text.IndexOf(old, StringComparison.Ordinal);
        var broken = string.Concat(text.AsSpan(0, place), replacement, text.AsSpan(place + old.Length));
        var failure = Assert.Throws<PolicyFileException>(() => WithFile(broken, file => PolicyFile.Read(file, Graph)));
        Assert.Equal(message, failure.Faults[0]);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var text = Write(Train(CutForm.SingleCut)).Replace("\"intercept\"", "\"height\"", StringComparison.Ordinal).Replace("\"bound\"", "\"b\"", StringComparison.Ordinal);
        var failure = Assert.Throws<PolicyFileException>(() => WithFile(text, file => PolicyFile.Read(file, Graph)));
        Assert.True(failure.Faults.Count > 5);
        Assert.Contains("p.json: error POL102: $.nodes[0].functions[0].cuts[0].intercept: missing; needed is a finite number", failure.Faults);
    }

    [Fact]
    public void Simulated_paths_do_not_depend_on_threads_and_meet_the_bound()
    {
        var policy = PolicyTraining.Run(Graph, new TrainingOptions { CostToGoBound = 0, Stopping = [new IterationLimit(60)] }).Policy;
        var one = PolicySimulation.Run(policy, new InSample(), 400, 1);
        var two = PolicySimulation.Run(policy, new InSample(), 400, 1, threads: 2);
        Assert.Equal(one.Select(path => path.Cost), two.Select(path => path.Cost));
        Assert.All(one, path => Assert.Equal(path.Cost, path.Steps.Sum(step => step.StageCost), 1e-9));
        Assert.All(one, path => Assert.Equal(path.Steps[0].Outgoing, path.Steps[1].Incoming));
        var mean = one.Average(path => path.Cost);
        var error = Math.Sqrt(one.Sum(path => (path.Cost - mean) * (path.Cost - mean)) / 399 / 400);
        Assert.InRange(policy.Bound, mean - (4 * error), mean + (4 * error)); // converged: the bound is the mean
    }

    [Fact]
    public void The_recorder_sees_every_decision_in_order()
    {
        var policy = Train(CutForm.SingleCut);
        var seen = new List<(int Path, int Step, double Cost)>();
        var paths = PolicySimulation.Run(policy, new InSample(), 5, 1, recorder: (path, step, decision) => seen.Add((path, step, decision.StageCost)));
        Assert.Equal(15, seen.Count);
        Assert.All(seen, entry => Assert.Equal(paths[entry.Path].Steps[entry.Step].StageCost, entry.Cost));
    }

    [Fact]
    public void Changes_from_outside_the_sample_are_taken_back_afterwards()
    {
        var policy = Train(CutForm.SingleCut);
        using var solver = new StageSolver(policy);
        var before = solver.Decide(0, [30, 20], 0);
        var dear = Graph.Nodes[0].Problem.Program.VariablesOf("cheap").Single();
        var changed = solver.Decide(0, [30, 20], [.. Graph.Nodes[0].Noise[0].Changes, new NoiseChange.Cost(dear, 50), new NoiseChange.VariableBounds(dear, 1, 10)]);
        Assert.True(changed.Cost > before.Cost + 1);
        Assert.Equal(1, changed.Value(dear), 1e-9);
        Assert.Equal(before.Cost, solver.Decide(0, [30, 20], 0).Cost, 1e-7);
    }

    private static Policy Train(CutForm form) =>
        PolicyTraining.Run(Graph, new TrainingOptions { CostToGoBound = 0, Cuts = form, Stopping = [new IterationLimit(12)] }).Policy;

    private static List<double> Costs(Policy policy) => [.. PolicySimulation.Run(policy, new InSample(), 20, 3).Select(path => path.Cost)];

    private static string Write(Policy policy, PolicyContent content = PolicyContent.All)
    {
        using var stream = new MemoryStream();
        PolicyFile.Write(stream, policy, content);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static T WithFile<T>(string text, Func<string, T> read)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var file = Path.Combine(folder, "p.json");
            File.WriteAllText(file, text);
            return read(file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
