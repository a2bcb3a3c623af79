namespace Darya.Web.Api;

/// <summary>Nothing beside the address.</summary>
internal sealed record NoBody;
