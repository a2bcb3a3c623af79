namespace Darya.Model;

/// <summary>A state as a party to the shared rivers, lines and markets.</summary>
/// <param name="Id">Two letters, for example <c>KZ</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsMember">True when it takes part in joint plans; false for an outsider.</param>
/// <param name="RiverOrder">Its place when states decide down the rivers; 1 decides first.</param>
public sealed record State(string Id, LocalName Name, bool IsMember, int RiverOrder);
