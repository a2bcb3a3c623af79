using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Darya.Web.Languages;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

public sealed partial class WordsTests
{
    [Fact]
    public void Both_languages_have_the_same_keys_and_places()
    {
        var (en, ru) = (Words.Of("en"), Words.Of("ru"));
        Assert.Equal(en.Keys.Order(StringComparer.Ordinal), ru.Keys.Order(StringComparer.Ordinal));
        Assert.All(en.Keys, k => Assert.Equal(Places(en[k]), Places(ru[k])));
        Assert.All(ru.Keys, k => Assert.True(!Latin().IsMatch(ru[k]) || k is "language.day" or "runs.shelf" or "passkey.where" or "proposal.check" or "audit.what" or "run.script" or "fault.state" or "fault.language" or "field.state" || k.StartsWith("agreement.fault.", StringComparison.Ordinal), k));
    }

    [Fact]
    public void Every_key_is_used_and_every_used_key_is_there()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../src/Darya.Web"));
        var sources = string.Concat(Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories).Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal)).Select(File.ReadAllText));
        string[] composed = ["role.", "field.", "proposal.", "vote.", "decision.", "audit.", "job-kind.", "job-what.", "job-state.", "job-exit.", "job-choice.", "agreement.origin.", "term.", "trial.", "gains.", "demo.", "part.", "ask.", "table.", "variable.", "variable-end.", "item.", "unit.", "setting.", "section.", "frame.group.", "data.table.", "data.holds.", "data.field.", "data.unit.", "data.letter.", "data.subject.", "data.row-change.", "data.account.", "subject.title.", "subject.what."]; // a key of one of these may be put together from a value
        var keys = Words.Of("en").Keys;
        Assert.DoesNotContain(keys, k => !sources.Contains($"\"{k}\"", StringComparison.Ordinal) && !composed.Any(c => k.StartsWith(c, StringComparison.Ordinal)));
        Assert.DoesNotContain(Used().Matches(sources).Select(m => m.Groups["key"].Value), k => !k.EndsWith('.') && !keys.Contains(k));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ky")]
    [InlineData("tg")]
    [InlineData("tk")]
    [InlineData("uz")]
    public void Another_catalogue_says_what_it_has_and_the_rest_in_Russian(string tongue)
    {
        var (words, ru) = (Words.Of(tongue), Words.Of("ru"));
        var own = words.Keys.Where(words.Has).ToList();
        Assert.All(words.Keys, k => Assert.Equal(Places(ru[k]), Places(words[k])));
        Assert.All(words.Keys.Where(k => !words.Has(k)), k => Assert.Equal(ru[k], words[k]));
        Assert.Equal(Math.Floor(100.0 * own.Count / ru.Keys.Count) / 100, words.Completeness);
        Assert.Equal(("ru", ru.Pick("en", "ru")), (words.Language, words.Pick("en", "ru")));
        var isLatin = tongue is "tk" or "uz";
        Assert.All(own.Where(k => k != "language.day"), k => Assert.True(isLatin ? !Cyrillic().IsMatch(words[k]) : !Latin().IsMatch(words[k]) || Latin().IsMatch(ru[k]), $"{k}: {words[k]}"));
    }

    [Fact]
    public void A_catalogue_has_no_key_that_is_not_in_English()
    {
        Assert.All(Words.All, w => Assert.True(w.Completeness is > 0 and <= 1, w.Tongue));
        Assert.All(Words.All, w => Assert.Equal(Words.Of("en").Keys.Order(StringComparer.Ordinal), w.Keys.Order(StringComparer.Ordinal)));
        Assert.All(Words.All.Where(w => w.IsOfDocuments), w => Assert.Equal(1, w.Completeness));
    }

    [Theory]
    [InlineData("en", "1 December 2026", "1,234.5")]
    [InlineData("kk", "2026 ж. 1 желтоқсан", "1 234,5")]
    [InlineData("ky", "2026-ж., 1-декабрь", "1 234,5")]
    [InlineData("ru", "1 декабря 2026", "1 234,5")]
    [InlineData("tg", "1 Декабр 2026", "1 234,5")]
    [InlineData("tk", "1 dekabr 2026", "1 234,5")]
    [InlineData("uz", "2026-yil 1-dekabr", "1 234,5")]
    public void Days_and_numbers_are_those_of_the_language(string tongue, string day, string number)
    {
        var words = Words.Of(tongue);
        Assert.Equal(day, words.Day(new DateOnly(2026, 12, 1)));
        Assert.Equal(number, 1234.5.ToString("N1", words.Culture).Replace('\u00a0', ' ').Replace('\u202f', ' '));
    }

    [Fact]
    public async Task Every_language_can_be_chosen_and_shows_how_much_of_it_is_there()
    {
        await using var room = await TestRoom.Start();
        using var guest = room.Stranger();
        foreach (var words in Words.All)
        {
            await guest.Post("/language", ("language", words.Tongue), ("to", "/sign-in"));
            var page = (await guest.Get("/sign-in")).Shown;
            Assert.Contains($"<html lang=\"{words.Tongue}\">", page, StringComparison.Ordinal);
            Assert.Contains($"<h1>{words["sign-in.title"]}</h1>", page, StringComparison.Ordinal);
            Assert.All(Words.All, w => Assert.Contains($"{w.Name} <small>{w.Completeness.ToString("P0", words.Culture)}</small>", page, StringComparison.Ordinal));
            Assert.Equal(!words.IsOfDocuments, page.Contains(words.Format("frame.completeness", words.Name, words.Completeness), StringComparison.Ordinal));
        }

        Assert.Contains("en, kk, ky, ru, tg, tk, uz", (await guest.Post("/language", ("language", "xx"), ("to", "/sign-in"))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ky-KG,ru;q=0.8", "ky")]
    [InlineData("de-DE,uz;q=0.5,ru;q=0.4", "uz")]
    [InlineData("de", "en")]
    public async Task A_browser_gets_the_first_language_it_names_that_is_known(string accepted, string tongue)
    {
        await using var room = await TestRoom.Start();
        using var guest = room.Stranger();
        guest.Accept(accepted);
        Assert.Contains($"<html lang=\"{tongue}\">", (await guest.Get("/sign-in")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_keeps_its_language_and_its_runs_are_asked_for_in_Russian()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(program.In);
        await scene.Secretariat.Post("/language", ("language", "kk"), ("to", scene.Here));
        Assert.Contains("<html lang=\"kk\">", (await scene.Secretariat.Get(scene.Here)).Text, StringComparison.Ordinal);
        Assert.Contains("<h1 lang=\"ru\">Сезон 2027 года</h1>", (await scene.Secretariat.Get(scene.Here)).Shown, StringComparison.Ordinal);
        await JobTests.Ask(scene.Secretariat, scene.Here + "/jobs", StandIn.Infeasible);
        Assert.Equal("ru", await scene.Room.InStore(s => s.Jobs.Select(j => j.Language).SingleAsync()));
    }

    [Fact]
    public async Task Pages_come_in_the_language_that_was_chosen()
    {
        await using var room = await TestRoom.Start();
        using var guest = room.Stranger();
        Assert.Contains("<html lang=\"en\">", (await guest.Get("/sign-in")).Text, StringComparison.Ordinal);
        await guest.Post("/language", ("language", "ru"), ("to", "/sign-in"));
        Assert.Contains("<h1>Вход</h1>", (await guest.Get("/sign-in")).Shown, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"\{\d[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Place();

    [GeneratedRegex("[\\u0400-\\u04ff]", RegexOptions.None, 1000)]
    private static partial Regex Cyrillic();

    [GeneratedRegex("[A-Za-z]{3,}", RegexOptions.None, 1000)]
    private static partial Regex Latin();

    [GeneratedRegex("""(?:T|[Ww]ords)(?:\.Format\(|\[)"(?<key>[a-z_.-]+)"\]?""", RegexOptions.None, 1000)]
    private static partial Regex Used();
}
