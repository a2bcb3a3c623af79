using System.Text.Json;
using Darya.Data.Tests;

namespace Darya.Cli.Tests;

/// <summary><c>darya stochastic</c> as a user runs it.</summary>
public sealed class StochasticTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("seed", "expectation", 70)]
    [InlineData("seed", "worst", 60)]
    [InlineData("seed", "avar:0.5", 60)]
    [InlineData("fodder", "expectation", 14)]
    [InlineData("harvest", "expectation", 8)]
    [InlineData("harvest", "worst", 12)]
    public void The_bound_is_the_answer_by_hand(string name, string risk, double answer)
    {
        var data = Data("train", StochasticFiles.File(name), "--risk", risk);
        Assert.Equal(answer, data.GetProperty("bound").GetDouble(), 1e-4);
        Assert.Equal("bound stalled", data.GetProperty("stop_reason").GetString());
        Assert.Equal((risk, risk), (data.GetProperty("risk").GetString(), data.GetProperty("root_risk").GetString()));
        Assert.True(data.GetProperty("checks").GetProperty("passed").GetBoolean());
        Assert.True(data.GetProperty("solves").GetInt64() > 0 && data.GetProperty("seconds").GetDouble() > 0 && data.GetProperty("iterations").GetInt32() > 0);
    }

    [SharedFact("sddp-reference")]
    public void The_worked_newsvendor_gives_five()
    {
        var file = Path.Combine(SharedData.Folder("sddp-reference")!, "news_vendor.sof.json");
        Assert.Equal(5, Data("train", file, "--iterations", "20", "--policy", "cuts.json").GetProperty("bound").GetDouble(), 1e-6);
        var data = Data("simulate", file, "--policy", "cuts.json", "--paths", "50");
        Assert.Equal((5.0, 5.0), (data.GetProperty("bound").GetDouble(), data.GetProperty("mean").GetDouble()), new Near());
        Assert.Equal([5.0, 5.0, 3.5], data.GetProperty("validation").GetProperty("values").EnumerateArray().Select(value => Math.Round(value.GetDouble(), 6)));
    }

    [Fact]
    public void A_policy_is_simulated_and_its_scenarios_are_valued()
    {
        _ = Data("train", StochasticFiles.File("seed"), "--policy", "cuts.json");
        var data = Data("simulate", StochasticFiles.File("seed"), "--policy", "cuts.json", "--paths", "400", "--seed", "5");
        Assert.Equal(70, data.GetProperty("bound").GetDouble(), 1e-4);
        Assert.InRange(data.GetProperty("mean").GetDouble(), 70 - 4 * data.GetProperty("standard_error").GetDouble(), 70 + 4 * data.GetProperty("standard_error").GetDouble());
        Assert.Equal((20.0, 120.0), (data.GetProperty("least").GetDouble(), data.GetProperty("greatest").GetDouble()), new Near());
        Assert.Equal([20.0, 70.0], data.GetProperty("validation").GetProperty("values").EnumerateArray().Select(value => Math.Round(value.GetDouble(), 6)));
        Assert.Equal(45, data.GetProperty("validation").GetProperty("mean").GetDouble(), 1e-6);
        var text = Run("simulate", StochasticFiles.File("seed"), "--policy", "cuts.json", "--paths", "400", "--seed", "5").Output;
        Assert.Contains("validation  45 is the mean of 2 scenarios: 20, 70\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_do_not_change_the_bound_and_a_resumed_training_goes_on()
    {
        var file = StochasticFiles.File("fodder");
        var whole = Data("train", file, "--iterations", "12", "--threads", "1").GetProperty("bound").GetDouble();
        Assert.Equal(whole, Data("train", file, "--iterations", "12", "--threads", "2").GetProperty("bound").GetDouble());
        var half = Data("train", file, "--iterations", "5", "--policy", "half.json").GetProperty("bound").GetDouble();
        var resumed = Data("train", file, "--iterations", "12", "--resume", "half.json");
        Assert.Equal(12, resumed.GetProperty("iterations").GetInt32());
        // Where a stage has several dual solutions another basis may give another cut, so the two are near, not equal.
        Assert.Equal(whole, resumed.GetProperty("bound").GetDouble(), 1e-3);
        Assert.True(resumed.GetProperty("bound").GetDouble() > half);
        AssertRefused(2, "--iterations counts resumed ones: half.json has 5 already; got 5.", "train", file, "--iterations", "5", "--resume", "half.json");
    }

    [Fact]
    public void The_text_says_what_the_object_says()
    {
        var answer = Run("train", StochasticFiles.File("seed"), "--iterations", "10", "--policy", "cuts.json");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith("seed: 2 nodes, 1 states, 3 outcomes; maximised\n", answer.Output, StringComparison.Ordinal);
        foreach (var line in (string[])["bound       70", "iterations  10", "cuts        10", "risk        expectation", "stopped     iteration limit", "checks      passed", "policy      cuts.json"])
        {
            Assert.Contains(line + "\n", answer.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_time_limit_ends_training_and_is_no_failure()
    {
        var data = Data("train", StochasticFiles.File("fodder"), "--time-limit", "0.0001");
        Assert.Equal("time limit", data.GetProperty("stop_reason").GetString());
    }

    [Fact]
    public void Wrong_arguments_are_told_what_is_allowed()
    {
        var file = StochasticFiles.File("seed");
        AssertRefused(2, "--risk: got 'avar:2'; avar:BETA takes BETA in (0, 1], the share of the worst outcomes; for the very worst one use worst.", "train", file, "--risk", "avar:2");
        AssertRefused(2, "--bound must be a number; got 'low'.\nSee 'darya --help'.", "train", file, "--bound", "low");
        AssertRefused(2, "--iterations must be a whole number of at least 1; got '0'.\nSee 'darya --help'.", "train", file, "--iterations", "0");
        AssertRefused(2, "--policy must be a file; '.' is a folder.", "train", file, "--policy", ".");
        AssertRefused(3, "none.json: error SOF101: there is no such file\nNothing was computed.", "simulate", file, "--policy", "none.json");
    }

    [Fact]
    public void A_stage_without_decision_is_named_with_node_state_noise_and_rows()
    {
        // Without the purchase the need of two units cannot be met from an empty store.
        var text = StochasticFiles.Text("fodder").Replace("{\"type\": \"GreaterThan\", \"lower\": 0.0}", "{\"type\": \"EqualTo\", \"value\": 0.0}", StringComparison.Ordinal);
        File.WriteAllText(_folder.In("bare.sof.json"), text);
        var answer = Run("train", "bare.sof.json");
        Assert.Equal((4, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("Stage problem 'period' is infeasible with noise 'price = 1' at store = 0.\nIt was written to failed/period.lp.", answer.Error, StringComparison.Ordinal);
        Assert.Contains("need: ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_whose_gain_has_no_limit_is_named_with_what_grows()
    {
        var text = StochasticFiles.Text("seed").Replace("\"coefficient\": -2.0", "\"coefficient\": 2.0", StringComparison.Ordinal);
        File.WriteAllText(_folder.In("free.sof.json"), text);
        AssertRefused(
            4,
            "Stage problem 'buy' is unbounded with noise 'certain': its cost falls for ever while stock_out grows. Bound one of them, or look at the sense of optimisation.",
            "train", "free.sof.json");
    }

    [Fact]
    public void Ctrl_c_keeps_the_cuts_so_far()
    {
        using var process = DaryaProcess.Start(
            _folder.Path, [], "stochastic", "train", StochasticFiles.File("fodder"), "--iterations", "100000000", "--policy", "cuts.json", "--json");
        process.WaitForSolver();
        process.Interrupt();
        var answer = process.End();
        Assert.Equal((130, ""), (answer.ExitCode, answer.Output));
        // Pressed before the first iteration there is nothing to keep.
        Assert.Matches(
            @"^Cancelled(; nothing was written, earlier results are as they were| after \d+ iterations with bound [\d.E+-]+; the cuts so far are in cuts\.json)\.$",
            answer.Error.TrimEnd('\n').Split('\n')[^1]);
        Assert.Equal(!answer.Error.Contains("nothing was written", StringComparison.Ordinal), File.Exists(_folder.In("cuts.json")));
    }

    [Fact]
    public void Ctrl_c_pressed_twice_at_once_keeps_the_cuts_too()
    {
        using var process = DaryaProcess.Start(
            _folder.Path, [], "stochastic", "train", StochasticFiles.File("fodder"), "--iterations", "100000000", "--policy", "cuts.json", "--json");
        process.WaitForSolver();
        process.InterruptTwice();
        process.Interrupt();
        var answer = process.End();
        Assert.Equal((130, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("Cancelled", answer.Error.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    private JsonElement Data(params string[] arguments)
    {
        var answer = Run([.. arguments, "--json"]);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var envelope = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal($"darya/stochastic-{arguments[0]}/1", envelope.GetProperty("schema").GetString());
        return envelope.GetProperty("data");
    }

    private void AssertRefused(int exitCode, string message, params string[] arguments)
    {
        var answer = Run(arguments);
        Assert.Equal((exitCode, "", message), (answer.ExitCode, answer.Output, answer.Error.TrimEnd('\n')));
    }

    private Answer Run(params string[] arguments) => DaryaProcess.Run(_folder.Path, ["stochastic", .. arguments]);

    private sealed class Near : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => Math.Abs(x.Item1 - y.Item1) + Math.Abs(x.Item2 - y.Item2) < 1e-6;

        public int GetHashCode((double, double) obj) => 0;
    }
}
