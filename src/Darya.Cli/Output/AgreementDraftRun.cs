using System.Text;
using Darya.Agreements.Drafting;
using Darya.Agreements.Format;
using Darya.Reporting;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;

namespace Darya.Cli.Output;

/// <summary>Writes the folder of <c>agree draft</c>: the draft itself is <c>agreement.json</c>.</summary>
internal sealed record AgreementDraftRun : ResultRun
{
    /// <summary>Name of the document in the folder.</summary>
    internal const string DocumentName = "agreement.json";

    /// <summary>Writes; returns the folder.</summary>
    /// <param name="outcome">The draft and what it rests on.</param>
    /// <param name="settings">Settings of the command by name.</param>
    /// <param name="timings">Seconds by step.</param>
    internal string Write(DraftOutcome outcome, IReadOnlyDictionary<string, string> settings, IReadOnlyDictionary<string, double> timings) => Write(
        outcome.MeanYear.Region,
        AgreementTables.Of(outcome),
        ("agreement.xlsx", stream => AgreementWorkbook.Write(stream, outcome, Language)),
        ReportSection.Of(outcome, Name),
        settings,
        timings,
        (DocumentName, stream => stream.Write(Encoding.UTF8.GetBytes(AgreementWriter.Write(outcome.Agreement)))));
}
