using System.Globalization;
using Darya.Agreements.Documents;
using Darya.Agreements.Drafting;
using Darya.Agreements.Wording;

namespace Darya.Cli.Output;

/// <summary>What <c>darya agree draft</c> prints without <c>--json</c>: parties, rule and gains, terms by kind with their largest amounts.</summary>
internal static class AgreementDraftText
{
    private const int ShownOfKind = 3;

    /// <summary>Prints the summary.</summary>
    /// <param name="outcome">The draft and what it rests on.</param>
    /// <param name="folder">The folder that was written, or null.</param>
    /// <param name="to">Where to.</param>
    internal static void Print(DraftOutcome outcome, string? folder, TextWriter to)
    {
        void Line(FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
        var (agreement, study, share, region) = (outcome.Agreement, outcome.Study, outcome.Share, outcome.MeanYear.Region);
        Line($"Draft {agreement.Id}, version {agreement.Version}, of {string.Join(", ", agreement.Parties.Select(p => p.Id))} in region {region.Id}{(region.Variant is null ? string.Empty : ", variant " + region.Variant)}, economy {study.Economy}.");
        Line($"All together gain {One(study.MeanYear.JointGainMusd)} million USD in the mean year over each alone; shared by {share.Name.English}{(share.IsInCore ? ", in the core" : ", not in the core")}:");
        Line($"{string.Join("   ", study.Players.Zip(share.GainMusd, (p, g) => $"{p} {One(g)}"))}");
        Line($"");
        Line($"{agreement.Terms.Count} terms:");
        foreach (var kind in agreement.Terms.GroupBy(t => t.Kind))
        {
            Kind([.. kind], Line);
        }

        if (outcome.LeftOut.Count > 0)
        {
            Line($"");
            Line($"Each recorded year under a draft made from the other years: every party gains in {outcome.LeftOut.Count(y => y.States.All(s => s.GainMusd >= 0))} of {outcome.LeftOut.Count}.");
        }

        if (folder is not null)
        {
            Line($"");
            Line($"Written to {folder} ({AgreementDraftRun.DocumentName}, report.html, agreement.xlsx and tables).");
        }
    }

    private static void Kind(IReadOnlyList<Term> terms, Action<FormattableString> line)
    {
        line($"{PlainNames.Of(terms[0].Kind, "en")}: {terms.Count}");
        var largest = terms.SelectMany(t => t.Quantity?.Amounts ?? [], (t, a) => (Term: t, Amount: a)).OrderByDescending(a => a.Amount.Value).ToArray();
        foreach (var (term, amount) in largest.Take(ShownOfKind))
        {
            line($"  {term.Id,-28} {PlainDates.Cell(amount.Window, "en"),-24} {amount.Value,10:0.#} {term.Quantity!.Unit.Symbol}");
        }

        if (largest.Length > ShownOfKind)
        {
            line($"  ... and {largest.Length - ShownOfKind} more amounts");
        }
    }

    /// <summary>One digit after the mark; what rounds to nothing has no sign.</summary>
    private static string One(double value) => value.ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
