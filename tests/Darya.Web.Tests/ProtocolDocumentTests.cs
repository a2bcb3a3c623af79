using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

public sealed class ProtocolDocumentTests
{
    [Theory]
    [InlineData("en", "Protocol", "adopted: version 1", "Annex 1. Mountain", "at least 480")]
    [InlineData("ru", "Протокол", "принято: редакция 1", "Приложение 1. Горы", "не менее 480")]
    [InlineData("tg", "Протокол", "принято: редакция 1", "Приложение 1. Горы", "не менее 480")]
    public async Task The_protocol_is_a_text_document_without_fault(string language, string title, string decision, string annex, string sentence)
    {
        await using var meeting = await MountainMeeting.Open();
        var (scene, here, office) = (meeting.Scene, meeting.Scene.Here, meeting.Scene.Secretariat);
        await office.Post(here + "/text", ("heading_en", "Release <b>"), ("heading_ru", "Попуск <b>"), ("text_en", "The lake\nreleases & fills."), ("text_ru", "Озеро\nотдаёт & наполняется."));
        var clause = await scene.Room.InStore(s => s.Clauses.Select(c => c.Id).SingleAsync());
        await office.Post($"{here}/text/{clause}/term", ("version", "1"), ("about", $"{meeting.Agreement}|1|{MountainMeeting.Summer}"));
        await scene.Of(Role.Head, scene.Kazakhstan).Post($"{here}/delegations/{scene.Kazakhstan}/text/{clause}/votes", ("vote", "for"), ("version", "1"));
        await office.Post($"{here}/text/{clause}/decisions", ("decision", "adopted"), ("version", "1"), ("note", "By consensus."));
        var reader = scene.Of(Role.Observer, scene.Uzbekistan);
        await reader.Post("/language", ("language", language), ("to", "/meetings"));

        using var stream = new MemoryStream(await reader.Bytes(here + "/protocol/document"));
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).Select(f => $"{f.Path?.XPath}: {f.Description}").ToList();
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        var text = file.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.All(new[] { title, decision, annex, sentence, "Release <b>".Replace("Release", language == "en" ? "Release" : "Попуск", StringComparison.Ordinal), "By consensus.", "summer" }, part =>
            Assert.Contains(part, text, StringComparison.Ordinal));
    }
}
