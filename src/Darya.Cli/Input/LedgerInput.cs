using System.Globalization;
using System.Security.Cryptography;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Ledgers;
using Darya.Data;
using Darya.Input;

namespace Darya.Cli.Input;

/// <summary>Reads what a monitor is given: tables of readings and events, heads, a day.</summary>
internal sealed class LedgerInput
{
    private readonly FaultList _faults = new();
    private readonly List<InputFile> _files = [];

    /// <summary>The files that were read, with their hashes.</summary>
    internal IReadOnlyList<InputFile> Files => _files;

    /// <summary>Heads as given.</summary>
    /// <exception cref="UsageException">One is not a head.</exception>
    internal static List<LedgerHead> Heads(IEnumerable<string> given) =>
        [.. given.Select(h => LedgerHead.Parse(h) ?? throw new UsageException($"--head must be N:HASH as a ledger prints it, with 64 hexadecimal digits; got '{h}'."))];

    /// <summary>A day as given; null for none.</summary>
    /// <exception cref="UsageException">It is not a day, or of a year that nothing may have.</exception>
    internal static DateOnly? Day(string option, string? given)
    {
        if (given is null || LedgerLimits.Day(given) is not null)
        {
            return given is null ? null : LedgerLimits.Day(given);
        }

        var isDay = DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        throw new UsageException($"{option} must be a day {(isDay ? "of a year from 1800 to 2199" : "such as 2025-09-30")}; got '{given}'.");
    }

    /// <summary>Readings of a file; none when no file is given.</summary>
    internal IReadOnlyList<MeterReading> Readings(string? path, Agreement agreement) =>
        path is not null && Text(path) is { } text ? ReadingTable.Read(path, text, agreement, _faults) : [];

    /// <summary>Events of a file; none when no file is given.</summary>
    internal IReadOnlyList<AgreementEvent> Events(string? path, Agreement agreement) =>
        path is not null && Text(path) is { } text ? EventTable.Read(path, text, agreement, _faults) : [];

    /// <summary>Checks readings against the periods of the agreement.</summary>
    internal void Check(string file, Agreement agreement, IReadOnlyList<MeterReading> readings, IReadOnlyList<AgreementEvent> events, DateOnly asOf) =>
        ReadingChecks.Check(file, agreement, readings, events, asOf, _faults);

    /// <summary>Notes a file as read.</summary>
    internal byte[]? Note(string path)
    {
        try
        {
            var bytes = RegularFile.ReadAllBytes(path);
            _files.Add(new InputFile(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.LongLength));
            return bytes;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var reason = Directory.Exists(path) ? "it is a folder; name a CSV file"
                : File.Exists(path) ? $"the file cannot be read: {unreadable.Message.TrimEnd('.')}" : "there is no such file";
            _faults.Error(path, 0, LedgerFaultCodes.Unreadable, "", reason);
            return null;
        }
    }

    /// <summary>Prints what is wrong and stops when there are errors.</summary>
    /// <returns>The warnings.</returns>
    /// <exception cref="InvalidInputException">There are errors.</exception>
    internal IReadOnlyList<InputFault> Settle(params string?[] files)
    {
        var faults = _faults.InOrder([.. files.OfType<string>()]);
        if (_faults.ErrorCount == 0)
        {
            return faults;
        }

        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        Console.Error.WriteLine(AgreementInput.ClosingLine([.. faults], files.OfType<string>().Count()));
        throw new InvalidInputException();
    }

    /// <summary>Prints what is wrong with a ledger and stops.</summary>
    internal static InvalidInputException Refused(string path, LedgerFlaw flaw)
    {
        Console.Error.WriteLine(flaw.Fault(path));
        return new InvalidInputException();
    }

    private string? Text(string path) => Note(path) is { } bytes ? TextFile.Decode(path, bytes, _faults) : null;
}
