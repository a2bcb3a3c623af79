using System.CommandLine;
using System.Diagnostics;
using Darya.Agreements.Documents;
using Darya.Agreements.Format;
using Darya.Agreements.Trials;
using Darya.Agreements.Trials.Results;
using Darya.Cli.Input;
using Darya.Cli.Output;

namespace Darya.Cli.Commands;

/// <summary><c>darya agree test FILE REGION</c>: an agreement held against recorded and generated years before it is signed.</summary>
internal sealed class AgreeTestCommand
{
    private readonly CooperateArguments _arguments = new();

    private readonly Argument<string> _file = AgreementInput.Argument();

    private readonly OutputOptions _output = OutputOptions.OfRun("agree-test");

    private readonly Option<string?> _without = new("--without") { Description = "Ids of terms left out, joined by commas; or kinds, for example year-rule." };

    private readonly Option<bool> _noCosts = new("--no-costs") { Description = "Leave out what each term costs: plans are not made again without it." };

    private readonly Option<bool> _noDrought = new("--no-drought") { Description = "Leave out the mean year with less and less water." };

    private readonly GeneratedYearsArguments _generated = new();

    private readonly IReadOnlyList<string> _line;

    private AgreeTestCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var test = new AgreeTestCommand(line);
        var arguments = test._arguments;
        var command = new Command("test", "Hold an agreement against recorded and generated years: is it feasible, who gains, what breaks first.")
        {
            test._file, arguments.Region, test._without, test._noCosts, test._noDrought, arguments.Economy, arguments.Baseline, arguments.Years,
            test._generated.Count, test._generated.Seed, arguments.Variant, arguments.Series, arguments.Threads, arguments.Cache, test._output.Target, test._output.Language, test._output.Json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Program.Guard(() => test.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (started, watch) = (DateTime.UtcNow, Stopwatch.StartNew());
        _generated.Asked(parsed);
        var agreement = AgreementInput.Read(parsed.GetRequiredValue(_file));
        var (region, reading) = RegionInput.Read(
            parsed.GetRequiredValue(_arguments.Region), parsed.GetValue(_arguments.Variant), parsed.GetValue(_arguments.Series));
        var (language, target) = _output.Read(parsed);
        var without = Without(parsed.GetValue(_without), agreement);
        var request = new TrialRequest
        {
            Agreement = agreement,
            NoAgreement = _arguments.Request(parsed, region, reading),
            Without = without,
            WithTermCosts = !parsed.GetValue(_noCosts),
            WithDrought = !parsed.GetValue(_noDrought),
            Generated = _generated.Draw(parsed, region),
        };
        var name = $"agree-test-{AgreeOptions.FileName(agreement.Id)}{CooperateArguments.Name(request.NoAgreement)["cooperate".Length..]}{(request.Without.Count > 0 ? "-without" : string.Empty)}{GeneratedYearsArguments.Name(request.Generated)}";
        var place = OutputOptions.Folder(target, name);
        var outcome = Try(request, cancellation);
        var settings = CooperateArguments.Settings(request.NoAgreement);
        settings["agreement"] = FormattableString.Invariant($"{agreement.Id} version {agreement.Version}");
        settings["agreement_sha256"] = AgreementWriter.Hash(agreement);
        settings["without"] = string.Join(',', request.Without);
        settings["generated"] = FormattableString.Invariant($"{request.Generated?.Years.Count ?? 0}");
        var folder = new AgreementTrialRun
        {
            Target = place,
            Name = name,
            Command = "agree test",
            CommandLine = _line,
            Reading = reading,
            Language = language,
            StartedUtc = started,
            Seed = request.Generated?.Seed ?? 0,
            Status = "done",
        }.Write(outcome, settings, new SortedDictionary<string, double>(StringComparer.Ordinal) { ["test"] = Math.Round(watch.Elapsed.TotalSeconds, 3) });
        if (!parsed.GetValue(_output.Json))
        {
            AgreementTrialText.Print(outcome, folder, Console.Out);
            return ExitCode.Done;
        }

        var data = AgreementTrialJson.Data(outcome);
        data["folder"] = folder;
        Envelope.Print("agree-test", name, data, reading.Warnings.Select(w => w.ToString()).Concat(outcome.Warnings.Select(w => w.English)));
        return ExitCode.Done;
    }

    private static string[] Without(string? text, Agreement agreement)
    {
        var left = new List<string>();
        foreach (var word in (text ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var found = agreement.Term(word) is { } term
                ? [term.Id]
                : Words.TryParse<TermKind>(word, out var kind) ? agreement.Terms.Where(t => t.Kind == kind).Select(t => t.Id).ToArray() : [];
            left.AddRange(found.Length > 0 ? found : throw new UsageException($"--without must name terms of the agreement or kinds it has; got '{word}'."));
        }

        return [.. left.Distinct(StringComparer.Ordinal)];
    }

    private static TrialOutcome Try(TrialRequest request, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress();
        try
        {
            return AgreementTrial.Run(request, new StudySteps(progress), cancellation);
        }
        catch (ArgumentException wrong) when (wrong.ParamName == "request")
        {
            throw new UsageException(wrong.Message.Split(" (Parameter")[0]);
        }
    }
}
