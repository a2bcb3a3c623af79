using System.Diagnostics;
using System.Text;
using Darya.Web.Store;

namespace Darya.Web.Jobs;

/// <summary>The program that solves, and how it is started: as a child with a list of arguments, in the data folder.</summary>
internal sealed class JobProgram
{
    /// <summary>Variable by which a child and its own children are known again after the room was killed.</summary>
    internal const string Mark = "DARYA_JOB";

    private readonly ServeSettings _settings;
    private readonly string? _program;

    internal JobProgram(ServeSettings settings)
    {
        _settings = settings;
        (_program, Region) = settings is { Program: { } program, Region: { } region } && File.Exists(program) && Directory.Exists(region)
            ? (Path.GetFullPath(program), JobRegion.Read(Path.GetFullPath(region)))
            : (null, null);
    }

    /// <summary>The region; null where runs cannot be started from pages, for want of a program or of a region.</summary>
    internal JobRegion? Region { get; }

    /// <summary>How a job is started.</summary>
    /// <exception cref="InvalidOperationException">There is no program, or no such kind of job.</exception>
    internal ProcessStartInfo StartOf(Job job)
    {
        if (_program is null || Region is null || JobKinds.Find(job.Kind) is not { } kind)
        {
            throw new InvalidOperationException($"There is no program for a job of the kind '{job.Kind}'.");
        }

        var folder = Path.GetFullPath(_settings.Folder);
        var arguments = kind.ArgumentsOf(job, Path.GetRelativePath(folder, Region.Folder));
        var isAssembly = _program.EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isAssembly ? "dotnet" : _program, isAssembly ? [_program, .. arguments] : arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        start.Environment[Mark] = MarkOf(job.Id);
        start.Environment["NO_COLOR"] = "1";
        start.Environment.Remove(Databases.Variable); // it may hold a password
        return start;
    }

    /// <summary>The mark of a job.</summary>
    internal static string MarkOf(Guid job) => job.ToString("N");
}
