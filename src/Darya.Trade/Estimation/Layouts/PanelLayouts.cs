using Darya.Gravity.Tables;

namespace Darya.Trade.Estimation.Layouts;

/// <summary>The layouts of panels that are known.</summary>
public static class PanelLayouts
{
    private static readonly ILayoutReader[] Readers =
    [
        new CepiiGravityReader(), new BaciReader(), new ItpdReader(), new AgreementPanelReader(), new TeachingPanelReader(), new SectorMatrixReader(),
    ];

    /// <summary>Every layout, in the order in which a header is tried.</summary>
    public static IReadOnlyList<PanelLayout> All { get; } = [.. Readers.Select(reader => reader.Layout)];

    /// <summary>The reader of a file with this header.</summary>
    /// <exception cref="PanelException">No layout fits.</exception>
    internal static ILayoutReader Recognise(string path, IReadOnlyList<string> header) =>
        Readers.FirstOrDefault(reader => reader.Layout.Fits(header)) ?? throw new PanelException(
            [new PanelFault(path, 1, PanelFaultKind.Column, "", $"columns {string.Join(", ", header)}", $"the columns of a known layout: {Known()}")], 0);

    private static string Known() => string.Join("; ", All.Select(layout => $"{layout.Id} ({string.Join(", ", layout.Columns)})"));
}
