namespace Darya.Model.Corridors;

/// <summary>A work that states may build together. A work with the id of a variant of the region is in that variant.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">What is built.</param>
/// <param name="Economies">Whose work it is: states and outside economies.</param>
/// <param name="LengthKm">Length, km; null when it has none or none was printed.</param>
/// <param name="CapacityMtPerYear">Million tonnes a year; null when not stated or no transport work.</param>
/// <param name="CapacityMw">MW; null for other works than of power.</param>
/// <param name="OutputGwhPerYear">GWh a year; null for other works than of power.</param>
/// <param name="CostMusd">Cost, million USD; null when none was printed.</param>
/// <param name="CostLowMusd">Lowest printed cost, million USD.</param>
/// <param name="CostHighMusd">Highest printed cost, million USD.</param>
/// <param name="CostYear">Year of the cost.</param>
/// <param name="SpentMusd">Spent before and not in <paramref name="CostMusd"/>, million USD; null when not stated.</param>
/// <param name="OverrunLowPercent">Low end of the overrun; null where the parameter of the kind stands for it.</param>
/// <param name="OverrunHighPercent">High end of the overrun; null where the parameter of the kind stands for it.</param>
/// <param name="StartYear">Year of the start; null when open.</param>
/// <param name="EndYear">Year of the end; null when open.</param>
/// <param name="Status">How far it is.</param>
/// <param name="CostAsPrinted">The cost in the words of the source.</param>
/// <param name="Shares">Who pays and gets what, as agreed or proposed.</param>
/// <param name="Effects">What it changes in the network.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record JointWork(
    string Id,
    LocalName Name,
    JointWorkKind Kind,
    IReadOnlyList<string> Economies,
    double? LengthKm,
    double? CapacityMtPerYear,
    double? CapacityMw,
    double? OutputGwhPerYear,
    double? CostMusd,
    double? CostLowMusd,
    double? CostHighMusd,
    int? CostYear,
    double? SpentMusd,
    double? OverrunLowPercent,
    double? OverrunHighPercent,
    int? StartYear,
    int? EndYear,
    JointWorkStatus Status,
    string CostAsPrinted,
    IReadOnlyList<WorkShare> Shares,
    IReadOnlyList<WorkEffect> Effects,
    Confidence Letter,
    string Source,
    string Note);
