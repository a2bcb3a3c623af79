using System.CommandLine;
using Darya.Cli.Commands;

namespace Darya.Cli.Tests;

/// <summary>Names of runs of relief: two questions that differ have names that differ.</summary>
public sealed class ReliefRunNameTests
{
    [Theory]
    [InlineData("", "relief-plan-central-asia")]
    [InlineData("--out here --time-limit 5", "relief-plan-central-asia")]
    [InlineData("--months 6", "relief-plan-central-asia-months-6")]
    [InlineData("--no-cash --months 6", "relief-plan-central-asia-months-6-no-cash")]
    [InlineData("--money table --money-factor 0.5", "relief-plan-central-asia-money-table-money-factor-0.5")]
    [InlineData("--set insurance=0.02", "relief-plan-central-asia-set-insurance-0.02")]
    public void Options_that_change_the_answer_stand_in_the_name(string arguments, string name) => Assert.Equal(name, Of(arguments));

    [Fact]
    public void Signs_that_a_folder_cannot_hold_and_long_questions_end_in_a_hash()
    {
        var (one, other) = (Of("--need far/need.csv"), Of("--need far+need.csv"));
        Assert.Matches("^relief-plan-central-asia-need-far-need.csv-[0-9a-f]{8}$", one);
        Assert.NotEqual(one, other);
        var longer = Of("--set gate_days=20 --set insurance=0.02 --set loss_transport=0.01 --set relief_share=0.3 --money table --months 6");
        Assert.Matches("-[0-9a-f]{8}$", longer);
        Assert.InRange(longer.Length, 60, 100);
        Assert.Equal(one, Of("--need far/need.csv"));
    }

    private static string Of(string arguments)
    {
        Command command = new("plan");
        Option[] options =
        [
            new Option<int>("--months") { DefaultValueFactory = _ => 12 }, new Option<bool>("--no-cash"), new Option<string>("--money") { DefaultValueFactory = _ => "enough" }, new Option<string>("--money-factor"),
            new Option<string[]>("--set"), new Option<string>("--need"), new Option<string>("--out"), new Option<string>("--time-limit"),
        ];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        return ReliefRunName.Of(command.Parse(arguments), "relief plan", "central-asia");
    }
}
