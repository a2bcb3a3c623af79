namespace Darya.Data.Runs;

/// <summary>What a run was: enough to repeat it and to see whether its inputs are still the same.</summary>
public sealed record RunManifest
{
    /// <summary>Name of the schema in <c>manifest.json</c>.</summary>
    public const string Schema = "darya/run/1";

    /// <summary>Name of the run.</summary>
    public required string Run { get; init; }

    /// <summary>Command, for example <c>plan</c>.</summary>
    public required string Command { get; init; }

    /// <summary>Arguments as given.</summary>
    public required IReadOnlyList<string> CommandLine { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>When the run began, in UTC.</summary>
    public required DateTime StartedUtc { get; init; }

    /// <summary>Seed of everything drawn at random.</summary>
    public required long Seed { get; init; }

    /// <summary>Id of the region.</summary>
    public required string Region { get; init; }

    /// <summary>Name of the variant, or null.</summary>
    public string? Variant { get; init; }

    /// <summary>How the run ended, for example <c>done</c> or <c>limit reached</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Every input file with its hash.</summary>
    public required IReadOnlyList<InputFile> Inputs { get; init; }

    /// <summary>Settings of the solver and of the command, by name.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Seconds by step, by name.</summary>
    public IReadOnlyDictionary<string, double> TimingsSeconds { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);

    /// <summary>The files of the folder with their hashes, the manifest itself left out; <see cref="RunFolder"/> fills it.</summary>
    public IReadOnlyList<InputFile> Files { get; init; } = [];
}
