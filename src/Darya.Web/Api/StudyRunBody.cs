namespace Darya.Web.Api;

/// <summary>A run that answers a study.</summary>
internal sealed record StudyRunBody(Guid Run);
