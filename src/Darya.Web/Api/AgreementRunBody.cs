namespace Darya.Web.Api;

/// <summary>A laid run that holds a draft.</summary>
internal sealed record AgreementRunBody(Guid Run);
