using Darya.Data;
using Darya.Data.Faults;
using Darya.Model;

namespace Darya.Cli;

/// <summary>Reads the region a command works on; prints every fault and refuses a region with errors.</summary>
internal static class RegionInput
{
    /// <exception cref="InvalidInputException">There are errors; they have been printed.</exception>
    internal static (Region Region, RegionReading Reading) Read(string folder, string? variant, string? series)
    {
        var reading = RegionReader.Read(folder, variant, series);
        if (reading.Region is null)
        {
            foreach (var line in FaultPrinter.Lines(reading))
            {
                Console.Error.WriteLine(line);
            }

            throw new InvalidInputException();
        }

        return (reading.Region, reading);
    }
}
