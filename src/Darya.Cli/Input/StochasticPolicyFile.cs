using Darya.Cli.Output;
using Darya.Stochastic;

namespace Darya.Cli.Input;

/// <summary>Reads and writes the cuts that a command names.</summary>
internal static class StochasticPolicyFile
{
    /// <summary>The policy of a file, for a graph.</summary>
    /// <exception cref="InvalidInputException">The file is not a policy for this problem; every fault has been printed.</exception>
    internal static Policy Read(string path, PolicyGraph graph)
    {
        try
        {
            return PolicyFile.Read(path, graph);
        }
        catch (PolicyFileException unfit)
        {
            foreach (var fault in unfit.Faults)
            {
                Console.Error.WriteLine(fault);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            var reason = Directory.Exists(path) ? "it is a folder; name a file that train has written"
                : File.Exists(path) ? $"the file cannot be read: {unreadable.Message}" : "there is no such file";
            Console.Error.WriteLine($"{path}: error {StochOptFaultCodes.Unreadable}: {reason}");
        }

        Console.Error.WriteLine("Nothing was computed.");
        throw new InvalidInputException();
    }

    /// <summary>Refuses a place that cannot become a file, before anything is computed.</summary>
    /// <exception cref="UsageException">It is a folder.</exception>
    internal static void CheckPlace(string? path)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"--policy must be a file; '{path}' is a folder.");
        }
    }

    /// <summary>Writes a policy whole or not at all.</summary>
    internal static void Write(string path, Policy policy) => OutputFile.Write(path, stream => PolicyFile.Write(stream, policy));
}
