using System.Text;
using Darya.Agreements.Documents;
using Darya.Agreements.Format;
using Darya.Agreements.Goals;
using Darya.Data;
using Darya.Model;

namespace Darya.Agreements.Tests.Library;

/// <summary>The library as documents: every one is whole, told in two languages, and names its sources.</summary>
public sealed class LibraryTests
{
    public static TheoryData<string> Ids => [.. Directory.GetFiles(Shelf.Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_document_loads_without_a_fault() =>
        Assert.Equal("", string.Join('\n', Shelf.Readings.SelectMany(r => r.Reading.Faults)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Printed_again_a_document_is_its_file_byte_for_byte(string id)
    {
        var agreement = Shelf.Of(id);
        var printed = AgreementWriter.Write(agreement);

        Assert.Equal(File.ReadAllText(Path.Combine(Shelf.Folder, id + ".json")), printed);
        var again = AgreementReader.Read(id, Encoding.UTF8.GetBytes(printed), Shelf.All);
        Assert.Empty(again.Faults);
        Assert.Equal(printed, AgreementWriter.Write(again.Agreement!));
    }

    [Fact]
    public void Every_kind_of_term_appears() =>
        Assert.Equal(Enum.GetValues<TermKind>(), Shelf.All.SelectMany(a => a.Terms).Select(t => t.Kind).Distinct().Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_text_is_there_in_English_and_in_Russian(string id)
    {
        var agreement = Shelf.Of(id);
        IEnumerable<LocalText> texts =
        [
            agreement.Title, agreement.Note, .. agreement.Parties.Select(p => p.Name), .. agreement.Bodies.Select(b => b.Name), .. agreement.Meters.Select(m => m.Name),
            .. agreement.Terms.Select(t => t.Text), .. agreement.Terms.SelectMany(t => t.Steps).Select(s => s.Text),
            .. agreement.Terms.Select(t => t.Indicator?.Name).OfType<LocalText>(), .. agreement.Terms.Select(t => t.Shares?.Of).OfType<LocalText>(),
        ];

        Assert.All(texts, t => Assert.Equal(["en", "ru"], t.ByLanguage.Keys));
        Assert.All(texts, t => Assert.DoesNotContain(t.ByLanguage["en"], letter => letter is >= 'А' and <= 'я'));
        Assert.All(texts, t => Assert.Contains(t.ByLanguage["ru"], letter => letter is >= 'А' and <= 'я'));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_figure_names_its_source(string id) =>
        Assert.All(
            Shelf.Of(id).Terms.SelectMany(TermFigures.Of),
            f => Assert.True(f.Source.Length > 0 || (f.Letter == Confidence.Estimate && f.Item.Length > 0), f.ToString()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_term_says_how_sure_it_is(string id) =>
        Assert.All(Shelf.Of(id).Terms, t => Assert.True(TermFigures.Of(t).Any() || t.Remedy is not null, t.Id));

    [Fact]
    public void Files_are_named_by_their_ids_and_earlier_documents_are_on_the_shelf()
    {
        var ids = Shelf.All.Select(a => a.Id).ToArray();

        Assert.Equal(Shelf.Readings.Select(r => Path.GetFileNameWithoutExtension(r.File)), ids);
        Assert.All(Shelf.All.SelectMany(a => a.LifeCycle.Prior), p => Assert.Contains(p.Agreement, ids));
    }

    [Fact]
    public void The_region_knows_every_goal_that_an_agreement_names()
    {
        var goals = RegionReader.Read(Shelf.Region).Region!.Goals;

        Assert.Empty(Shelf.All.SelectMany(a => AgreementGoals.Of(a.Id, a, goals).Faults));
        Assert.NotEmpty(Shelf.All.SelectMany(a => AgreementGoals.Of(a.Id, a, goals).Goals));
    }

    [Fact]
    public void Partnership_and_alliance_differ_in_what_can_be_breached()
    {
        Assert.All(Shelf.Of("kz-uz-partnership-2013").Terms.Where(t => t.Layer == Layer.Partnership), t => Assert.Equal(Modality.Goal, t.Modality));
        var alliance = Shelf.Of("kz-uz-alliance-2022");
        Assert.Equal([Modality.Prohibition, Modality.Prohibition], alliance.Terms.Where(t => t.Layer == Layer.Security).Select(t => t.Modality));
        Assert.Equal("consultation", alliance.Terms.Single(t => t.Layer == Layer.Alliance).Steps[0].Id);
        Assert.All(alliance.Terms.Where(t => t.Layer != Layer.Working), t => Assert.Null(t.Quantity));
    }
}
