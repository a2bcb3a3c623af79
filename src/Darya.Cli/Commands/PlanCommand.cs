using System.CommandLine;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Darya.Cli.Output;
using Darya.Data;
using Darya.Model;
using Darya.Planning;
using Darya.Planning.Results;

namespace Darya.Cli.Commands;

/// <summary><c>darya plan REGION</c>: the plan of a coalition, its folder and its summary.</summary>
internal sealed class PlanCommand
{
    private const double LeastSeconds = 1e-3; // a limit must be above 0

    private readonly PlanArguments _arguments = new();

    private readonly Option<string?> _frontier = new("--frontier")
    {
        Description = "aral: four further plans with more and more water for the Aral seas, and what it costs.",
    };

    private readonly Option<string?> _compare = new("--compare")
    {
        Description = "States of a second plan that the report sets beside the first, for example KG: Kyrgyzstan for itself, as everybody.",
    };

    private readonly Option<int> _threads = new("--threads")
    {
        Description = "Plans of the frontier solved at once.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly OutputOptions _output = OutputOptions.OfRun("plan");

    private readonly IReadOnlyList<string> _line;

    private PlanCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var plan = new PlanCommand(line);
        var arguments = plan._arguments;
        var command = new Command("plan", "Plan releases, generation and allocation, and what they are worth to each state.")
        {
            arguments.Region, arguments.For, arguments.From, arguments.To, arguments.Economy, arguments.Step, arguments.End, arguments.Variant,
            arguments.Series, plan._frontier, plan._threads, plan._compare, plan._output.Target, plan._output.Language, arguments.TimeLimit,
            plan._output.Json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Program.Guard(() => plan.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var started = DateTime.UtcNow;
        var (region, reading) = RegionInput.Read(
            parsed.GetRequiredValue(_arguments.Region), parsed.GetValue(_arguments.Variant), parsed.GetValue(_arguments.Series));
        var request = _arguments.Request(parsed, region);
        var (language, target) = _output.Read(parsed);
        var threads = parsed.GetValue(_threads);
        if (threads < 1)
        {
            throw new UsageException(FormattableString.Invariant($"--threads must be 1 or more; got {threads}."));
        }

        var wantsFrontier = WantsFrontier(parsed, request);
        var compared = parsed.GetValue(_compare) is { } states ? PlanArguments.Coalition(states, region, _compare.Name) : null;
        var name = Name(parsed, request, compared, wantsFrontier);
        var place = OutputOptions.Folder(target, name);
        var (plan, comparison, frontier, shortfall) = Compute(request, compared, wantsFrontier, threads, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var folder = new PlanRun
        {
            Target = place,
            Name = name,
            Command = "plan",
            CommandLine = _line,
            Reading = reading,
            Language = language,
            StartedUtc = started,
            Status = shortfall?.Status ?? "done",
        }.Write(plan, frontier, comparison, Settings(parsed, request));
        Show(parsed, plan, frontier, reading, name, folder);
        if (shortfall is null)
        {
            return ExitCode.Done;
        }

        Console.Error.WriteLine(shortfall.Message);
        Console.Error.WriteLine("The first plan was written; what should stand beside it and was not ready is left out.");
        return shortfall.ExitCode;
    }

    /// <summary>The plan and what stands beside it; when that cannot be had, the plan is kept and the reason told.</summary>
    private static (Plan Plan, Plan? Comparison, IReadOnlyList<FrontierPoint> Frontier, Shortfall? Shortfall) Compute(
        PlanRequest request, IReadOnlyList<string>? compared, bool wantsFrontier, int threads, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        PlanRequest InTimeLeft(PlanRequest next) => next.MaximumSeconds is { } seconds
            ? next with { MaximumSeconds = Math.Max(LeastSeconds, seconds - Stopwatch.GetElapsedTime(started).TotalSeconds) }
            : next;
        using var progress = new ConsoleProgress();
        var plan = Planner.Run(request, progress, cancellation);
        Plan? comparison = null;
        if (plan.IsStopped)
        {
            return (plan, comparison, [], Shortfall.Limit("The time limit was reached before the plan settled."));
        }

        try
        {
            comparison = compared is null ? null : Planner.Run(InTimeLeft(request with { Coalition = compared }), progress, cancellation);
            return (plan, comparison, wantsFrontier ? Frontier.Aral(InTimeLeft(request), plan, threads, progress, cancellation) : [], null);
        }
        catch (PlanStoppedException stopped) when (stopped.LimitReached)
        {
            return (plan, comparison, [], Shortfall.Limit(stopped.Message));
        }
        catch (PlanInfeasibleException infeasible)
        {
            var lines = infeasible.Conflicts.Select(line => "  " + line).Prepend(infeasible.Message);
            return (plan, comparison, [], new Shortfall(string.Join(Environment.NewLine, lines), "comparison infeasible", ExitCode.Infeasible));
        }
    }

    /// <summary>A name that tells runs with different arguments apart, so that one does not replace another unasked.</summary>
    private string Name(ParseResult parsed, PlanRequest request, IReadOnlyList<string>? compared, bool wantsFrontier)
    {
        var name = "plan-" + PlanRun.Scenario(request.Region, request.Coalition, request.Economy.ToString());
        string If(bool differs, string part) => differs ? "-" + part : string.Empty;
        return name
            + If(request.Horizon.Step == TimeStep.Dekad, "dekad")
            + If(parsed.GetRequiredValue(_arguments.From) != PlanArguments.FirstMonth || parsed.GetRequiredValue(_arguments.To) != PlanArguments.LastMonth,
                $"{request.Horizon.From}-{request.Horizon.To}")
            + If(request.End == EndRule.Cyclic, "cyclic")
            + If(compared is not null, "against-" + string.Join('-', compared ?? []))
            + If(wantsFrontier, "frontier");
    }

    private bool WantsFrontier(ParseResult parsed, PlanRequest request)
    {
        var frontier = parsed.GetValue(_frontier);
        if (frontier is not (null or "aral"))
        {
            throw new UsageException($"--frontier must be aral; got '{frontier}'.");
        }

        if (frontier is not null && request.Coalition.Count < Planner.AllMembers(request.Region).Count)
        {
            throw new UsageException("--frontier needs --for all: the frontier is that of the whole region.");
        }

        return frontier is not null;
    }

    private void Show(ParseResult parsed, Plan plan, IReadOnlyList<FrontierPoint> frontier, RegionReading reading, string name, string folder)
    {
        var warnings = reading.Warnings.Select(w => w.ToString()).Concat(plan.Warnings.Select(w => w.English));
        if (!parsed.GetValue(_output.Json))
        {
            PlanSummary.Print(plan, frontier, folder, Console.Out);
            return;
        }

        var data = PlanJson.Data(plan);
        data["folder"] = folder;
        data["frontier"] = new JsonArray([.. frontier.Select(p => (JsonNode)new JsonObject
        {
            ["aral_inflow_km3"] = Envelope.Number(p.AralInflowKm3),
            ["benefit_musd"] = Envelope.Number(p.BenefitMusd),
            ["marginal_usd_per_m3"] = Envelope.Number(p.MarginalUsdPerM3),
        })]);
        Envelope.Print("plan", name, data, warnings);
    }

    private SortedDictionary<string, string> Settings(ParseResult parsed, PlanRequest request) => new(StringComparer.Ordinal)
    {
        ["for"] = string.Join(',', request.Coalition),
        ["from"] = request.Horizon.From.ToString(),
        ["to"] = request.Horizon.To.ToString(),
        ["economy"] = request.Economy.ToString(),
        ["step"] = parsed.GetRequiredValue(_arguments.Step),
        ["end"] = parsed.GetRequiredValue(_arguments.End),
        ["rights_baseline"] = request.Baseline.Letter(),
        ["solver"] = "Clp, initial solve with presolve, then warm restarts",
        ["primal_tolerance"] = "1e-7",
        ["dual_tolerance"] = "1e-7",
        ["head_tolerance_percent"] = request.HeadTolerancePercent.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
