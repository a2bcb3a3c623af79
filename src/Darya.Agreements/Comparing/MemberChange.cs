namespace Darya.Agreements.Comparing;

/// <summary>A member that differs between two versions.</summary>
/// <param name="Path">Its path in the document: <c>quantity.amounts[2000-06-01..2000-06-30].value</c>.</param>
/// <param name="Old">Its old value as the document writes it, or null when it was not there.</param>
/// <param name="New">Its new value, or null when it is gone.</param>
public sealed record MemberChange(string Path, string? Old, string? New);
