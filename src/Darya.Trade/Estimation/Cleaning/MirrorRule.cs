namespace Darya.Trade.Estimation.Cleaning;

/// <summary>Whose figure of a flow counts where exporter and importer both report it. The two are never averaged.</summary>
public enum MirrorRule
{
    /// <summary>The importer's, because duties make customs look at what comes in; the exporter's where the importer reports nothing.</summary>
    ImporterFirst,

    /// <summary>The exporter's; the importer's where the exporter reports nothing.</summary>
    ExporterFirst,
}
