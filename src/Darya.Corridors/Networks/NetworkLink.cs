namespace Darya.Corridors.Networks;

/// <summary>A one-way connection of two nodes.</summary>
/// <param name="From">Node it leaves.</param>
/// <param name="To">Node it enters.</param>
/// <param name="Cost">Its time by load.</param>
public readonly record struct NetworkLink(int From, int To, LinkCost Cost);
