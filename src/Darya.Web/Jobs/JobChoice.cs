namespace Darya.Web.Jobs;

/// <summary>A value that a field allows, and how people read it.</summary>
/// <param name="Value">The value, as the program takes it.</param>
/// <param name="En">Its name in English; the value itself when both are empty and there are no words for it.</param>
/// <param name="Ru">Its name in Russian.</param>
internal sealed record JobChoice(string Value, string En = "", string Ru = "");
