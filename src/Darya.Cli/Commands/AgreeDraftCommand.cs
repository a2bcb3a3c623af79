using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Darya.Agreements.Drafting;
using Darya.Cli.Output;
using Darya.Data;
using Darya.Model;

namespace Darya.Cli.Commands;

/// <summary><c>darya agree draft REGION</c>: from the plan of all members and a share rule to a draft.</summary>
internal sealed class AgreeDraftCommand
{
    private const double WidestTolerance = 50;

    private readonly CooperateArguments _arguments = new();

    private readonly OutputOptions _output = OutputOptions.OfRun("agree-draft");

    private readonly Option<string> _rule = new("--rule")
    {
        Description = "Share rule: nucleolus, shapley, nash_harsanyi, gately, equal_gain, ...; those of darya cooperate.",
        DefaultValueFactory = _ => "nucleolus",
    };

    private readonly Option<double> _tolerance = new("--tolerance")
    {
        Description = "Tolerance of amounts, percent; deviations of 9-12 from a schedule are recorded practice.",
        DefaultValueFactory = _ => 12,
    };

    private readonly Option<int?> _firstYear = new("--first-year") { Description = "First calendar year of force; from the last ratification when not given." };

    private readonly IReadOnlyList<string> _line;

    private AgreeDraftCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var draft = new AgreeDraftCommand(line);
        var arguments = draft._arguments;
        var command = new Command("draft", "Draft an agreement from the plan of all members and a share rule.")
        {
            arguments.Region, draft._rule, draft._tolerance, draft._firstYear, arguments.Economy, arguments.Baseline, arguments.Years, arguments.Variant,
            arguments.Series, arguments.Threads, arguments.Cache, draft._output.Target, draft._output.Language, draft._output.Json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Program.Guard(() => draft.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (started, watch) = (DateTime.UtcNow, Stopwatch.StartNew());
        var (region, reading) = RegionInput.Read(
            parsed.GetRequiredValue(_arguments.Region), parsed.GetValue(_arguments.Variant), parsed.GetValue(_arguments.Series));
        var (language, target) = _output.Read(parsed);
        var request = Request(parsed, region, reading);
        var place = OutputOptions.Folder(target, request.Run);
        var outcome = Draft(request, cancellation);
        var folder = new AgreementDraftRun
        {
            Target = place,
            Name = request.Run,
            Command = "agree draft",
            CommandLine = _line,
            Reading = reading,
            Language = language,
            StartedUtc = started,
            Status = "done",
        }.Write(
            outcome,
            Settings(request),
            new SortedDictionary<string, double>(StringComparer.Ordinal) { ["draft"] = Math.Round(watch.Elapsed.TotalSeconds, 3) });
        if (!parsed.GetValue(_output.Json))
        {
            AgreementDraftText.Print(outcome, folder, Console.Out);
            return ExitCode.Done;
        }

        var data = AgreementDraftJson.Data(outcome);
        data["folder"] = folder;
        Envelope.Print("agree-draft", request.Run, data, reading.Warnings.Select(w => w.ToString()).Concat(outcome.Study.Warnings.Select(w => w.English)));
        return ExitCode.Done;
    }

    private DraftRequest Request(ParseResult parsed, Region region, RegionReading reading)
    {
        var (rule, tolerance, year) = (parsed.GetRequiredValue(_rule), parsed.GetValue(_tolerance), parsed.GetValue(_firstYear));
        if (parsed.GetRequiredValue(_arguments.Years) == "mean")
        {
            throw new UsageException("--years must name recorded years: rules of the year are read from them; got 'mean'.");
        }

        if (!(tolerance >= 0 && tolerance <= WidestTolerance))
        {
            throw new UsageException(FormattableString.Invariant($"--tolerance must be 0 to {WidestTolerance}; got {tolerance}."));
        }

        if (year is < 1900 or > 2199)
        {
            throw new UsageException(FormattableString.Invariant($"--first-year must be 1900 to 2199; got {year}."));
        }

        var study = _arguments.Request(parsed, region, reading); // last: a wrong argument leaves no folder behind
        var name = "agree-draft" + CooperateArguments.Name(study)["cooperate".Length..] + "-" + rule;
        return new DraftRequest
        {
            Study = study,
            Rule = rule,
            Run = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-')),
            Id = "draft-" + study.Region.Id,
            TolerancePercent = tolerance,
            FirstYear = year,
        };
    }

    private static DraftOutcome Draft(DraftRequest request, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress();
        try
        {
            return AgreementDraft.Of(request, new StudySteps(progress), cancellation);
        }
        catch (ArgumentException wrong) when (wrong.ParamName == "request")
        {
            throw new UsageException("--rule: " + wrong.Message.Split(" (Parameter")[0]);
        }
    }

    private static SortedDictionary<string, string> Settings(DraftRequest request)
    {
        var settings = CooperateArguments.Settings(request.Study);
        settings["rule"] = request.Rule;
        settings["tolerance_percent"] = request.TolerancePercent.ToString(CultureInfo.InvariantCulture);
        settings["first_year"] = request.FirstYear?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
        return settings;
    }
}
