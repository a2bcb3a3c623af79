using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace Darya.Architecture.Tests;

/// <summary>What a reader may type after reading the README exists.</summary>
public sealed partial class CommandTests
{
    public static TheoryData<string> Commands => [.. Lines().Distinct(StringComparer.Ordinal)];

    [Fact]
    public void The_readme_names_the_two_commands_of_a_fresh_clone() =>
        Assert.Subset(Lines().ToHashSet(StringComparer.Ordinal), new HashSet<string>(["./darya plan regions/central-asia", "./test"]));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_script_of_the_readme_exists_and_may_be_run(string command)
    {
        var script = Repository.FullPath(command.Split(' ')[0]);
        Assert.True(File.Exists(script), $"{script} does not exist");
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(script).HasFlag(UnixFileMode.UserExecute), $"{script} may not be run");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_folder_that_the_readme_gives_to_a_command_exists(string command) =>
        Assert.All(
            command.Split(' ').Skip(1).Where(word => word.StartsWith("regions/", StringComparison.Ordinal)),
            folder => Assert.True(Directory.Exists(Repository.FullPath(folder)), $"{folder} does not exist"));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_and_option_of_the_readme_is_known_to_the_program(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not ["./darya", var name, ..])
        {
            return;
        }

        // A command of a group is a word of letters: trade target, agree draft.
        string[] path = words is [_, _, var second, ..] && second.All(char.IsAsciiLetterLower) ? [name, second] : [name];
        var help = await Help(path);
        Assert.Contains($"darya {string.Join(' ', path)}", help, StringComparison.Ordinal);
        Assert.All(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    private static async Task<string> Help(string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "darya.dll"), .. command, "--help"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var help = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return help;
    }

    /// <summary>Lines of the README's code blocks that run something of the clone, without their comments.</summary>
    private static IEnumerable<string> Lines() =>
        CodeBlock().Matches(Repository.Read("README.md")).SelectMany(block => block.Groups["code"].Value.Split('\n'))
            .Select(line => line.Split(" #")[0].Trim()).Where(line => line.StartsWith("./", StringComparison.Ordinal));

    [GeneratedRegex("^```[a-z]*\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex CodeBlock();
}
