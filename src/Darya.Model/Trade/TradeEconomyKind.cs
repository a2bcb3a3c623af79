namespace Darya.Model.Trade;

/// <summary>What an economy is to the region.</summary>
public enum TradeEconomyKind
{
    /// <summary>A state of the region.</summary>
    State,

    /// <summary>An outside partner of its own.</summary>
    Partner,

    /// <summary>All others together.</summary>
    Rest,
}
