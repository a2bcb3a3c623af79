namespace Darya.Trade.Estimation.Models;

/// <summary>Which rows may move together in a standard error.</summary>
public enum TradeErrorKind
{
    /// <summary>None; each row has a variance of its own.</summary>
    Robust,

    /// <summary>Rows of the same exporter and importer.</summary>
    DirectedPair,

    /// <summary>Rows of the same two countries, whichever exports.</summary>
    Pair,

    /// <summary>Rows with a country in common, on either side.</summary>
    Dyadic,
}
