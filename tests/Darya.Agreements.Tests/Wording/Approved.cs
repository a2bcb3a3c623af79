using System.Runtime.CompilerServices;

namespace Darya.Agreements.Tests.Wording;

/// <summary>Texts compared with approved files beside the tests; <c>UPDATE_APPROVED=1</c> writes them anew.</summary>
internal static class Approved
{
    internal static void Equal(string text, string folder, string file, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "..", folder, "Approved", file);
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }
}
