using System.Runtime.CompilerServices;

namespace Darya.Cli.Tests;

/// <summary>Compares a text with the approved one beside the tests; <c>UPDATE_APPROVED=1</c> writes it anew.</summary>
internal static class Golden
{
    /// <summary>Compares.</summary>
    /// <param name="name">Name of the file before <c>.approved.txt</c>.</param>
    /// <param name="text">The text.</param>
    internal static void Check(string name, string text)
    {
        var file = Path.Combine(Folder(), "Approved", $"{name}.approved.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file), text);
    }

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
