using System.Text;
using Darya.Agreements.Documents;
using Darya.Agreements.Format;
using Darya.Agreements.Wording;
using Darya.Cli.Output;
using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Results;
using Darya.Relief.Shares;

namespace Darya.Cli.Tests;

public sealed class PledgeAgreementTests
{
    private static readonly LocalName Receiver = new("Afghanistan", "Афганистан");

    private static ReliefStudy Study { get; } = new()
    {
        State = "AF",
        Months = [new(2025, 11), new(2025, 12), new(2026, 1)],
        Places =
        [
            Place("source kostanay_mills", ReliefPlaceKind.Source, "kostanay_rail", new("Mills of Kostanay", "Мельницы Костаная")),
            Place("hub termez", ReliefPlaceKind.Hub, "termez", new("Hub of Termez", "Хаб в Термезе")),
            Place("gate galaba_hairatan", ReliefPlaceKind.Gate, "galaba_rail", new("Galaba - Hairatan", "Галаба - Хайратон")),
        ],
        Ways = [],
        Foods =
        [
            new("wheat_flour", new("Wheat flour", "Мука пшеничная"), FoodGroup.Cereal, new([], Confidence.Estimate, "e", ""), 9, 0, 450, true, true, null, Confidence.Estimate, "e", ""),
        ],
        Need = null,
        Basket = null,
        Plan = null,
        Stress = null,
        Shares = new ShareStudy(
            new SharesOutcome(null!, [], [], false, []),
            [new("KZ", new("Kazakhstan", "Казахстан"), false), new("UZ", new("Uzbekistan", "Узбекистан"), false), new("free", new("Free money", "Свободные средства"), true)],
            [
                Term(23, new("KZ", PledgeKind.Food, "source kostanay_mills", "wheat_flour", "t", [1_200.7, 0, 800]), "Flour."),
                Term(16, new("UZ", PledgeKind.Carriage, "gate galaba_hairatan", null, "t", [0, 1_500, 1_600]), "The crossing."),
                Term(16, new("UZ", PledgeKind.Storage, "hub termez", null, "t", [500, 700, 0]), "The store."),
                Term(23, new("free", PledgeKind.Money, "free", null, "USD", [1_234_567, 0, 2_000_000]), "Money."),
            ],
            []),
        Parameters = [],
        Warnings = [],
        NeedsOpenStreetMapCredit = false,
    };

    [Fact]
    public void Pledges_become_a_document_that_agree_check_reads_without_a_fault()
    {
        var written = PledgeAgreement.Of(Study, Receiver, "relief-share-1");
        var reading = AgreementReader.Read("pledges.json", Encoding.UTF8.GetBytes(AgreementWriter.Write(written)));
        Assert.Empty(reading.Faults);
        Assert.Equal(
            [("1.1", TermKind.AidAndFinance), ("1.2", TermKind.AidAndFinance), ("2.1", TermKind.MutualSupport), ("2.2", TermKind.MutualSupport)],
            reading.Agreement!.Terms.Select(term => (term.Article, term.Kind)));
        Assert.Equal(AgreementWriter.Write(written), AgreementWriter.Write(reading.Agreement));
    }

    [Fact]
    public void Amounts_are_owed_by_month_in_the_units_of_their_meters_and_never_above_the_plan()
    {
        var agreement = PledgeAgreement.Of(Study, Receiver, "relief-share-1");
        var flour = agreement.Term("KZ-food-source-kostanay_mills-wheat_flour")!;
        Assert.Equal(["KZ"], flour.Debtors);
        Assert.Equal(["AF"], flour.Creditors);
        Assert.Equal(
            [("2025-11-01..2025-11-30", 1_200.0), ("2026-01-01..2026-01-31", 800.0)], flour.Quantity!.Amounts.Select(amount => (amount.Window.ToString(), amount.Value)));
        Assert.All(flour.Quantity.Amounts, amount => Assert.Equal((Confidence.Estimate, "relief-share-1"), (amount.Figure.Letter, amount.Figure.Run)));
        Assert.True(flour.IsComputable);
        Assert.Equal(["kostanay_rail"], agreement.Meter(flour.Meter)!.Places);
        var money = agreement.Term("free-money-free")!;
        Assert.Equal("million USD", money.Quantity!.Unit.Symbol);
        Assert.Equal([1.234, 2], money.Quantity.Amounts.Select(amount => amount.Value));
        var store = agreement.Term("UZ-storage-hub-termez")!;
        Assert.Equal(Variable.Storage, agreement.Meter(store.Meter)!.Variable);
        Assert.Equal(["request", "answer", "release"], store.Steps.Select(step => step.Id));
    }

    [Fact]
    public void Pledges_of_goods_are_told_as_goods_and_every_pledge_is_a_proposal()
    {
        var agreement = PledgeAgreement.Of(Study, Receiver, "relief-share-1");
        Assert.All(agreement.Terms, term => Assert.Equal(TermState.Proposed, term.State));
        Assert.StartsWith("Kazakhstan must provide goods to Afghanistan (", PlainSentence.Of(agreement, agreement.Terms[0], "en"), StringComparison.Ordinal);
        Assert.StartsWith("Казахстан обязуется предоставлять ", PlainSentence.Of(agreement, agreement.Terms[0], "ru"), StringComparison.Ordinal);
        Assert.Contains("товары (", PlainSentence.Of(agreement, agreement.Terms[0], "ru"), StringComparison.Ordinal);
        Assert.Contains("provide finance to Afghanistan: ", PlainSentence.Of(agreement, agreement.Term("free-money-free")!, "en"), StringComparison.Ordinal);
    }

    private static PledgeTerm Term(int kind, Pledge pledge, string text) => new(kind, pledge, pledge.Amounts.Sum(), new(text, text));

    private static ReliefPlace Place(string id, ReliefPlaceKind kind, string node, LocalName name) => new(id, kind, id.Split(' ')[1], name, "UZ", node, new MapPoint(67, 37));
}
