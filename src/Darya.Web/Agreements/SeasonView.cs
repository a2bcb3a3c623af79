using System.Globalization;
using Darya.Agreements.Compliance;
using Darya.Agreements.Wording;
using Darya.Web.Access;
using Darya.Web.Languages;

namespace Darya.Web.Agreements;

/// <summary>How an agreement was kept, season by season.</summary>
/// <param name="View">The newest version, by which it is judged.</param>
/// <param name="Ledger">What the ledger holds.</param>
/// <param name="AsOf">Last day that counts, as asked for; null for the last day of what the ledger holds.</param>
internal sealed record SeasonView(AgreementView View, LedgerState Ledger, DateOnly? AsOf)
{
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    /// <summary>Verdicts of amounts by season, the newest first; what was not due or not triggered is left out.</summary>
    internal IEnumerable<IGrouping<(int Year, bool IsVegetation), PeriodVerdict>> Seasons => (Ledger.Outcome?.Verdicts ?? [])
        .Where(v => v.State is not (ComplianceState.NotDue or ComplianceState.NotTriggered))
        .GroupBy(v => SeasonOf(v.From))
        .OrderByDescending(g => g.Key.Year).ThenByDescending(g => g.Key.IsVegetation ? 0 : 1);

    /// <summary>Periods for which no reporter covers every day.</summary>
    internal IEnumerable<PeriodVerdict> Missing => (Ledger.Outcome?.Verdicts ?? []).Where(v => v.State == ComplianceState.MissingData);

    /// <summary>The ledger as of a day; days are those that tables may name.</summary>
    /// <exception cref="RoomFault">There is no such agreement, or the day is too far away to count up to.</exception>
    internal static async Task<SeasonView> Of(Room room, AgreementMemory memory, SeasonLedgers ledgers, Guid agreement, DateOnly? asOf)
    {
        if (asOf is { Year: < FirstYear or > LastYear })
        {
            throw RoomFault.Invalid([new FieldFault(SeasonEndpoints.AsOf, room.Words.Format("season.fault.day", Year(FirstYear), Year(LastYear)))]);
        }

        var view = await AgreementView.Of(room, memory, agreement, null);
        return new SeasonView(view, await ledgers.Read(agreement, view.Agreement, asOf, room.Http.RequestAborted), asOf);
    }

    /// <summary>Vegetation season from April to September; the other half-year is named by the year in which it begins.</summary>
    internal static (int Year, bool IsVegetation) SeasonOf(DateOnly day) => day.Month is >= 4 and <= 9 ? (day.Year, true) : (day.Month < 4 ? day.Year - 1 : day.Year, false);

    /// <summary>Name of a season for people.</summary>
    internal static string TitleOf((int Year, bool IsVegetation) season, Words words) =>
        words.Format(season.IsVegetation ? "season.vegetation" : "season.winter", season.Year, season.Year + 1);

    /// <summary>A term by its article and kind.</summary>
    internal string TermOf(string id, Words words) => View.Agreement.Term(id) is { } term
        ? $"{words.Format("agreement.article", term.Article)}. {PlainNames.Of(term.Kind, words.Language)}"
        : id;

    /// <summary>Who reports: a party or a body by name, anybody else by the word of the document.</summary>
    internal string NameOf(string reporter, Words words) =>
        (View.Agreement.Parties.FirstOrDefault(p => p.Id == reporter)?.Name ?? View.Agreement.Bodies.FirstOrDefault(b => b.Id == reporter)?.Name)?.In(words.Language) ?? reporter;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture); // no mark of thousands

    /// <summary>By how much the figures of reporters lie apart; null when fewer than two say something.</summary>
    internal static double? Apart(PeriodVerdict verdict)
    {
        double[] said = [.. verdict.Reported.Select(r => r.Value).OfType<double>()];
        return said.Length > 1 ? said.Max() - said.Min() : null;
    }
}
