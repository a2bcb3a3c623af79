namespace Darya.Trade.Results;

/// <summary>What a step of the waterfall stands for.</summary>
public enum WaterfallKind
{
    /// <summary>Reported turnover; the level the waterfall starts from.</summary>
    Current,

    /// <summary>Real growth of all economies.</summary>
    Growth,

    /// <summary>Prices in USD.</summary>
    Inflation,

    /// <summary>Shorter hours at the border.</summary>
    Hours,

    /// <summary>Harmonised rules.</summary>
    Rules,

    /// <summary>What no measured lever reaches: the cut of other costs that is still needed.</summary>
    Remaining,

    /// <summary>What growth brings beyond the target; negative.</summary>
    Beyond,

    /// <summary>The target; the level the waterfall ends at.</summary>
    Target,
}
