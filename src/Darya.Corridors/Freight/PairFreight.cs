namespace Darya.Corridors.Freight;

/// <summary>Goods of a kind that one economy sends to another, over all their places.</summary>
/// <param name="Exporter">Economy that sends.</param>
/// <param name="Importer">Economy that receives.</param>
/// <param name="Commodity">Kind of goods.</param>
/// <param name="Mt">Sent, Mt a year.</param>
/// <param name="UsdPerTonne">Expected generalised cost (money, time, spread, queues) over places and routes, USD/t; that of stopped goods is their choke price.</param>
/// <param name="MoneyUsdPerTonne">Money of transport and borders, USD/t.</param>
/// <param name="Hours">Hours from end to end, queues included.</param>
/// <param name="Km">Kilometres from end to end.</param>
/// <param name="StoppedShare">Share of the places' goods that have no way, or none below the choke price, at the weights of the request.</param>
public sealed record PairFreight(
    string Exporter,
    string Importer,
    string Commodity,
    double Mt,
    double UsdPerTonne,
    double MoneyUsdPerTonne,
    double Hours,
    double Km,
    double StoppedShare);
