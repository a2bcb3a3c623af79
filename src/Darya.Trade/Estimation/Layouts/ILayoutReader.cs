using Darya.Trade.Estimation.Cleaning;

namespace Darya.Trade.Estimation.Layouts;

/// <summary>Reads panels of one layout.</summary>
internal interface ILayoutReader
{
    /// <summary>The layout.</summary>
    PanelLayout Layout { get; }

    /// <summary>Reads the flows of the years asked for; one row for a pair and year.</summary>
    /// <param name="source">The file and what is wanted of it.</param>
    /// <param name="log">Takes the choices made.</param>
    TradeRows Read(PanelSource source, CleaningLog log);
}
