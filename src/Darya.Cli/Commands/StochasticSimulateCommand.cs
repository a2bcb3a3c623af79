using System.CommandLine;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Stochastic;

namespace Darya.Cli.Commands;

/// <summary><c>darya stochastic simulate FILE --policy CUTS</c>: what a trained policy costs along sampled paths, and along the scenarios of the file.</summary>
internal sealed class StochasticSimulateCommand
{
    private const int DefaultPaths = 1000;

    private readonly Argument<string> _file = StochOptInput.Argument();
    private readonly Option<string?> _policy = StochasticCommand.FileName("--policy", "File of cuts that train has written.");
    private readonly Option<int?> _paths = StochasticCommand.WholeNumber("--paths", "Sampled paths; 1000 when not given.", 2);
    private readonly Option<int?> _seed = StochasticCommand.WholeNumber("--seed", "Seed of the sampled paths; 0 when not given.", 0);
    private readonly Option<int?> _threads = StochasticCommand.WholeNumber("--threads", "Threads; results do not depend on it.", 1);
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object." };

    internal static Command Create()
    {
        var simulate = new StochasticSimulateCommand();
        simulate._policy.Required = true;
        var command = new Command("simulate", "Drive a trained policy along sampled paths and validation scenarios.")
        {
            simulate._file, simulate._policy, simulate._paths, simulate._seed, simulate._threads, simulate._json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(StochasticCommand.Guard(() => simulate.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (problem, warnings) = StochOptInput.Read(parsed.GetRequiredValue(_file));
        var policy = StochasticPolicyFile.Read(parsed.GetValue(_policy)!, problem.Graph);
        var (seed, threads) = (parsed.GetValue(_seed) ?? 0, parsed.GetValue(_threads) ?? Environment.ProcessorCount);
        var sampled = PolicySimulation.Run(policy, new InSample(), parsed.GetValue(_paths) ?? DefaultPaths, seed, threads, cancellation: cancellation);
        var validated = problem.Scenarios.Count == 0
            ? []
            : PolicySimulation.Run(policy, new Historical(problem.Scenarios), problem.Scenarios.Count, seed, threads, cancellation: cancellation);
        var run = new StochasticSimulation(
            problem, policy, [.. sampled.Select(path => problem.Sign * path.Cost)], [.. validated.Select(path => problem.Sign * path.Cost)]);
        if (parsed.GetValue(_json))
        {
            Envelope.Print("stochastic-simulate", null, run.ToJson(), warnings);
            return ExitCode.Done;
        }

        foreach (var warning in warnings)
        {
            Console.Error.WriteLine(warning);
        }

        run.Print(Console.Out);
        return ExitCode.Done;
    }
}
