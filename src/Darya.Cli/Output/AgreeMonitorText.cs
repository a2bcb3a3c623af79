using System.Globalization;
using Darya.Agreements.Compliance;
using Darya.Agreements.Ledgers;

namespace Darya.Cli.Output;

/// <summary>A monitored season for readers: what is not kept first, then accounts, corrections and the head of the ledger.</summary>
internal static class AgreeMonitorText
{
    private const int MostRows = 200;

    internal static void Print(MonitoredSeason season, string language, TextWriter to)
    {
        var (outcome, words) = (season.Outcome, new AgreeMonitorWords(language));
        var counts = string.Join(", ", outcome.Count().Select(c => string.Create(CultureInfo.InvariantCulture, $"{words.State(c.Key)} {c.Value}")));
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{season.Agreement.Title.In(language)} ({outcome.Agreement}, {words.Say("version", "версия")} {outcome.Version}), {words.Say("as of", "на")} {outcome.AsOf:yyyy-MM-dd}"));
        to.WriteLine(counts.Length > 0 ? counts : words.Say("nothing to judge", "оценивать нечего"));
        Verdicts(words.Say("Not kept, or to be looked at", "Не выполнено или требует внимания"), outcome.Verdicts.Where(v => v.State <= ComplianceState.Event).OrderBy(v => v.State), words, to);
        Verdicts(
            words.Say("Kept", "Выполнено"),
            outcome.Verdicts.Where(v => v.State is ComplianceState.MadeGood or ComplianceState.WithinTolerance or ComplianceState.Met or ComplianceState.Reported),
            words,
            to);
        Accounts(season, words, to);
        if (outcome.NotMonitored.Count > 0)
        {
            to.WriteLine();
            to.WriteLine($"{words.Say("Nothing to compute in", "Нечего вычислять в")}: {string.Join(", ", outcome.NotMonitored)}");
        }

        Ledger(season, words, to);
    }

    private static void Verdicts(string title, IEnumerable<PeriodVerdict> verdicts, AgreeMonitorWords words, TextWriter to)
    {
        var all = verdicts.ToList();
        if (all.Count == 0)
        {
            return;
        }

        string[] header =
        [
            words.Say("term", "пункт"), words.Say("period", "период"), words.Say("state", "состояние"), words.Say("promised", "обещано"), words.Say("accepted", "принято"),
            words.Say("unit", "ед."), words.Say("% of schedule", "% к графику"), words.Say("reported", "сообщено"), words.Say("short", "не хватает"), words.Say("mln USD", "млн долл."), words.Say("until", "до"),
            words.Say("why", "почему"),
        ];
        Table(title, header, all.Take(MostRows).Select(v => Row(v, words)), to);
        if (all.Count > MostRows)
        {
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"... {words.Say("and more", "и ещё")}: {all.Count - MostRows} ({words.Say("all of them with --out or --json", "все при --out или --json")})"));
        }
    }

    private static string[] Row(PeriodVerdict v, AgreeMonitorWords words) =>
    [
        v.Test == VerdictTest.Cumulative ? $"{v.Term} ({words.Say("sum", "сумма")})" : v.Term,
        FormattableString.Invariant($"{v.From:yyyy-MM-dd}..{v.To:yyyy-MM-dd}"),
        words.State(v.State),
        Number(v.Promised),
        Number(v.Accepted) + (v.AcceptedBy.Length > 0 ? $" {v.AcceptedBy}" : ""),
        v.Unit,
        v.PercentOfSchedule is { } percent ? percent.ToString("0.0", CultureInfo.InvariantCulture) : "",
        string.Join("; ", v.Reported.Select(r => $"{r.Reporter} {(r.Value is null ? "-" : Number(r.Value))}")),
        v.AmountShort > 0 ? Number(v.AmountShort) : "",
        Number(v.ValueMusd),
        Day(v.Until),
        words.Reason(v),
    ];

    private static void Accounts(MonitoredSeason season, AgreeMonitorWords words, TextWriter to)
    {
        var outcome = season.Outcome;
        if (outcome.MakeUp.Count > 0)
        {
            string[] header =
            [
                words.Say("term", "пункт"), words.Say("day", "день"), words.Say("movement", "движение"), words.Say("of the period", "за период"), words.Say("amount", "объём"),
                words.Say("still to make up", "остаётся"), words.Say("unit", "ед."),
            ];
            Table(
                words.Say("Make-up accounts", "Счета восполнения"),
                header,
                outcome.MakeUp.Take(MostRows).Select(m => (string[])
                [
                    m.Term, Day(m.Date), words.Movement(m.Movement), FormattableString.Invariant($"{m.PeriodFrom:yyyy-MM-dd}..{m.PeriodTo:yyyy-MM-dd}"), Number(m.Amount), Number(m.Balance), m.Unit,
                ]),
                to);
        }

        if (outcome.Money.Count > 0)
        {
            Table(
                words.Say("Money that follows from breaches, million USD", "Деньги вследствие нарушений, млн долл. США"),
                [words.Say("party", "сторона"), words.Say("receives", "получает"), words.Say("pays", "платит"), words.Say("net", "итого")],
                outcome.Accounts.Select(a => (string[])[a.Party, Number(a.ReceivesMusd), Number(a.PaysMusd), Number(a.NetMusd)]),
                to);
        }
    }

    private static void Ledger(MonitoredSeason season, AgreeMonitorWords words, TextWriter to)
    {
        if (season.Changes.Count > 0)
        {
            Table(
                words.Say("Corrected by counter-entry", "Исправлено встречной записью"),
                [words.Say("entry", "запись"), words.Say("what", "что"), words.Say("before", "было"), words.Say("now", "стало")],
                season.Changes.Take(MostRows).Select(c => (string[])[c.Entry.ToString(CultureInfo.InvariantCulture), c.What, c.Before, c.After]),
                to);
        }

        if (season.Head is { } head)
        {
            to.WriteLine();
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{words.Say("Ledger: readings and events new", "Журнал: новых показаний и событий")} {season.Added}, {words.Say("known", "известных")} {season.Known}, {words.Say("verdicts written", "записано оценок")} {season.VerdictsWritten}"));
            to.WriteLine($"head {head}");
        }
    }

    private static void Table(string title, string[] header, IEnumerable<string[]> rows, TextWriter to)
    {
        var all = rows.Prepend(header).ToList();
        var widths = header.Select((_, i) => all.Max(r => r[i].Length)).ToList();
        to.WriteLine();
        to.WriteLine(title);
        foreach (var row in all)
        {
            to.WriteLine(string.Join("  ", row.Select((c, i) => widths[i] == 0 ? null : c.PadRight(widths[i])).OfType<string>()).TrimEnd());
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
