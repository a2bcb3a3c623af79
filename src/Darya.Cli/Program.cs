using System.CommandLine;
using System.Globalization;
using Darya.Cli.Commands;
using Darya.Data.Runs;
using Darya.Gravity.Estimation;
using Darya.Planning;
using Darya.Solvers;

namespace Darya.Cli;

/// <summary>The command line: read the arguments, call, show.</summary>
internal static class Program
{
    private const string TraceVariable = "DARYA_TRACE";

    private static async Task<int> Main(string[] args)
    {
        try
        {
            return await Run(args);
        }
        catch (Exception unforeseen)
        {
            return Defect(unforeseen);
        }
    }

    private static async Task<int> Run(string[] args)
    {
        // Machine output is invariant; reports choose their own language.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        var root = new RootCommand("Darya plans how states sharing rivers, power lines and markets gain by working together.");
        root.Subcommands.Add(PlanCommand.Create(args));
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(BacktestCommand.Create());
        root.Subcommands.Add(CooperateCommand.Create(args));
        root.Subcommands.Add(ReportCommand.Create());
        root.Subcommands.Add(GamesCommand.Create());
        root.Subcommands.Add(AgreeCommand.Create(args));
        root.Subcommands.Add(InflowCommand.Create(args));
        root.Subcommands.Add(PolicyCommand.Create(args));
        root.Subcommands.Add(StochasticCommand.Create());
        root.Subcommands.Add(TradeCommand.Create(args));
        root.Subcommands.Add(CorridorsCommand.Create(args));
        root.Subcommands.Add(ReliefCommand.Create(args));
        root.Subcommands.Add(GravityCommand.Create());
        root.Subcommands.Add(ServeCommand.Create());
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(error.Message);
            }

            Console.Error.WriteLine("See 'darya --help'.");
            return ExitCode.Usage;
        }

        using var interruption = new Interruption();
        return await parsed.InvokeAsync(
            new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interruption.Token);
    }

    /// <summary>Runs a command and turns what went wrong into a message and an exit code; never a stack trace for bad input.</summary>
    internal static int Guard(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (InvalidInputException)
        {
            return ExitCode.InvalidInput;
        }
        catch (UsageException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return ExitCode.Usage;
        }
        catch (PlanInfeasibleException infeasible)
        {
            Console.Error.WriteLine(infeasible.Message);
            foreach (var line in infeasible.Conflicts)
            {
                Console.Error.WriteLine("  " + line);
            }

            return ExitCode.Infeasible;
        }
        catch (PlanStoppedException stopped)
        {
            Console.Error.WriteLine(stopped.Message);
            return stopped.LimitReached ? ExitCode.LimitReached : ExitCode.Defect;
        }
        catch (CooperateCancelledException cancelled)
        {
            Console.Error.WriteLine(cancelled.Message);
            return ExitCode.Cancelled;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Cancelled; nothing was written, earlier results are as they were.");
            return ExitCode.Cancelled;
        }
        catch (EstimationException ended) when (ended.IsSearchEnded)
        {
            Console.Error.WriteLine($"No estimate was accepted: {ended.Message}.");
            return ExitCode.LimitReached;
        }
        catch (SolverNotFoundException missing)
        {
            Console.Error.WriteLine(missing.Message);
            return ExitCode.Defect;
        }
        catch (RunFolderException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return ExitCode.Usage;
        }
    }

    /// <summary>What nobody foresaw: one line and code 1; where it happened only for those who ask.</summary>
    private static int Defect(Exception defect)
    {
        try
        {
            Console.Error.WriteLine(defect is IOException or UnauthorizedAccessException
                ? $"The output cannot be written: {defect.Message.TrimEnd('.')}."
                : $"A defect of darya: {defect.Message} Please report it with the command; {TraceVariable}=1 shows where it happened.");
            if (Environment.GetEnvironmentVariable(TraceVariable) == "1")
            {
                Console.Error.WriteLine(defect);
            }
        }
        catch (Exception mute) when (mute is IOException or UnauthorizedAccessException)
        {
            // Nowhere left to say it; the exit code does.
        }

        return ExitCode.Defect;
    }
}
