using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Darya.Web.Languages;
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
        Assert.All(ru.Keys, k => Assert.True(!Latin().IsMatch(ru[k]) || k is "runs.shelf" or "proposal.check" or "audit.what" or "run.script" or "fault.state" or "fault.language" or "field.state" || k.StartsWith("agreement.fault.", StringComparison.Ordinal), k));
    }

    [Fact]
    public void Every_key_is_used_and_every_used_key_is_there()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../src/Darya.Web"));
        var sources = string.Concat(Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories).Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal)).Select(File.ReadAllText));
        string[] composed = ["role.", "field.", "proposal.", "vote.", "decision.", "audit.", "job-kind.", "job-what.", "job-state.", "job-exit.", "job-choice.", "agreement.origin.", "term.", "trial.", "gains.", "frame.group.", "data.table.", "data.holds.", "data.field.", "data.unit.", "data.letter.", "data.subject.", "data.row-change.", "data.account.", "subject.title.", "subject.what."]; // a key of one of these may be put together from a value
        var keys = Words.Of("en").Keys;
        Assert.DoesNotContain(keys, k => !sources.Contains($"\"{k}\"", StringComparison.Ordinal) && !composed.Any(c => k.StartsWith(c, StringComparison.Ordinal)));
        Assert.DoesNotContain(Used().Matches(sources).Select(m => m.Groups["key"].Value), k => !k.EndsWith('.') && !keys.Contains(k));
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

    [GeneratedRegex("[A-Za-z]{3,}", RegexOptions.None, 1000)]
    private static partial Regex Latin();

    [GeneratedRegex("""(?:T|[Ww]ords)(?:\.Format\(|\[)"(?<key>[a-z_.-]+)"\]?""", RegexOptions.None, 1000)]
    private static partial Regex Used();
}
