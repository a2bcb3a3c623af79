using Darya.Gravity.Estimation;

namespace Darya.Cli.Tests;

/// <summary>What becomes of a command that could not end well.</summary>
public sealed class GuardTests
{
    [Fact]
    public void A_search_that_ended_before_its_optimum_is_a_limit_and_not_a_fault_of_the_input() =>
        Assert.Equal(ExitCode.LimitReached, Program.Guard(() => throw new EstimationException(["no optimum was found"]) { IsSearchEnded = true }));
}
