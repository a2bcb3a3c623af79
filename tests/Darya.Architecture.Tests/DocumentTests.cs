using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Darya.Architecture.Tests;

public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents => [.. Repository.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_somewhere(string document) =>
        Assert.All(Links(document), target => Assert.True(Resolves(document, target), $"{document}: {target} leads nowhere"));

    [Fact]
    public void Every_page_of_the_documentation_can_be_reached_from_the_readme()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(["README.md"]);
        while (open.TryPop(out var page))
        {
            if (reached.Add(page))
            {
                foreach (var next in Links(page).Select(link => TargetFile(page, link.Split('#')[0]))
                    .Where(file => file.EndsWith(".md", StringComparison.Ordinal) && File.Exists(Repository.FullPath(file))))
                {
                    open.Push(next);
                }
            }
        }

        Assert.Empty(Repository.Files.Where(file => file.StartsWith("docs/", StringComparison.Ordinal)
            && file.EndsWith(".md", StringComparison.Ordinal)).Except(reached));
    }

    /// <summary>Relative targets of links and pictures outside code; addresses of other sites are not followed: tests need no network.</summary>
    private static IEnumerable<string> Links(string document) =>
        Link().Matches(InlineCode().Replace(CodeBlock().Replace(Repository.Read(document), ""), ""))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !Scheme().IsMatch(target));

    private static bool Resolves(string document, string target)
    {
        var parts = target.Split('#', 2);
        var file = parts[0].Length == 0 ? document : TargetFile(document, Uri.UnescapeDataString(parts[0]));
        var path = Repository.FullPath(file);
        return parts.Length == 1
            ? File.Exists(path) || Directory.Exists(path)
            : File.Exists(path) && Anchors(file).Contains(parts[1], StringComparer.Ordinal);
    }

    private static string TargetFile(string document, string target) =>
        Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, target)).Replace('\\', '/');

    /// <summary>The anchors that a Markdown host gives to headings: lower case, hyphens for spaces, no other signs.</summary>
    private static IEnumerable<string> Anchors(string document) =>
        Heading().Matches(CodeBlock().Replace(Repository.Read(document), "")).Select(match =>
            NotInAnchor().Replace(match.Groups["text"].Value.Trim().ToLower(CultureInfo.InvariantCulture), "").Replace(' ', '-'));

    [GeneratedRegex(@"!?\[(?:[^\[\]]|\[[^\]]*\]\([^)]*\))*\]\(<?(?<target>[^)\s>]+)>?(?:\s+""[^""]*"")?\)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*(?<fence>```|~~~).*?^\s*\k<fence>", RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`[^`\n]*`", RegexOptions.None, 1000)]
    private static partial Regex InlineCode();

    [GeneratedRegex("^(?:[a-z][a-z0-9+.-]*:|//)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Scheme();

    [GeneratedRegex("^#{1,6} (?<text>.+)$", RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchor();
}
