namespace Darya.Gravity.Equilibrium;

/// <summary>What happens to trade deficits when output changes.</summary>
/// <remarks>
/// Definitions follow Campos, Reggio and Timini (2025), arXiv 2404.09180, and Allen, Arkolakis and Takahashi (2020), Journal of Political Economy 128: 393-433,
/// condition 5.
/// </remarks>
public enum DeficitRule
{
    /// <summary>Each deficit keeps its level in units of world income: E' = Y' + D·(ΣY'/ΣY).</summary>
    Additive,

    /// <summary>Each ratio of spending to output is kept: E' = (E/Y)·Y'. World spending may then differ from world output; output clears up to that one factor.</summary>
    Multiplicative,

    /// <summary>Each ratio of spending to output changes by one factor common to all, such that world spending equals world output: E' = Ξ·(E/Y)·Y'.</summary>
    Universal,
}
