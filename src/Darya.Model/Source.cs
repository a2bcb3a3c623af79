namespace Darya.Model;

/// <summary>A source of figures: title, address and licence as it states them.</summary>
public sealed record Source(string Id, string Title, string Address, string Licence);
