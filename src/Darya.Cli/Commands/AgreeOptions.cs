using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary>What commands about agreements share.</summary>
internal static class AgreeOptions
{
    internal static Option<string> Language(string description) => new("--lang") { Description = description, DefaultValueFactory = _ => "en" };

    /// <exception cref="UsageException">Neither <c>en</c> nor <c>ru</c>.</exception>
    internal static string Checked(string language) =>
        language is "en" or "ru" ? language : throw new UsageException($"--lang must be en or ru; got '{language}'.");

    /// <summary>An id as the name of a file: what a path or a shell would take otherwise is a hyphen.</summary>
    internal static string FileName(string id)
    {
        var name = string.Concat(id.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));
        return name is "." or ".." ? "agreement" + name : name; // the folder itself, and the one above
    }
}
