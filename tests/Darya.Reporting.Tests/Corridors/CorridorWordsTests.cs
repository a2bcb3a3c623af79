using Darya.Corridors.Results;
using Darya.Reporting.Corridors;
using Xunit;

namespace Darya.Reporting.Tests.Corridors;

public sealed class CorridorWordsTests
{
    private static readonly SampleCorridors Sample = new(SampleRegion.Create());

    [Fact]
    public void A_study_is_told_from_what_was_asked_to_what_it_rests_on() => Check("Corridors_words_whole", Sample.Whole());

    [Fact]
    public void A_network_alone_tells_what_moves_and_where_it_waits() => Check("Corridors_words_plain", Sample.Plain());

    [Fact]
    public void Where_nothing_pays_that_is_said()
    {
        var study = Sample.Invested();
        var none = study with { Investment = study.Investment! with { Works = [.. study.Investment.Works.Select(w => w with { Verdict = WorkVerdict.NotWorth })] } };
        Assert.Contains("No work of the 5 candidates pays its cost in 2026–2030.", Told(none), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_core_is_said_to_be()
    {
        var study = Sample.Invested();
        Assert.Contains("the core is empty", Told(study with { Investment = study.Investment! with { CoreIsEmpty = true } }), StringComparison.Ordinal);
        Assert.DoesNotContain("the core is", Told(study with { Investment = study.Investment! with { CoreIsEmpty = null } }), StringComparison.Ordinal);
    }

    [Fact]
    public void Rounds_that_do_not_agree_are_told()
    {
        var study = Sample.Eased();
        Assert.Contains("After 3 rounds corridors and trade still differ by 0.07\u00A0%.", Told(study with { Ease = study.Ease! with { Agrees = false } }), StringComparison.Ordinal);
        Assert.Contains("Trade was held", Told(study with { Ease = study.Ease! with { Iterations = [] } }), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_works_are_counted_beyond_the_first_six()
    {
        var study = Sample.Invested();
        var gate = study.Investment!.Works[0];
        var many = study with { Investment = study.Investment with { Works = [.. Enumerable.Repeat(gate, 9)] } };
        Assert.Contains("New gate; New gate; and 3 more.", Told(many), StringComparison.Ordinal);
    }

    private static string Told(CorridorStudy study) => string.Join("\n", CorridorWords.Of(new CorridorFigures(study, SampleRegion.Create())).Select(p => p.English));

    private static void Check(string name, CorridorStudy study)
    {
        var told = CorridorWords.Of(new CorridorFigures(study, SampleRegion.Create()));
        Golden.Check(name, "txt", string.Join("\n\n", told.Select(p => p.English).Concat(told.Select(p => p.Russian))).Replace('\u00A0', '~') + "\n");
    }
}
