using System.CommandLine;
using System.Globalization;
using Darya.Stochastic;

namespace Darya.Cli.Commands;

/// <summary><c>darya stochastic</c>: multistage stochastic linear programs from files, without a region.</summary>
internal static class StochasticCommand
{
    internal static Command Create() => new("stochastic", "Multistage stochastic linear programs from StochOptFormat files: train a policy, try it out.")
    {
        StochasticTrainCommand.Create(),
        StochasticSimulateCommand.Create(),
    };

    /// <summary>Runs a command; a stage without solution is told with its conflict.</summary>
    internal static int Guard(Func<int> run) => Program.Guard(() =>
    {
        try
        {
            return run();
        }
        catch (StageFailedException failed)
        {
            Console.Error.WriteLine(failed.Message);
            return ExitCode.Infeasible;
        }
    });

    /// <summary>An option that is a whole number from <paramref name="least"/> up.</summary>
    internal static Option<int?> WholeNumber(string name, string description, int least) => new(name)
    {
        Description = description,
        CustomParser = given =>
        {
            var text = given.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least)
            {
                return number;
            }

            given.AddError(FormattableString.Invariant($"{name} must be a whole number of at least {least}; got '{text}'."));
            return null;
        },
    };

    /// <summary>An option that names a file.</summary>
    internal static Option<string?> FileName(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description };
        option.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: "" }])
            {
                given.AddError($"{name} must be a file; got ''.");
            }
        });
        return option;
    }
}
