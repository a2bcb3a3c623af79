using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Darya.Cli.Output;
using Darya.Model;
using Darya.Planning.Policies;
using Darya.Planning.Policies.Lattice;

namespace Darya.Cli.Commands;

/// <summary><c>darya policy explain REGION --policy RUN --at MONTH</c>: what to release now, and why.</summary>
internal sealed class PolicyExplainCommand
{
    private readonly PlanArguments _arguments = new();
    private readonly Option<string> _policy = PolicyArguments.Policy();
    private readonly Option<string> _at = new("--at") { Description = "The month, for example 2008-04; a recorded month brings its recorded inflow.", Required = true };
    private readonly Option<string?> _storage = new("--storage") { Description = "Storages at its start, hm3, for example toktogul=8000,nurek=9000; others at their recorded mean." };
    private readonly Option<string?> _wetness = new("--wetness") { Description = "dry, normal or wet: a typical inflow of that class instead of a recorded one." };
    private readonly OutputOptions _output = OutputOptions.OfRun("policy-explain");
    private readonly IReadOnlyList<string> _line;

    private PolicyExplainCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var explain = new PolicyExplainCommand(line);
        var command = new Command("explain", "Say what to release in a month from given storages, and why.")
        {
            explain._arguments.Region, explain._policy, explain._at, explain._storage, explain._wetness, explain._arguments.Variant,
            explain._output.Target, explain._output.Language, explain._output.Json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(PolicyArguments.Guard(() => explain.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (started, watch) = (DateTime.UtcNow, Stopwatch.StartNew());
        var (region, reading) = RegionInput.Read(parsed.GetRequiredValue(_arguments.Region), parsed.GetValue(_arguments.Variant), series: null);
        var at = parsed.GetRequiredValue(_at);
        if (!YearMonth.TryParse(at, out var month))
        {
            throw new UsageException($"--at must be a month like 2008-04; got '{at}'.");
        }

        var wetness = parsed.GetValue(_wetness);
        if (wetness is not null && !WetnessChain.Names.Contains(wetness))
        {
            throw new UsageException($"--wetness must be {string.Join(", ", WetnessChain.Names)}; got '{wetness}'.");
        }

        var storages = PolicyArguments.Storages(parsed.GetValue(_storage), region);
        var (language, target) = _output.Read(parsed);
        var (policy, warnings) = PolicyArguments.Open(parsed.GetRequiredValue(_policy), region, reading, threads: 1);
        var name = $"policy-explain-{PlanRun.Scenario(region, policy.Request.Coalition, policy.Request.EconomyYear.ToString(CultureInfo.InvariantCulture))}-{month}";
        var place = OutputOptions.Folder(target, name);
        var study = PolicyTrainCommand.PolicyStudyOf(policy) with
        {
            Advice = PolicyAdviser.Ask(policy, month, storages, wetness is null ? null : WetnessChain.Names.ToList().IndexOf(wetness), cancellation),
        };
        var folder = new PolicyRun
        {
            Target = place,
            Name = name,
            Command = "policy explain",
            CommandLine = _line,
            Reading = reading,
            Language = language,
            StartedUtc = started,
            Seed = policy.Request.Seed,
            Status = "done",
        }.Write(
            study,
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["policy"] = parsed.GetRequiredValue(_policy),
                ["at"] = month.ToString(),
                ["storage"] = string.Join(',', storages.Select(p => FormattableString.Invariant($"{p.Key}={p.Value}"))),
                ["wetness"] = wetness ?? string.Empty,
            },
            new SortedDictionary<string, double>(StringComparer.Ordinal) { ["explain"] = Math.Round(watch.Elapsed.TotalSeconds, 3) });
        if (!parsed.GetValue(_output.Json))
        {
            PolicyText.Print(study, folder, Console.Out);
            return ExitCode.Done;
        }

        var data = PolicyJson.Data(study);
        data["folder"] = folder;
        Envelope.Print("policy-explain", name, data, reading.Warnings.Select(w => w.ToString()).Concat(warnings));
        return ExitCode.Done;
    }
}
