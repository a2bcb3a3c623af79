using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Exports;
using Darya.Agreements.Ledgers;
using Darya.Input;

namespace Darya.Cli.Input;

/// <summary>Readings of a season held against an agreement, without a ledger.</summary>
internal static class SeasonInput
{
    /// <param name="agreement">The agreement.</param>
    /// <param name="path">The CSV of readings.</param>
    /// <param name="asOf">Last day that counts, or null for the last day of the readings.</param>
    /// <exception cref="InvalidInputException">The readings have errors; they have been printed.</exception>
    /// <exception cref="UsageException">The day is no day.</exception>
    internal static ComplianceOutcome Read(Agreement agreement, string path, string? asOf)
    {
        var given = LedgerInput.Day("--as-of", asOf);
        var faults = new FaultList();
        var readings = Text(path, faults) is { } text ? ReadingTable.Read(path, text, agreement, faults) : [];
        var last = given ?? (readings.Count > 0 ? readings.Max(r => r.To) : default);
        if (faults.ErrorCount == 0)
        {
            ReadingChecks.Check(path, agreement, readings, [], last, faults);
        }

        foreach (var fault in faults.InOrder([path]))
        {
            Console.Error.WriteLine(fault);
        }

        if (faults.ErrorCount > 0)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"{faults.ErrorCount} error{(faults.ErrorCount == 1 ? "" : "s")} in {path}; nothing was written."));
            throw new InvalidInputException();
        }

        return ComplianceReading.Of(agreement, readings, [], last);
    }

    private static string? Text(string path, FaultList faults)
    {
        try
        {
            return TextFile.Decode(path, RegularFile.ReadAllBytes(path), faults);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            faults.Error(path, 0, ExportFaultCodes.UnreadableReadings, "", !RegularFile.Is(path) ? RegularFile.Refusal : File.Exists(path) ? "the file cannot be read" : "there is no such file");
            return null;
        }
    }
}
