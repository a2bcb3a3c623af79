namespace Darya.Web.Api;

/// <summary>Whether others see the gain of the own state.</summary>
internal sealed record DisclosureBody(bool Open);
