namespace Darya.Web.Api;

/// <summary>Whether a delegation lets others see the gain of its state.</summary>
internal sealed record DisclosureAnswer(Guid Delegation, bool IsOpen);
