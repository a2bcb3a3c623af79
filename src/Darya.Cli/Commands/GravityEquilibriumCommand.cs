using System.CommandLine;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Gravity.Equilibrium;

namespace Darya.Cli.Commands;

/// <summary><c>darya gravity equilibrium FILE.csv --theta 4</c>: what changes of trade costs do to trade and real income of every country.</summary>
internal sealed class GravityEquilibriumCommand
{
    private readonly Argument<string> _file = GravityInput.Argument("CSV or CSV.gz with the columns exporter,importer,flow,partial and a row for every pair, sales at home included.");
    private readonly Option<double?> _theta = GravityCommand.Number(
        "--theta", "Trade elasticity: percent by which trade falls when its cost rises by one.", theta => theta is > 0 and < 1000, "above 0 and below 1000");
    private readonly Option<double?> _supply = GravityCommand.Number(
        "--supply-elasticity", "Percent by which output grows when its real price rises by one; 0 when not given.", supply => supply is >= 0 and < 1000, "from 0 to below 1000");
    private readonly Option<string?> _deficits = new("--deficits")
    {
        Description = "What happens to trade deficits: additive (kept in units of world income, the default), multiplicative (spending over output kept) or universal (kept up to one factor for all).",
    };
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object." };

    internal static Command Create()
    {
        var equilibrium = new GravityEquilibriumCommand();
        equilibrium._theta.Required = true;
        var command = new Command("equilibrium", "Trade, prices and real income after a change of trade costs, in general equilibrium.")
        {
            equilibrium._file, equilibrium._theta, equilibrium._supply, equilibrium._deficits, equilibrium._json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Program.Guard(() => equilibrium.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var options = new EquilibriumOptions
        {
            Theta = parsed.GetRequiredValue(_theta)!.Value,
            SupplyElasticity = parsed.GetValue(_supply) ?? 0,
            Deficits = GravityCommand.OneOf(
                parsed,
                _deficits,
                ("additive", DeficitRule.Additive),
                ("multiplicative", DeficitRule.Multiplicative),
                ("universal", DeficitRule.Universal)),
        };
        var input = GravityMatrixFile.Read(parsed.GetRequiredValue(_file), cancellation);
        EquilibriumOutcome outcome;
        try
        {
            outcome = TradeEquilibrium.Solve(input.Baseline, input.Shock, options);
        }
        catch (EquilibriumException failed)
        {
            // The file and the settings have been checked: what is left is a world that cannot be solved.
            foreach (var fault in failed.Faults)
            {
                Console.Error.WriteLine(fault);
            }

            return ExitCode.LimitReached;
        }

        var run = new GravityEquilibriumRun(options, outcome);
        if (parsed.GetValue(_json))
        {
            Envelope.Print("gravity-equilibrium", null, run.ToJson(), input.Warnings);
            return ExitCode.Done;
        }

        foreach (var warning in input.Warnings)
        {
            Console.Error.WriteLine(warning);
        }

        run.Print(Console.Out);
        return ExitCode.Done;
    }
}
