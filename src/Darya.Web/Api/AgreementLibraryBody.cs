namespace Darya.Web.Api;

/// <summary>A document of the region's library, by its file name.</summary>
internal sealed record AgreementLibraryBody(string Document);
