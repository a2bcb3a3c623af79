using System.Globalization;
using Darya.Cli.Output;
using Darya.Planning;

namespace Darya.Cli.Tests;

/// <summary>Progress of anything over a second.</summary>
public sealed class ConsoleProgressTests
{
    [Fact]
    public void Off_a_terminal_a_line_is_written_every_few_seconds() => Assert.Equal(
        """
        [  3.0 s] c
        [  6.5 s] e

        """.ReplaceLineEndings(),
        Written(isTerminal: false, (0.5, "a"), (2, "b"), (3, "c"), (5.9, "d"), (6.5, "e")));

    [Fact]
    public void On_a_terminal_the_line_is_rewritten_and_ended_once() => Assert.Equal(
        "\r[  1.0 s] building\r[  1.5 s] next    " + Environment.NewLine,
        Written(isTerminal: true, (0.9, "start"), (1, "building"), (1.5, "next")));

    [Fact]
    public void A_short_run_says_nothing() => Assert.Equal("", Written(isTerminal: true, (0, "start"), (0.9, "end")));

    /// <summary>The clock of each plan begins at 0; a command that makes two shows its own seconds.</summary>
    [Fact]
    public void The_seconds_are_those_of_the_command()
    {
        var clock = new Clock();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var progress = new ConsoleProgress(text, isTerminal: false, clock);
        clock.Seconds = 60;
        progress.Report(new PlanProgress("second plan", TimeSpan.FromSeconds(0.1)));

        Assert.Equal("[ 60.0 s] second plan" + Environment.NewLine, text.ToString());
    }

    private static string Written(bool isTerminal, params (double Seconds, string Step)[] reports)
    {
        var clock = new Clock();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var progress = new ConsoleProgress(text, isTerminal, clock))
        {
            foreach (var (seconds, step) in reports)
            {
                clock.Seconds = seconds;
                progress.Report(new PlanProgress(step, TimeSpan.FromSeconds(seconds)));
            }
        }

        return text.ToString();
    }

    private sealed class Clock : TimeProvider
    {
        internal double Seconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * TimestampFrequency);
    }
}
