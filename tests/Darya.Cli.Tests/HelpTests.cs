namespace Darya.Cli.Tests;

/// <summary>What the program says of itself.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("", "plan <REGION>|check <REGION>|backtest <REGION>|report <RUN>|--version")]
    [InlineData("plan", "--for|--from|--to|--economy|--step|--end|--variant|--series|--frontier|--compare|--out|--lang|--time-limit|--json")]
    [InlineData("check", "--variant|--series|--json")]
    [InlineData("backtest", "--variant|--time-limit|--json")]
    [InlineData("report", "--out|--lang")]
    public void Help_names_every_option_and_goes_to_standard_output(string command, string words)
    {
        using var place = new Place();
        var answer = place.Run(command.Length == 0 ? ["--help"] : [command, "--help"]);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(words.Split('|'), word => Assert.Contains(word, answer.Output, StringComparison.Ordinal));
        Assert.Empty(place.Names);
    }

    [Fact]
    public void Version_is_a_number_and_nothing_else()
    {
        using var place = new Place();
        var answer = place.Run("--version");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+(\+[0-9a-f]+)?\n$", answer.Output);
    }
}
