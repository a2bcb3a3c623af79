using System.Globalization;
using System.Text;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Ledgers;
using Darya.Input;
using Darya.Model;

namespace Darya.Benchmarks;

/// <summary>Monitors 10,000 terms over 36 months with two reporters: reading the table, checking, judging, the ledger; CPU seconds.</summary>
internal static class MonitorSpeed
{
    private const int Terms = 10_000;
    private const int Months = 36;

    private static readonly DateOnly First = new(2023, 1, 1);

    internal static void Print(TextWriter to)
    {
        var agreement = Large();
        var text = Table(agreement);
        var asOf = First.AddMonths(Months).AddDays(-1);
        ComplianceReading.Of(agreement with { Terms = [.. agreement.Terms.Take(100)] }, [], [], asOf); // code is loaded once before anything is timed
        var faults = new FaultList();
        var (readings, reading) = Timed(() => ReadingTable.Read("readings.csv", text, agreement, faults));
        var (_, checking) = Timed(() => Checked(agreement, readings, asOf, faults));
        var (outcome, judging) = Timed(() => ComplianceReading.Of(agreement, readings, [], asOf));
        var file = Path.GetTempFileName();
        File.Delete(file);
        try
        {
            var (head, writing) = Timed(() => Write(file, agreement, readings, outcome));
            var (_, opening) = Timed(() => Opened(file));
            var (_, verifying) = Timed(() => Verified(file));
            to.WriteLine(FormattableString.Invariant(
                $"{Terms} terms, {Months} months, {readings.Count} readings, {faults.ErrorCount} faults, {outcome.Verdicts.Count} verdicts, {head.Number} entries"));
            Line("judging", judging);
            Line("reading the table", reading);
            Line("checking rows against periods", checking);
            Line("writing a fresh ledger", writing);
            Line("opening it to append", opening);
            Line("verifying it", verifying);

            void Line(string what, double seconds) => to.WriteLine(FormattableString.Invariant($"  {seconds,8:F3} s  {seconds / judging,8:F4}  {what}"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static bool Checked(Agreement agreement, IReadOnlyList<MeterReading> readings, DateOnly asOf, FaultList faults)
    {
        ReadingChecks.Check("readings.csv", agreement, readings, [], asOf, faults);
        return true;
    }

    private static LedgerHead Write(string file, Agreement agreement, IReadOnlyList<MeterReading> readings, ComplianceOutcome outcome)
    {
        var book = new LedgerBook(agreement.Id);
        using var ledger = LedgerFile.Read(file, [], book.See);
        book.Add(readings);
        book.Write(ledger, outcome);
        return ledger.Head!;
    }

    private static long Opened(string file)
    {
        using var ledger = LedgerFile.Append(file);
        return ledger.BytesRead;
    }

    private static LedgerHead? Verified(string file)
    {
        using var stream = LedgerVerification.Open(file);
        return LedgerVerification.Of(stream, [], null).Head;
    }

    private static Agreement Large()
    {
        var figure = new Figure(Confidence.Estimate, "", "", "benchmark");
        var flow = Unit.Find("m3/s")!;
        var window = new Window(CalendarDay.Parse("--01-01")!.Value, CalendarDay.Parse("--12-31")!.Value);
        return new Agreement
        {
            Id = "large",
            Version = 1,
            Rank = Rank.Protocol,
            Title = LocalText.Of("Large", "Большое"),
            Parties = [new Party("A", LocalText.None), new Party("B", LocalText.None)],
            Languages = new AgreementLanguages(["en"], "en"),
            LifeCycle = new AgreementLifeCycle(First, "", [], ForceRule.Signature, First, null, 0, false, null, false, LocalText.None, []),
            Meters = [.. Enumerable.Range(0, Terms).Select(i => new Meter(Name("m", i), LocalText.None, Variable.Flow, [], flow, ["A", "B"]))],
            Terms =
            [
                .. Enumerable.Range(0, Terms).Select(i => new Term
                {
                    Id = Name("t", i),
                    Kind = TermKind.SectionFlow,
                    Article = "1",
                    Text = LocalText.None,
                    Debtors = ["A"],
                    Creditors = ["B"],
                    Modality = Modality.Duty,
                    Meter = Name("m", i),
                    Quantity = new Quantity(flow, Bound.Least, [new Amount(window, 100, figure)], null, [], null),
                    Tolerance = new Tolerance(10, Averaging.Month, 5, 1, 0, figure),
                    Evidence = new Evidence([], 5),
                    Remedy = new TermRemedy(RemedyKind.MakeUp, 2, 1, null, "", null),
                    DependsOn = i > 0 ? [Name("t", i - 1)] : [],
                }),
            ],
        };
    }

    private static string Table(Agreement agreement)
    {
        var random = new Random(1);
        var text = new StringBuilder("meter,reporter,from,to,value,unit\n");
        for (var month = 0; month < Months; month++)
        {
            var (from, to) = (First.AddMonths(month), First.AddMonths(month + 1).AddDays(-1));
            foreach (var meter in agreement.Meters)
            {
                foreach (var reporter in meter.Reporters)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{meter.Id},{reporter},{from:yyyy-MM-dd},{to:yyyy-MM-dd},{80 + (40 * random.NextDouble()):F2},m3/s\n");
                }
            }
        }

        return text.ToString();
    }

    private static string Name(string letter, int i) => FormattableString.Invariant($"{letter}{i}");

    private static (T Result, double Seconds) Timed<T>(Func<T> action)
    {
        var started = Environment.CpuUsage.TotalTime;
        var result = action();
        return (result, (Environment.CpuUsage.TotalTime - started).TotalSeconds);
    }
}
