using System.Text.Json;

namespace Darya.Stochastic;

/// <summary>Policies as JSON files, schema <c>darya/policy/1</c>; described in <c>docs/data-formats/policy.md</c>.</summary>
public static class PolicyFile
{
    /// <summary>The schema written and read.</summary>
    public const string Schema = "darya/policy/1";

    /// <summary>Writes a policy; the file appears whole or not at all.</summary>
    /// <param name="path">File to write.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="content">How many of its cuts.</param>
    public static void Write(string path, Policy policy, PolicyContent content = PolicyContent.All)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(policy);
        var unfinished = path + ".part";
        using (var stream = File.Create(unfinished))
        {
            Write(stream, policy, content);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Writes a policy to a stream.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="content">How many of its cuts.</param>
    public static void Write(Stream stream, Policy policy, PolicyContent content = PolicyContent.All)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(policy);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        new PolicyWriter(json, content).Write(policy);
    }

    /// <summary>Reads a policy for a graph.</summary>
    /// <param name="path">File to read.</param>
    /// <param name="graph">The graph it was trained for: the same states, nodes and, for cuts by outcome, outcomes.</param>
    /// <exception cref="PolicyFileException">The file is not a policy for this graph; every fault is told.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static Policy Read(string path, PolicyGraph graph)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(graph);
        using var stream = File.OpenRead(path);
        return new PolicyReader(Path.GetFileName(path), graph).Read(stream);
    }
}
