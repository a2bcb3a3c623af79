using System.Globalization;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Ledgers;
using Darya.Data;
using Darya.Data.Runs;
using Darya.Model;
using Darya.Reporting;

namespace Darya.Cli.Output;

/// <summary>Writes a monitored season as a run folder: the verdicts a row each, the figures as long tables, the section and the page of a report.</summary>
internal static class AgreeMonitorTables
{
    private static readonly string[] VerdictHeader =
    [
        "term", "test", "step", "period_start", "period_end", "state", "unit", "promised", "accepted", "accepted_by", "deviation", "deviation_percent", "score", "short", "made_up",
        "value_musd", "until", "reason", "because",
    ];

    /// <summary>Writes; returns the folder.</summary>
    /// <param name="target">Folder to be.</param>
    /// <param name="season">What the monitor found.</param>
    /// <param name="region">The region of the agreement; null: run and section are of the agreement alone.</param>
    /// <param name="commandLine">Arguments as given.</param>
    /// <param name="inputs">Files that were read.</param>
    /// <param name="started">When the run began.</param>
    /// <param name="language">Language of the report.</param>
    internal static string Write(
        string target, MonitoredSeason season, Region? region, IReadOnlyList<string> commandLine, IReadOnlyList<InputFile> inputs, DateTime started, string language)
    {
        var outcome = season.Outcome;
        var run = $"monitor-{outcome.Agreement}";
        using var folder = RunFolder.Begin(target, run);
        folder.WriteTable("verdicts.csv", VerdictHeader, outcome.Verdicts.Select(Row));
        folder.WriteTable("compliance.csv", outcome.Verdicts.SelectMany(Figures));
        folder.WriteTable("make-up.csv", outcome.MakeUp.SelectMany(m => (ResultRow[])
        [
            new ResultRow(Words.Of(m.Movement), m.Term, "amount", m.Unit, m.PeriodFrom, m.PeriodTo, m.Amount),
            new ResultRow(Words.Of(m.Movement), m.Term, "balance", m.Unit, m.Date, m.Date, m.Balance),
        ]));
        folder.WriteTable("money.csv", outcome.Money.Select(m => new ResultRow(m.Party, m.Term, "owed", "million USD", m.From, m.To, m.AmountMusd)));
        var section = ReportSection.Of(outcome, season.Agreement, season.Head?.ToString() ?? string.Empty, run, region);
        Create(ReportSection.FileName, section.Write);
        Create("report.html", stream => ReportWriter.WriteHtml(stream, [section], language));
        return folder.Commit(new RunManifest
        {
            Run = run,
            Command = "agree monitor",
            CommandLine = commandLine,
            Version = ResultRun.Version,
            StartedUtc = started,
            Seed = 0,
            Region = region?.Id ?? outcome.Agreement,
            Status = outcome.HasBreach ? "breach" : "done",
            Inputs = inputs,
            Settings = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["as_of"] = Day(outcome.AsOf),
                ["version"] = outcome.Version.ToString(CultureInfo.InvariantCulture),
                ["head"] = season.Head?.ToString() ?? "",
            },
            TimingsSeconds = season.TimingsSeconds,
        });

        void Create(string name, Action<Stream> write)
        {
            using var stream = folder.CreateFile(name);
            write(stream);
        }
    }

    private static string[] Row(PeriodVerdict v) =>
    [
        v.Term, Words.Of(v.Test), v.Step, Day(v.From), Day(v.To), Words.Of(v.State), v.Unit, Number(v.Promised), Number(v.Accepted), v.AcceptedBy, Number(v.Deviation),
        Number(v.DeviationPercent), Number(v.Score), Number(v.AmountShort), Number(v.MadeUp), Number(v.ValueMusd), Day(v.Until), v.Reason == VerdictReason.None ? "" : Words.Of(v.Reason),
        v.Because,
    ];

    /// <summary>The figures of a verdict; the scenario is whose they are: the agreement, a reporter, or what was accepted.</summary>
    private static IEnumerable<ResultRow> Figures(PeriodVerdict v)
    {
        var test = Words.Of(v.Test);
        if (v.Promised is { } promised)
        {
            yield return new ResultRow("promised", v.Term, test, v.Unit, v.From, v.To, promised);
        }

        foreach (var reported in v.Reported)
        {
            if (reported.Value is { } value)
            {
                yield return new ResultRow($"reported {reported.Reporter}", v.Term, test, v.Unit, v.From, v.To, value);
            }
        }

        if (v.Accepted is { } accepted)
        {
            yield return new ResultRow("accepted", v.Term, test, v.Unit, v.From, v.To, accepted);
        }

        if (v.Score is { } score)
        {
            yield return new ResultRow("score", v.Term, test, "1", v.From, v.To, score);
        }
    }

    private static string Number(double? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
