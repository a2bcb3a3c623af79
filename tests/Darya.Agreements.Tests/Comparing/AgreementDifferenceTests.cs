using Darya.Agreements.Comparing;
using Darya.Agreements.Documents;
using Darya.Agreements.Tests.Wording;

namespace Darya.Agreements.Tests.Comparing;

public class AgreementDifferenceTests
{
    private static readonly Agreement Old = SampleAgreement.Create();

    [Fact]
    public void Equal_versions_differ_in_nothing()
    {
        var difference = AgreementDifference.Of(Old, SampleAgreement.Create());
        Assert.True(difference.IsEqual);
        Assert.Equal("Nothing differs.\n", DifferenceText.Of(difference, Old, Old, "en"));
    }

    [Fact]
    public void The_order_of_terms_and_meters_is_no_difference() =>
        Assert.True(AgreementDifference.Of(Old, Old with { Terms = [.. Old.Terms.Reverse()], Meters = [.. Old.Meters.Reverse()] }).IsEqual);

    [Fact]
    public void A_changed_amount_is_named_by_its_window()
    {
        var flow = Old.Term("flow")!;
        var difference = AgreementDifference.Of(Old, With(flow with
        {
            Quantity = flow.Quantity! with { Amounts = [flow.Quantity.Amounts[0] with { Value = 480 }, .. flow.Quantity.Amounts.Skip(1)] },
        }));
        var change = Assert.Single(difference.Changed);
        Assert.Equal("flow", change.Term);
        Assert.Equal(new MemberChange("quantity.amounts[2000-06-01..2000-06-30].value", "500", "480"), Assert.Single(change.Members));
    }

    [Fact]
    public void An_amount_that_is_gone_and_one_that_is_new_are_both_named()
    {
        var storage = Old.Term("storage")!;
        var window = new Window(new CalendarDay(2000, 6, 10), new CalendarDay(2000, 6, 10));
        var difference = AgreementDifference.Of(Old, With(storage with
        {
            Quantity = storage.Quantity! with { Amounts = [storage.Quantity.Amounts[0] with { Window = window }] },
        }));
        var members = Assert.Single(difference.Changed).Members;
        Assert.Contains(new MemberChange("quantity.amounts[2000-05-31..2000-05-31].value", "3418", null), members);
        Assert.Contains(new MemberChange("quantity.amounts[2000-06-10..2000-06-10].value", null, "3418"), members);
    }

    [Fact]
    public void Tolerance_remedy_and_state_are_members_of_their_own()
    {
        var flow = Old.Term("flow")!;
        var members = Assert.Single(AgreementDifference.Of(Old, With(flow with
        {
            Tolerance = flow.Tolerance! with { Percent = 12 },
            Remedy = null,
            State = TermState.Active,
        })).Changed).Members;
        Assert.Equal(["tolerance.percent", "remedy.kind", "remedy.withinMonths", "remedy.factor", "state"], members.Select(m => m.Path));
        Assert.Equal(("10", "12"), (members[0].Old, members[0].New));
        Assert.All(members.Skip(1).Take(3), m => Assert.Null(m.New));
    }

    [Fact]
    public void New_and_removed_terms_are_told_by_their_sentences()
    {
        var @new = Old with { Terms = [.. Old.Terms.Where(t => t.Id != "coal"), Old.Term("storage")! with { Id = "storage-2" }] };
        var difference = AgreementDifference.Of(Old, @new);
        Assert.Equal(["coal"], difference.Removed);
        Assert.Equal(["storage-2"], difference.Added);
        Assert.Empty(difference.Changed);
        var text = DifferenceText.Of(difference, Old, @new, "ru");
        Assert.Contains("Исключено: coal\n  - Узбекистан обязуется поставлять Кыргызской Республике товары", text, StringComparison.Ordinal);
        Assert.Contains("Добавлено: storage-2\n  + Таджикистан обязуется", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Head_life_cycle_meters_and_amendments_have_their_own_lists()
    {
        var difference = AgreementDifference.Of(Old, Old with
        {
            Version = 3,
            LifeCycle = Old.LifeCycle with { EndsOn = new DateOnly(2010, 6, 1) },
            Meters = [.. Old.Meters.Select(m => m.Id == "coal" ? m with { Unit = Unit.Find("kt")! } : m)],
            Amendments = [],
        });
        Assert.Equal(new MemberChange("version", "2", "3"), Assert.Single(difference.Head));
        Assert.Equal(new MemberChange("endsOn", "2005-06-01", "2010-06-01"), Assert.Single(difference.LifeCycle));
        Assert.Equal(new MemberChange("[coal].unit", "t", "kt"), Assert.Single(difference.Meters));
        Assert.Contains(new MemberChange("[a1].decidedOn", "2001-03-01", null), difference.Amendments);
        Assert.Empty(difference.Changed);
    }

    private static Agreement With(Term term) => Old with { Terms = [.. Old.Terms.Select(t => t.Id == term.Id ? term : t)] };
}
