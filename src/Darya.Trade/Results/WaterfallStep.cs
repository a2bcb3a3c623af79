using Darya.Model;

namespace Darya.Trade.Results;

/// <summary>A step of the waterfall. Levels of first and last step stand; the others add up from the first to the last.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">Name.</param>
/// <param name="AddedMusd">What it adds at central values, million USD of the year of the target; the whole level for the first and last step.</param>
/// <param name="LevelMusd">Turnover after it at central values.</param>
/// <param name="Added">What it adds over the draws, where it varies.</param>
public sealed record WaterfallStep(WaterfallKind Kind, LocalName Name, double AddedMusd, double LevelMusd, TradeRange Added);
