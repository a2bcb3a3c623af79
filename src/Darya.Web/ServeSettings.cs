using Darya.Web.Proposals;
using Darya.Web.Store;

namespace Darya.Web;

/// <summary>How a room is served.</summary>
internal sealed record ServeSettings
{
    /// <summary>Address when none is given.</summary>
    internal const string UsualUrl = "http://127.0.0.1:5080";

    /// <summary>Data folder when none is given.</summary>
    internal const string UsualFolder = "meeting-room";

    /// <summary>Variable with the program that solves, <c>darya.dll</c>; the launcher sets it.</summary>
    internal const string ProgramVariable = "DARYA_PROGRAM";

    /// <summary>Variable with the folder of the region; the launcher sets it to the shipped one.</summary>
    internal const string RegionVariable = "DARYA_REGION";

    /// <summary>Name of the folder of variants that delegations made, seen from the data folder, where jobs run.</summary>
    internal const string VariantsName = "variants";

    /// <summary>Addresses to listen on, separated by semicolons.</summary>
    internal string Urls { get; init; } = UsualUrl;

    /// <summary>The data folder.</summary>
    internal required string Folder { get; init; }

    /// <summary>Connection string of PostgreSQL; null for a file of the data folder.</summary>
    internal string? Database { get; init; } = Variable(Databases.Variable);

    /// <summary>Whether a server with a certificate stands before the program and says who asked and how.</summary>
    internal bool IsBehindProxy { get; init; }

    /// <summary>Rounds of the derivation of keys for new proposals.</summary>
    internal int SealRounds { get; init; } = SealedText.UsualRounds;

    /// <summary>Rounds of PBKDF2 with HMAC-SHA-512 for passwords, as the OWASP Password Storage Cheat Sheet asks for.</summary>
    internal int PasswordRounds { get; init; } = 210_000;

    /// <summary>Requests a minute of an account or address.</summary>
    internal int RequestsPerMinute { get; init; } = 600;

    /// <summary>Tries a minute at passwords, links and passphrases.</summary>
    internal int GuessesPerMinute { get; init; } = 20;

    /// <summary>The program that solves; null where runs cannot be started from pages.</summary>
    internal string? Program { get; init; } = Variable(ProgramVariable);

    /// <summary>The folder of the region that runs are about and agreements are held against, and whose library they come from; null for none.</summary>
    internal string? Region { get; init; } = Variable(RegionVariable);

    /// <summary>Whether a new room begins with the demonstration.</summary>
    internal bool HasDemo { get; init; }

    /// <summary>Jobs solved at once.</summary>
    internal int JobsAtOnce { get; init; } = 1;

    /// <summary>Jobs that a delegation may have waiting or running; the meeting itself may have as many.</summary>
    internal int JobsOpen { get; init; } = 6;

    /// <summary>The longest a job may take.</summary>
    internal TimeSpan LongestJob { get; init; } = TimeSpan.FromHours(4);

    /// <summary>How long a job that was asked to end may take for it before it is ended by force.</summary>
    internal TimeSpan JobPatience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The folder of the logs of jobs.</summary>
    internal string JobFolder => Path.Combine(Folder, "jobs");

    /// <summary>Quick looks at agreements that an account may ask for in a minute.</summary>
    internal int TrialsPerMinute { get; init; } = 60;

    /// <summary>What quick looks are held against, in place of <see cref="Region"/>; null for the region.</summary>
    internal Func<Cooperation.CooperationRequest>? TrialGround { get; init; }

    /// <summary>The folder of equilibria and quick looks.</summary>
    internal string CacheFolder => Path.Combine(Folder, "cache");

    /// <summary>The folder of ledgers.</summary>
    internal string LedgerFolder => Path.Combine(Folder, "ledgers");

    /// <summary>The folder of variants that delegations made.</summary>
    internal string VariantFolder => Path.Combine(Folder, VariantsName);

    /// <summary>The folder of runs.</summary>
    internal string RunFolder => Path.Combine(Folder, "runs");

    /// <summary>The folder of the keys that protect cookies.</summary>
    internal string KeyFolder => Path.Combine(Folder, "keys");

    /// <summary>Makes the folders, readable by the owner alone.</summary>
    internal void MakeFolders()
    {
        foreach (var folder in new[] { Folder, RunFolder, KeyFolder, JobFolder, CacheFolder, LedgerFolder, VariantFolder })
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else if (!Directory.Exists(folder))
            {
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
