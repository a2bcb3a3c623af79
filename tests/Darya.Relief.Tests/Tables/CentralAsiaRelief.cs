using System.Runtime.CompilerServices;
using Darya.Corridors;
using Darya.Data;
using Darya.Model;
using Darya.Relief.Results;
using Darya.Trade.Matrix;
using Xunit;

namespace Darya.Relief.Tests.Tables;

/// <summary>The region in the tree with a year's plan for the people in need of Afghanistan, made once for all its tests.</summary>
[CollectionDefinition(Collection)]
public sealed class CentralAsiaRelief : ICollectionFixture<CentralAsiaRelief>
{
    /// <summary>Name of the tests that share it.</summary>
    internal const string Collection = "Central Asia relief";

    public CentralAsiaRelief()
    {
        var region = RegionReader.Read(Folder()).Region!;
        string[] states = [.. region.States.Select(s => s.Id).Order(StringComparer.Ordinal)];
        Request = new ReliefRequest
        {
            Data = region.Relief!,
            Network = new CorridorRequest
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
            },
            State = "AF",
            First = new YearMonth(2025, 10),
            Plan = true,
        };
        Study = ReliefAnalysis.Run(Request);
    }

    internal ReliefRequest Request { get; }

    internal ReliefStudy Study { get; }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../../regions/central-asia"));
}
