namespace Darya.Web.Api;

/// <summary>A text in both languages.</summary>
internal sealed record TextAnswer(string En, string Ru);
