using System.CommandLine;
using System.Diagnostics;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Ledgers;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Input;

namespace Darya.Cli.Commands;

/// <summary><c>darya agree monitor AGREEMENT --readings FILE</c>: whether an agreement was kept, written into a ledger that cannot be changed unseen.</summary>
internal sealed class AgreeMonitorCommand
{
    private readonly Argument<string> _agreement = AgreementInput.Argument("AGREEMENT");
    private readonly Option<string?> _readings = new("--readings") { Description = "CSV of readings: meter, reporter, from, to, value, unit, note." };
    private readonly Option<string?> _events = new("--events") { Description = "CSV of events: term, event, date, by, note." };
    private readonly Option<string?> _ledger = new("--ledger") { Description = "Ledger, made when it does not exist; what it holds counts with the readings given." };
    private readonly Option<string[]> _heads = new("--head") { Description = "Head that was kept, N:HASH; the ledger must fit it. May be given several times." };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "Last day that counts, for example 2025-09-30; the last day of readings and events when not given." };
    private readonly Option<string> _language = AgreeOptions.Language("Language of the text: en or ru.");
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object instead of the text." };
    private readonly Option<string?> _target = new("--out") { Description = "Folder of tables and report." };
    private readonly Option<string?> _region = new("--region") { Description = "Region that the agreement is of, so that 'darya report' can join the section to others of it." };

    internal static Command Create()
    {
        var monitor = new AgreeMonitorCommand();
        var command = new Command("monitor", "Judge readings and events against an agreement: who kept what, make-up and money, with a ledger.")
        {
            monitor._agreement, monitor._readings, monitor._events, monitor._ledger, monitor._heads, monitor._asOf, monitor._language, monitor._json, monitor._target,
            monitor._region,
        };
        command.SetAction(parsed => Program.Guard(() => monitor.Run(parsed)));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (readingsPath, eventsPath, ledgerPath, target, regionPath) =
            (Path(parsed, _readings), Path(parsed, _events), Path(parsed, _ledger), Path(parsed, _target), Path(parsed, _region));
        if (regionPath is not null && target is null)
        {
            throw new UsageException("--region needs --out: it joins the report to the region.");
        }

        var heads = LedgerInput.Heads(parsed.GetValue(_heads) ?? []);
        if (ledgerPath is null && (heads.Count > 0 || readingsPath is null))
        {
            throw new UsageException(heads.Count > 0 ? "--head needs --ledger: a head says what a ledger held." : "--readings is needed, or --ledger with what was read before.");
        }

        var asOf = LedgerInput.Day("--as-of", parsed.GetValue(_asOf));
        var language = AgreeOptions.Checked(parsed.GetRequiredValue(_language));
        var path = parsed.GetRequiredValue(_agreement);
        SamePlace.Refuse("--ledger", ledgerPath, ("the agreement", path), ("the readings", readingsPath), ("the events", eventsPath));
        var started = DateTime.UtcNow;
        if (target is not null)
        {
            OutputOptions.Folder(target, "monitor");
        }

        var agreement = AgreementInput.Read(path);
        var (region, reading) = regionPath is null ? (null, null) : RegionInput.Read(regionPath, variant: null, series: null);
        var input = new LedgerInput();
        input.Note(path);
        var clock = Stopwatch.StartNew();
        var readings = input.Readings(readingsPath, agreement);
        var events = input.Events(eventsPath, agreement);
        input.Settle(readingsPath, eventsPath);
        var season = Judge(agreement, input, (readingsPath, eventsPath, ledgerPath), readings, events, heads, asOf, clock);
        var json = parsed.GetValue(_json);
        if (target is not null)
        {
            var folder = AgreeMonitorTables.Write(target, season, region, [.. Environment.GetCommandLineArgs().Skip(1)], [.. input.Files, .. reading?.Inputs ?? []], started, language);
            Console.Error.WriteLine($"Tables: {folder}");
        }

        if (json)
        {
            Envelope.Print("agree-monitor", null, AgreeMonitorJson.Data(season), season.Warnings.Select(w => w.ToString()));
        }
        else
        {
            foreach (var warning in season.Warnings)
            {
                Console.Error.WriteLine(warning);
            }

            AgreeMonitorText.Print(season, language, Console.Out);
        }

        return season.Outcome.HasBreach ? ExitCode.Breached : ExitCode.Done;
    }

    private static MonitoredSeason Judge(
        Agreement agreement,
        LedgerInput input,
        (string? Readings, string? Events, string? Ledger) paths,
        IReadOnlyList<MeterReading> readings,
        IReadOnlyList<AgreementEvent> events,
        IReadOnlyList<LedgerHead> heads,
        DateOnly? asOf,
        Stopwatch clock)
    {
        try
        {
            return SeasonMonitor.Judge(agreement, paths.Ledger, heads, readings, events, asOf, Settle, clock);
        }
        catch (LedgerException refused)
        {
            throw LedgerInput.Refused(paths.Ledger!, refused.Flaw);
        }

        IReadOnlyList<InputFault> Settle(IReadOnlyList<MeterReading> together, IReadOnlyList<AgreementEvent> all, DateOnly? last)
        {
            input.Check(
                paths.Readings ?? paths.Ledger!,
                agreement,
                together,
                all,
                last ?? throw new UsageException("There are no readings and no events to judge by; name them, or a day with --as-of."));
            return input.Settle(paths.Readings ?? paths.Ledger, paths.Events);
        }
    }

    private static string? Path(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { Length: 0 } ? throw new UsageException($"{option.Name} must be a path; got ''.") : parsed.GetValue(option);
}
