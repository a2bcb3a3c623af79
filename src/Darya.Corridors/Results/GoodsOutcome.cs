using Darya.Model;

namespace Darya.Corridors.Results;

/// <summary>What is moved of a kind of goods.</summary>
/// <param name="Commodity">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Mt">Tonnes across borders of the region, Mt a year.</param>
/// <param name="Musd">Their value, million USD.</param>
/// <param name="BillionTkm">Work of transport, billion tonne-kilometres.</param>
/// <param name="RailShare">Share of the tonne-kilometres by rail.</param>
/// <param name="UsdPerTonne">Money of transport and borders, mean, USD/t.</param>
/// <param name="Hours">Hours from end to end, mean.</param>
/// <param name="UsdPerTonneHour">What an hour costs a tonne, USD.</param>
public sealed record GoodsOutcome(
    string Commodity,
    LocalName Name,
    double Mt,
    double Musd,
    double BillionTkm,
    double RailShare,
    double UsdPerTonne,
    double Hours,
    double UsdPerTonneHour);
