namespace Darya.Model.Trade;

/// <summary>A sector of goods.</summary>
/// <param name="Id">Id, for example <c>agriculture</c>.</param>
/// <param name="Name">Name.</param>
/// <param name="Sitc">Sections of the Standard International Trade Classification in it, for example <c>0 1 2 4</c>.</param>
public sealed record TradeSector(string Id, LocalName Name, string Sitc);
