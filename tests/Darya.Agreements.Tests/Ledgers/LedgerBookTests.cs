using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Ledgers;
using Darya.Agreements.Tests.Compliance;
using static Darya.Agreements.Tests.Compliance.Season;

namespace Darya.Agreements.Tests.Ledgers;

public sealed class LedgerBookTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    private readonly Agreement _agreement = Season.Agreement(Duty("power", "line", "GWh", Bound.Least, Winter(100)));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_first_reading_opens_the_ledger_and_a_second_of_the_same_adds_nothing()
    {
        Monitor(Months("line", "B", "GWh", 100, 90));
        Assert.Equal(["opening", "reading", "reading", "verdict", "verdict", "verdict"], Kinds());
        var (book, written) = Monitor(Months("line", "B", "GWh", 100, 90));
        Assert.Equal((2, 0, 6), (book.KnownCount, written, Kinds().Count));
    }

    [Fact]
    public void What_differs_is_reversed_and_said_again_and_only_changed_verdicts_follow()
    {
        Monitor(Months("line", "B", "GWh", 100, 90));
        var (book, written) = Monitor(Months("line", "B", "GWh", 100, 95));
        Assert.Equal(new LedgerChange(3, "line B 2024-02-01..2024-02-29", "90 GWh", "95 GWh"), Assert.Single(book.Changes));
        Assert.Equal(["reversal", "reading", "verdict"], Kinds()[6..]);
        Assert.Equal(1, written);
        Assert.Contains("\"content\":{\"of\":3}", _folder.Lines()[6], StringComparison.Ordinal);
        Monitor(Months("line", "B", "GWh", 100, 90));
        Assert.Contains("\"content\":{\"of\":8}", _folder.Lines()[9], StringComparison.Ordinal); // the correction is corrected
        Assert.Null(_folder.Verify());
    }

    [Fact]
    public void Readings_of_the_ledger_count_with_the_new_ones()
    {
        Monitor(Months("line", "B", "GWh", 100));
        var (book, _) = Monitor([.. Months("line", "B", "GWh", 100, 90).Skip(1)]);
        Assert.Equal([100.0, 90.0], book.Readings.Select(r => r.Value));
    }

    [Fact]
    public void Events_are_kept_and_corrected_alike()
    {
        Monitor([], Event("power", "flood", "2024-01-10"));
        var (book, _) = Monitor([], Event("power", "flood", "2024-01-10") with { Note = "upper reach" });
        Assert.Equal(new LedgerChange(2, "power flood 2024-01-10 A", "", "upper reach"), Assert.Single(book.Changes));
        Assert.Equal("upper reach", book.Events.Single().Note);
    }

    [Fact]
    public void What_was_taken_back_by_a_writer_that_was_stopped_does_not_count_until_it_is_said_again()
    {
        Monitor(Months("line", "B", "GWh", 100, 90));
        using (var ledger = LedgerFile.Append(_folder.File))
        {
            ledger.Append(LedgerKind.Reversal, "{\"of\":3}"u8);
        }

        var (book, _) = Monitor([]);
        Assert.Equal([100.0], book.Readings.Select(r => r.Value));
        (book, _) = Monitor(Months("line", "B", "GWh", 100, 95));
        Assert.Equal([100.0, 95.0], book.Readings.Select(r => r.Value));
        Assert.Empty(book.Changes);
    }

    [Fact]
    public void The_ledger_of_another_agreement_is_refused()
    {
        Monitor(Months("line", "B", "GWh", 100));
        var other = new LedgerBook("other");
        Assert.Equal(
            "the ledger is of agreement 'season', not of 'other'; name another file",
            Assert.Throws<LedgerException>(() => LedgerFile.Read(_folder.File, [], other.See)).Flaw.Message);
    }

    [Fact]
    public void A_chain_without_opening_is_no_ledger()
    {
        _folder.Append(1);
        var book = new LedgerBook("season");
        Assert.Equal(LedgerFaultCodes.OtherAgreement, Assert.Throws<LedgerException>(() => LedgerFile.Read(_folder.File, [], book.See)).Flaw.Code);
    }

    private (LedgerBook Book, int Written) Monitor(MeterReading[] readings, params AgreementEvent[] events)
    {
        var book = new LedgerBook("season");
        using var ledger = LedgerFile.Read(_folder.File, [], book.See);
        book.Add(readings);
        book.Add(events);
        return (book, book.Write(ledger, ComplianceReading.Of(_agreement, book.Readings, book.Events, Day("2024-12-31"))));
    }

    private List<string> Kinds() => [.. _folder.Lines().Select(l => l.Split("\"kind\":\"")[1].Split('"')[0])];
}
