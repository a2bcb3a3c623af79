namespace Darya.Trade.Tests.Estimation;

/// <summary>World panels in the folder <c>shared/data/trade</c> beside the repository, where it is there.</summary>
internal static class SharedPanels
{
    /// <summary>The folder, or null.</summary>
    internal static string? Folder { get; } = SharedData.Folder("trade");

    internal static string Flows => Path.Combine(Folder!, "bilateral_trade_1964_2016.csv.gz");

    internal static string Sectors => Path.Combine(Folder!, "unctad_sector_trade.csv.gz");

    internal static string Distances => Path.Combine(Folder!, "cepii_geodist.csv.gz");

    internal static string Gdp => Path.Combine(Folder!, "gdp_population.csv.gz");
}
