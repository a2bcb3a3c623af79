using System.Runtime.CompilerServices;
using Darya.Corridors.Freight;
using Darya.Corridors.Results;
using Darya.Data;
using Darya.Trade.Matrix;

namespace Darya.Corridors.Tests.Freight;

/// <summary>The region in the tree with the trade of 2025, made once for all its tests.</summary>
public sealed class CentralAsiaFreight
{
    public CentralAsiaFreight()
    {
        var region = RegionReader.Read(Folder()).Region!;
        string[] states = [.. region.States.Select(s => s.Id).Order(StringComparer.Ordinal)];
        Request = new CorridorRequest
        {
            Data = region.Corridors!,
            BorderMeasures = region.Trade!.Borders,
            Members = states,
            States = states,
            Economies = region.Trade.Economies,
            Goods =
            [
                .. BaseMatrix.Of(region.Trade, 2025).Cells.Where(c => c.Exporter != c.Importer)
                    .SelectMany(c => region.Trade.Sectors.Select((s, k) => new GoodsFlow(c.Exporter, c.Importer, s.Id, c.ValueMusd * c.SectorShares[k]))).Where(f => f.Musd > 0),
            ],
            GoodsYear = 2025,
            Date = new DateOnly(2026, 11, 1),
        };
        Model = FreightModel.Of(Request);
        Tonnages = TonnageReading.Of(Model.Base);
    }

    internal CorridorRequest Request { get; }

    internal FreightModel Model { get; }

    internal IReadOnlyList<TonnageCheck> Tonnages { get; }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../../regions/central-asia"));
}
