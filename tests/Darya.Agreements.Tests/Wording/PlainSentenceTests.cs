using Darya.Agreements.Documents;
using Darya.Agreements.Wording;

namespace Darya.Agreements.Tests.Wording;

public class PlainSentenceTests
{
    private static readonly Agreement Sample = SampleAgreement.Create();

    [Fact]
    public void The_sample_has_every_kind_and_every_modality()
    {
        Assert.Equal(Enum.GetValues<TermKind>(), Sample.Terms.Select(t => t.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<Modality>(), Sample.Terms.Select(t => t.Modality).Distinct().Order());
        Assert.Equal(Enum.GetValues<Layer>(), Sample.Terms.Select(t => t.Layer).Distinct().Order());
    }

    [Theory]
    [InlineData("en", "show.en.txt")]
    [InlineData("ru", "show.ru.txt")]
    public void Every_kind_reads_as_approved(string language, string file) =>
        Approved.Equal(AgreementText.Of(Teller.Tell(Sample, language)), "Wording", file);

    [Fact]
    public void Numbers_have_the_separators_of_their_language()
    {
        Assert.Equal("1,234,567.5", PlainNumbers.Number(1234567.5, "en"));
        Assert.Equal("1\u202F234\u202F567,5", PlainNumbers.Number(1234567.5, "ru"));
        Assert.Equal("−0,25", PlainNumbers.Number(-0.25, "ru"));
        Assert.Equal("0", PlainNumbers.Number(-0.0, "en"));
    }

    [Fact]
    public void Every_unit_has_words_in_both_languages()
    {
        Assert.All(Unit.All, unit =>
        {
            Assert.NotEmpty(PlainNumbers.Unit(unit, "en"));
            Assert.True(unit.Symbol == "%" || PlainNumbers.Unit(unit, "ru").Any(c => c >= 'а' && c <= 'я' || c >= 'А' && c <= 'Я'), unit.Symbol);
        });
    }

    [Theory]
    [InlineData("2000-06-01", "2000-06-30", "in June 2000", "в июне 2000 г.")]
    [InlineData("2000-04-01", "2000-09-30", "from April to September 2000", "с апреля по сентябрь 2000 г.")]
    [InlineData("2000-10-01", "2001-03-31", "from October 2000 to March 2001", "с октября 2000 г. по март 2001 г.")]
    [InlineData("2001-01-01", "2001-12-31", "in 2001", "в 2001 г.")]
    [InlineData("2000-06-05", "2000-07-20", "from 5 June to 20 July 2000", "с 5 июня по 20 июля 2000 г.")]
    [InlineData("2000-05-31", "2000-05-31", "on 31 May 2000", "31 мая 2000 г.")]
    [InlineData("--08-01", "--08-31", "in August of every year", "в августе каждого года")]
    [InlineData("--02-01", "--02-28", "in February of every year", "в феврале каждого года")]
    [InlineData("--10-01", "--03-31", "from October of every year to March of the next", "с октября каждого года по март следующего")]
    [InlineData("--01-01", "--12-31", "in every year", "в течение каждого года")]
    public void Windows_have_their_months_by_name(string from, string to, string english, string russian)
    {
        var window = new Window(CalendarDay.Parse(from)!.Value, CalendarDay.Parse(to)!.Value);
        Assert.Equal(english, PlainDates.During(window, "en"));
        Assert.Equal(russian, PlainDates.During(window, "ru").Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("KZ", "Казахстан", "Казахстана", "Казахстану", "Казахстаном")]
    [InlineData("KG", "Кыргызская Республика", "Кыргызской Республики", "Кыргызской Республике", "Кыргызской Республикой")]
    [InlineData("CN", "Китай", "Китая", "Китаю", "Китаем")]
    [InlineData("RU", "Россия", "России", "России", "Россией")]
    [InlineData("BANK", "Банк развития", "стороны «Банк развития»", "стороне «Банк развития»", "стороной «Банк развития»")]
    public void Russian_names_have_their_cases(string id, string name, string genitive, string dative, string instrumental)
    {
        var cases = RussianName.Of(id, name);
        Assert.Equal((genitive, dative, instrumental), (cases.Genitive, cases.Dative, cases.Instrumental));
    }

    [Theory]
    [InlineData(1, "месяц")]
    [InlineData(2, "месяца")]
    [InlineData(5, "месяцев")]
    [InlineData(11, "месяцев")]
    [InlineData(21, "месяц")]
    [InlineData(112, "месяцев")]
    public void Russian_nouns_follow_their_numbers(int count, string form) => Assert.Equal(form, PlainNumbers.Form(count, "месяц", "месяца", "месяцев"));

    [Fact]
    public void Articles_come_in_order_of_their_numbers()
    {
        List<string> articles = ["10", "A", "2.10", "2.1", "1", "2"];
        Assert.Equal(["1", "2", "2.1", "2.10", "10", "A"], articles.Order(Comparer<string>.Create(ArticleOrder.Compare)));
    }

    [Fact]
    public void A_sentence_ends_with_one_stop_and_begins_with_a_capital() => Assert.All(
        Sample.Terms.SelectMany(t => new[] { PlainSentence.Of(Sample, t, "en"), PlainSentence.Of(Sample, t, "ru") }),
        sentence =>
        {
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("{0}", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
            Assert.True(char.IsUpper(sentence.TrimStart('“', '«')[0]) || char.IsDigit(sentence[0]), sentence);
        });
}
