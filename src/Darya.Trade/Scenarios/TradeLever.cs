using Darya.Model;
using Darya.Trade.Assumptions;

namespace Darya.Trade.Scenarios;

/// <summary>Something a government can do about the cost of trade.</summary>
public abstract record TradeLever
{
    private protected TradeLever()
    {
    }

    /// <summary>The lever in words.</summary>
    internal abstract LocalName Text(LeverContext context);

    /// <summary>Names what is wrong with it.</summary>
    internal abstract void Check(LeverContext context, List<string> faults);

    /// <summary>What it does to each direction it changes.</summary>
    internal abstract IEnumerable<LeverEffect> Effects(LeverContext context, AssumedWorld world);

    /// <summary>Assumptions it makes.</summary>
    internal virtual IEnumerable<LocalName> Warnings(LeverContext context) => [];
}
