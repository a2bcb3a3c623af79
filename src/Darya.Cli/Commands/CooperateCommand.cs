using System.CommandLine;
using System.Diagnostics;
using Darya.Cli.Output;
using Darya.Cooperation;
using Darya.Planning;

namespace Darya.Cli.Commands;

/// <summary><c>darya cooperate REGION</c>: what every coalition can achieve, and how to share it.</summary>
internal sealed class CooperateCommand
{
    private readonly CooperateArguments _arguments = new();

    private readonly LinkArguments _link = new();

    private readonly OutputOptions _output = OutputOptions.OfRun("cooperate");

    private readonly Option<double?> _timeLimit = PlanArguments.TimeLimitOf("Seconds the run may take; what is solved by then is kept in the cache.");

    private readonly IReadOnlyList<string> _line;

    private CooperateCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var cooperate = new CooperateCommand(line);
        var arguments = cooperate._arguments;
        var command = new Command("cooperate", "Play every coalition of the region, and share what all gain together so that nobody leaves.")
        {
            arguments.Region, arguments.Years, arguments.Baseline, arguments.Economy, arguments.With, arguments.Alliance, arguments.NoSensitivity,
            arguments.Variant, arguments.Series, arguments.Threads, arguments.Cache, cooperate._timeLimit, cooperate._output.Target,
            cooperate._output.Language, cooperate._output.Json,
        };
        foreach (var option in cooperate._link.Options)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) => Task.FromResult(Program.Guard(() => cooperate.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (started, watch) = (DateTime.UtcNow, Stopwatch.StartNew());
        var (region, reading) = RegionInput.Read(
            parsed.GetRequiredValue(_arguments.Region), parsed.GetValue(_arguments.Variant), parsed.GetValue(_arguments.Series));
        var (language, target) = _output.Read(parsed);
        var linkedWith = LinkArguments.Words(parsed.GetValue(_arguments.With));
        LinkArguments.Check(linkedWith, region);
        var request = _arguments.Request(parsed, region, reading);
        var name = CooperateArguments.Name(request, linkedWith);
        var place = OutputOptions.Folder(target, name);
        var outcome = Study(request, parsed.GetValue(_timeLimit), cancellation);
        var studied = watch.Elapsed.TotalSeconds;
        var linked = linkedWith.Count == 0 ? null : _link.Run(parsed, linkedWith, region, outcome, cancellation);
        var settings = CooperateArguments.Settings(request);
        _link.AddTo(settings, parsed, linkedWith);
        var folder = new CooperationRun
        {
            Target = place,
            Name = name,
            Command = "cooperate",
            CommandLine = _line,
            Reading = reading,
            Language = language,
            StartedUtc = started,
            Status = "done",
        }.Write(outcome, linked, settings, new SortedDictionary<string, double>(StringComparer.Ordinal) { ["study"] = Math.Round(studied, 3) });
        if (!parsed.GetValue(_output.Json))
        {
            CooperationText.Print(outcome, linked is null ? folder : null, Console.Out);
            if (linked is not null)
            {
                LinkedText.Print(linked, folder, Console.Out);
            }

            return ExitCode.Done;
        }

        var data = CooperationJson.Data(outcome);
        data["linked"] = RecordJson.Node(linked);
        data["folder"] = folder;
        Envelope.Print("cooperate", name, data, reading.Warnings.Select(w => w.ToString()).Concat(outcome.Warnings.Concat(linked?.Warnings ?? []).Select(w => w.English)));
        return ExitCode.Done;
    }

    private static Cooperation.Results.CooperationOutcome Study(CooperationRequest request, double? timeLimit, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress();
        using var limit = new CancellationTokenSource();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        if (timeLimit is { } seconds)
        {
            limit.CancelAfter(TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue / 1000)));
        }

        var done = (Ready: 0, All: 0);
        var steps = new StudyProgress(progress, (ready, all) => done = (ready, all));
        try
        {
            return CooperationStudy.Run(request, steps, either.Token);
        }
        catch (OperationCanceledException)
        {
            var kept = request.Cache is null
                ? "nothing was kept"
                : FormattableString.Invariant($"{done.Ready} of {done.All} equilibria are in the cache and are not solved again");
            throw limit.IsCancellationRequested && !cancellation.IsCancellationRequested
                ? new PlanStoppedException($"The time limit was reached: {kept}.", limitReached: true)
                : new CooperateCancelledException($"Cancelled; {kept}.");
        }
    }

    private sealed class StudyProgress(IProgress<PlanProgress> to, Action<int, int> count) : IProgress<CooperationProgress>
    {
        private readonly Lock _gate = new();
        private int _most;

        public void Report(CooperationProgress value)
        {
            lock (_gate)
            {
                _most = Math.Max(_most, value.Done);
                count(_most, value.All);
                var left = _most > 0 ? value.Elapsed * ((double)(value.All - _most) / _most) : TimeSpan.Zero;
                to.Report(new PlanProgress(
                    FormattableString.Invariant($"{_most} of {value.All} equilibria, about {left.TotalMinutes:0} min left; {value.Step}"), value.Elapsed));
            }
        }
    }
}
