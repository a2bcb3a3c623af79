namespace Darya.Model.Trade;

/// <summary>Kinds of barriers.</summary>
public enum TradeBarrierKind
{
    /// <summary>A duty.</summary>
    Tariff,

    /// <summary>Standards, certificates, licences, quotas, checks.</summary>
    Rule,
}
