using System.Text;
using Darya.Agreements.Format;
using Darya.Model;
using Darya.Relief.Results;
using Darya.Reporting;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;

namespace Darya.Cli.Output;

/// <summary>Writes the folder of a command of <c>relief</c>; pledges are <c>agreement.json</c> in it.</summary>
internal sealed record ReliefRun : ResultRun
{
    /// <summary>Writes; returns the folder.</summary>
    /// <param name="study">What was computed.</param>
    /// <param name="region">The region.</param>
    /// <param name="settings">Settings of the command by name.</param>
    internal string Write(ReliefStudy study, Region region, IReadOnlyDictionary<string, string> settings) => Write(
        region,
        ReliefTables.Of(study, region),
        ("relief.xlsx", stream => ReliefWorkbook.Write(stream, study, region, Language)),
        ReportSection.Of(study, region, Name),
        settings,
        new SortedDictionary<string, double>(StringComparer.Ordinal),
        Pledges(study, region));

    private IEnumerable<(string Name, Action<Stream> Write)> Pledges(ReliefStudy study, Region region) => study.Shares is null
        ? []
        : [(AgreementDraftRun.DocumentName, stream => stream.Write(Encoding.UTF8.GetBytes(AgreementWriter.Write(PledgeAgreement.Of(study, region.States.First(s => s.Id == study.State).Name, Name)))))];
}
