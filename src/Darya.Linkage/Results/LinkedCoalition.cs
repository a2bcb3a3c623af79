namespace Darya.Linkage.Results;

/// <summary>A coalition in the separate games and in the linked one, million USD a year.</summary>
/// <param name="Members">Members, in river order.</param>
/// <param name="WaterMusd">Worth in the game of water and power, those outside alone.</param>
/// <param name="TradeMusd">Real income that easier borders and rules among the members bring them.</param>
/// <param name="WorksMusd">Net worth of the works it can build by itself, as a yearly amount over their life.</param>
/// <param name="InteractionMusd">What trade and works bring together over what they bring apart.</param>
/// <param name="Works">Works it builds.</param>
/// <param name="Agrees">Corridors and trade came to agree.</param>
public sealed record LinkedCoalition(
    IReadOnlyList<string> Members,
    double WaterMusd,
    double TradeMusd,
    double WorksMusd,
    double InteractionMusd,
    IReadOnlyList<string> Works,
    bool Agrees)
{
    /// <summary>Worth in the linked game.</summary>
    public double LinkedMusd => WaterMusd + TradeMusd + WorksMusd + InteractionMusd;

    /// <summary>The members as text, <c>KG+UZ</c>.</summary>
    public string Name => string.Join('+', Members);
}
