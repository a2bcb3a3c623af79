using Darya.Agreements.Documents;
using Darya.Agreements.Format;

namespace Darya.Agreements.Tests.Format;

public sealed class LargeAgreementTests
{
    private const int Count = 10_000;

    [Fact]
    public void A_chain_of_ten_thousand_terms_is_no_circle_and_needs_no_stack()
    {
        var whole = WholeAgreement.Create();
        var one = whole.Term("section")!;
        var chain = Enumerable.Range(0, Count).Select(i => one with
        {
            Id = Id(i),
            Overrides = i + 1 < Count ? [Id(i + 1)] : [],
        });

        var reading = Read(whole, chain);

        Assert.Empty(reading.Faults);
        Assert.Equal(Count, reading.Agreement!.Terms.Count);
    }

    [Fact]
    public void A_circle_of_ten_thousand_terms_is_found()
    {
        var whole = WholeAgreement.Create();
        var one = whole.Term("section")!;
        var circle = Enumerable.Range(0, Count).Select(i => one with { Id = Id(i), Overrides = [Id((i + 1) % Count)] });

        var fault = Assert.Single(Read(whole, circle).Faults);

        Assert.Equal(AgreementFaultCodes.CyclicTerms, fault.Code);
        Assert.Equal("terms override each other in a circle: t0 > t1 > t2 > ... (10000 terms) > t0", fault.Message);
    }

    [Fact]
    public void Forty_years_of_dekads_beside_a_yearly_window_name_each_overlap_once()
    {
        var whole = WholeAgreement.Create();
        var one = whole.Term("section")!;
        var figure = one.Quantity!.Amounts[0].Figure;
        var months = Enumerable.Range(0, 480).Select(i => new DateOnly(1990, 1, 1).AddMonths(i)).Select(m => new Amount(
            new Window(new CalendarDay(m.Year, m.Month, 1), new CalendarDay(m.Year, m.Month, DateTime.DaysInMonth(m.Year, m.Month))), 100, figure));
        var yearly = new Amount(new Window(new CalendarDay(null, 5, 10), new CalendarDay(null, 5, 20)), 100, figure);

        var faults = Read(whole, [one with { Quantity = one.Quantity with { Amounts = [.. months, yearly] } }]).Faults;

        Assert.Equal("the window --05-10..--05-20 overlaps 1990-05-01..1990-05-31 of the same term", Assert.Single(faults).Message);
    }

    private static string Id(int i) => FormattableString.Invariant($"t{i}");

    private static AgreementReading Read(Agreement whole, IEnumerable<Term> terms) => TestDocuments.Read(AgreementWriter.Write(whole with
    {
        Terms = [.. terms],
        Bodies = [],
        Amendments = [],
    }));
}
