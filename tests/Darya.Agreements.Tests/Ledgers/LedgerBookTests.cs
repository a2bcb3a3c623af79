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
    public void An_event_that_one_file_says_twice_is_written_once_as_said_last()
    {
        var flood = Event("power", "flood", "2024-01-10");
        Monitor([], flood with { Note = "first" }, flood with { Note = "second" });
        Assert.Equal("second", Monitor([]).Book.Events.Single().Note);
        Monitor([], flood with { Note = "third" }, flood with { Note = "fourth" });
        Assert.Equal("fourth", Monitor([]).Book.Events.Single().Note);
        Assert.Equal(2, Kinds().Count(k => k == "event"));
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

    [Theory]
    [InlineData(LedgerKind.Reading, "\"meter\":\"line\",\"reporter\":\"B\",\"from\":\"2024-01-01\",\"to\":\"2024-01-31\",\"unit\":\"GWh\",\"note\":\"\"", "does not fit: value: a number from -1e15 to 1e15 is needed")]
    [InlineData(LedgerKind.Reading, "\"meter\":\"line\",\"reporter\":\"B\",\"from\":\"2024-01-01\",\"to\":\"2024-01-31\",\"value\":1e999,\"unit\":\"GWh\",\"note\":\"\"", "does not fit: value: a number from -1e15 to 1e15 is needed")]
    [InlineData(LedgerKind.Reading, "\"meter\":\"pipe\",\"reporter\":\"B\",\"from\":\"2024-01-01\",\"to\":\"2024-01-31\",\"value\":1,\"unit\":\"GWh\",\"note\":\"\"", "does not fit: meter: got 'pipe'; the agreement has no such meter")]
    [InlineData(LedgerKind.Reading, "\"meter\":\"line\",\"reporter\":\"C\",\"from\":\"2024-01-01\",\"to\":\"2024-01-31\",\"value\":1,\"unit\":\"GWh\",\"note\":\"\"", "does not fit: reporter: got 'C'; meter 'line' is reported by A, B, BWO")]
    [InlineData(LedgerKind.Reading, "\"meter\":\"line\",\"reporter\":\"B\",\"from\":\"2024-01-31\",\"to\":\"2024-01-01\",\"value\":1,\"unit\":\"GWh\",\"note\":\"\"", "does not fit: from: got 2024-01-31 to 2024-01-01; days in order, of the years 1800 to 2199, are needed")]
    [InlineData(LedgerKind.Reading, "\"meter\":\"line\",\"reporter\":\"B\",\"from\":\"2024-02-01\",\"to\":\"2024-02-29\",\"value\":1,\"unit\":\"GWh\",\"note\":\"\"", "does not fit: entry 2 says the same meter, reporter and days, and was not taken back")]
    [InlineData(LedgerKind.Reading, "\"meter\":null", "is not a reading that this program knows")]
    [InlineData(LedgerKind.Event, "\"term\":null", "is not an event that this program knows")]
    [InlineData(LedgerKind.Event, "\"term\":\"x\",\"event\":\"flood\",\"date\":\"2024-01-10\",\"by\":\"A\",\"note\":\"\"", "does not fit: term: got 'x'; the agreement has no such term")]
    [InlineData(LedgerKind.Event, "\"term\":\"power\",\"event\":\"flood\",\"date\":\"0001-01-10\",\"by\":\"A\",\"note\":\"\"", "does not fit: date: got 0001-01-10; a day of the years 1800 to 2199 is needed")]
    [InlineData(LedgerKind.Reversal, "\"of\":9", "does not fit: of: got 9; the number of an earlier entry is needed")]
    [InlineData(LedgerKind.Verdict, "\"term\":\"power\",\"test\":\"guess\",\"from\":\"2024-01-01\",\"to\":\"2024-01-31\"", "is not a verdict that this program knows")]
    [InlineData(LedgerKind.Verdict, "\"term\":\"power\",\"test\":null,\"from\":\"2024-01-01\",\"to\":\"2024-01-31\"", "is not a verdict that this program knows")]
    [InlineData(LedgerKind.Opening, "\"format\":null", "is not an opening that this program knows")]
    public void An_entry_that_fits_no_agreement_is_named(LedgerKind kind, string members, string message)
    {
        using (var ledger = LedgerFile.Append(_folder.File))
        {
            if (kind != LedgerKind.Opening)
            {
                ledger.Append(LedgerKind.Opening, "{\"format\":\"darya/ledger/1\",\"agreement\":\"season\"}"u8);
                ledger.Append(
                    LedgerKind.Reading,
                    "{\"meter\":\"line\",\"reporter\":\"B\",\"from\":\"2024-02-01\",\"to\":\"2024-02-29\",\"value\":1,\"unit\":\"GWh\",\"note\":\"\"}"u8);
            }

            ledger.Append(kind, System.Text.Encoding.UTF8.GetBytes($"{{{members}}}"));
        }

        var entry = kind == LedgerKind.Opening ? 1 : 3;
        var flaw = Assert.Throws<LedgerException>(() => LedgerFile.Read(_folder.File, [], LedgerBook.Of(_agreement).See)).Flaw;
        Assert.Equal(new LedgerFlaw(LedgerFaultCodes.OtherAgreement, entry, FormattableString.Invariant($"entry {entry} {message}")), flaw);
    }

    private (LedgerBook Book, int Written) Monitor(MeterReading[] readings, params AgreementEvent[] events)
    {
        var book = LedgerBook.Of(_agreement);
        using var ledger = LedgerFile.Read(_folder.File, [], book.See);
        book.Add(readings);
        book.Add(events);
        return (book, book.Write(ledger, ComplianceReading.Of(_agreement, book.Readings, book.Events, Day("2024-12-31"))));
    }

    private List<string> Kinds() => [.. _folder.Lines().Select(l => l.Split("\"kind\":\"")[1].Split('"')[0])];
}
