namespace Darya.Simulation.Rules;

/// <summary>The rule that decided what a reservoir released down its river.</summary>
public enum DecidingRule
{
    /// <summary>No rule: it keeps its storage and passes what arrives.</summary>
    NoRule,

    /// <summary>What users below and section flows call.</summary>
    Call,

    /// <summary>A zone supplied only its share of the call.</summary>
    Hedged,

    /// <summary>The target release for turbines.</summary>
    PowerTarget,

    /// <summary>The target release above what is called.</summary>
    IrrigationTarget,

    /// <summary>What lay above the target storage.</summary>
    TargetStorage,

    /// <summary>The section flow below, above the target release.</summary>
    MinimumFlow,

    /// <summary>The lower curve left water only for the top class.</summary>
    LowerCurve,

    /// <summary>Nothing was left above dead storage.</summary>
    DeadStorage,

    /// <summary>The upper curve: room for floods.</summary>
    FloodSpace,

    /// <summary>The reservoir was full.</summary>
    FullStorage,
}
