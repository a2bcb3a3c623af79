using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Data.Tables;
using Darya.Input;

namespace Darya.Data.Package;

/// <summary>The ten-day series a user gives beside the region.</summary>
/// <param name="Table">Its rows.</param>
/// <param name="Inputs">The files read.</param>
internal sealed record SeriesFolder(Table Table, IReadOnlyList<InputFile> Inputs)
{
    private const string FileName = "inflows_dekad.csv";

    internal static SeriesFolder Read(string folder, FaultList faults)
    {
        var format = RegionFormat.DekadSeries;
        var input = new InputFolder(folder, "series/");
        var bytes = input.Bytes(FileName, FaultCodes.UnknownSeries, $"the file is missing; a series folder holds {FileName}", faults);
        var file = TableFile.Read(format, input.NameOf(FileName), bytes, TableRole.Series, faults);
        return new SeriesFolder(VariantOverlay.Merge(format, file, null, faults), input.Read);
    }
}
