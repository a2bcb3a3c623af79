using Darya.Data.Runs;

namespace Darya.Cli.Tests;

/// <summary>A run that is stopped: nothing under the final name but whole results.</summary>
public sealed class StopTests
{
    [Fact]
    public void Ctrl_c_ends_a_plan_with_a_message_and_no_folder()
    {
        using var place = new Place();
        using var process = DaryaProcess.Start(place.Path, [], "plan", Place.CentralAsia, "--out", "out", "--json");
        process.WaitForSolver();
        process.Interrupt();
        var answer = process.End();

        Assert.Equal((130, ""), (answer.ExitCode, answer.Output));
        Assert.EndsWith("Cancelled; nothing was written, earlier results are as they were.\n", answer.Error, StringComparison.Ordinal);
        Assert.Empty(place.Names);
    }

    [Theory]
    [InlineData("none", @"^Cancelled; nothing was kept\.$")]
    [InlineData("cache", @"^Cancelled; \d+ of \d+ equilibria are in the cache and are not solved again\.$")]
    public void Ctrl_c_ends_a_study_and_says_what_is_kept(string cache, string message)
    {
        using var place = new Place();
        using var process = DaryaProcess.Start(place.Path, [], "cooperate", Place.CentralAsia, "--years", "mean", "--cache", cache, "--out", "out", "--json");
        process.WaitForSolver();
        process.Interrupt();
        var answer = process.End();

        Assert.Equal((130, ""), (answer.ExitCode, answer.Output));
        Assert.Matches(message, answer.Error.TrimEnd('\n').Split('\n')[^1]);
        Assert.DoesNotContain("out", place.Names);
    }

    [Fact]
    public void Ctrl_c_ends_a_backtest()
    {
        using var place = new Place();
        using var process = DaryaProcess.Start(place.Path, [], "backtest", Place.CentralAsia, "--json");
        process.WaitForSolver();
        process.Interrupt();
        var answer = process.End();

        Assert.Equal((130, ""), (answer.ExitCode, answer.Output));
    }

    [Fact]
    public void A_plan_killed_while_it_computes_leaves_nothing()
    {
        using var place = new Place();
        using var process = DaryaProcess.Start(place.Path, [], "plan", Place.CentralAsia, "--out", "out");
        process.WaitForSolver();
        process.Kill();

        Assert.Equal(137, process.End().ExitCode);
        Assert.Empty(place.Names);
    }

    /// <summary>Killed as soon as a file of the results is there under its hidden name; a fast run may be over by then, and is whole.</summary>
    [Theory]
    [InlineData("aral.csv")]
    [InlineData("report.html")]
    [InlineData("manifest.json")]
    public void A_plan_killed_while_it_writes_leaves_nothing_or_all(string file)
    {
        using var place = new Place();
        using var process = DaryaProcess.Start(place.Path, [], "plan", "region", "--to", "2001-12", "--out", "out");
        process.WaitUntil(() => Directory.EnumerateDirectories(place.Path, ".out.*").Any(partial => File.Exists(Path.Combine(partial, file))));
        process.Kill();
        process.End();

        if (Directory.Exists(place.In("out")))
        {
            Assert.Empty(RunFolderReader.Read(place.In("out")).Faults);
        }

        // The next run clears what the killed one left.
        Assert.Equal(0, place.Run("plan", "region", "--to", "2001-12", "--out", "out").ExitCode);
        Assert.Equal(["out"], place.Names);
    }

    [Fact]
    public void A_time_limit_that_no_plan_can_keep_is_said()
    {
        using var place = new Place();
        var answer = place.Run("plan", Place.CentralAsia, "--time-limit", "0.01", "--out", "out", "--json");

        Assert.Equal((5, ""), (answer.ExitCode, answer.Output));
        Assert.Matches(@"^The time limit ended the plan of [A-Z+]+ before its first complete answer\.\n$", answer.Error);
        Assert.Empty(place.Names);
    }

    /// <summary>Wherever the limit falls, what is written is whole, and the manifest and the exit code say the same.</summary>
    [Fact]
    public void A_plan_that_is_ready_is_kept_when_the_time_ends_beside_it()
    {
        using var place = new Place();
        var answer = place.Run("plan", Place.CentralAsia, "--to", "2001-12", "--frontier", "aral", "--time-limit", "1.5", "--out", "out");

        if (Directory.Exists(place.In("out")))
        {
            var reading = RunFolderReader.Read(place.In("out"));
            Assert.Empty(reading.Faults);
            Assert.Equal(answer.ExitCode == 0 ? "done" : "limit reached", reading.Manifest!.Status);
        }

        Assert.Equal(answer.ExitCode == 0 ? "" : "The time limit ended", answer.Error[..Math.Min(answer.Error.Length, 20)]);
        Assert.True(answer.ExitCode is 0 or 5);
    }
}
