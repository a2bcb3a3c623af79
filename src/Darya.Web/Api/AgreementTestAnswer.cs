namespace Darya.Web.Api;

/// <summary>What the run found that tried the version on recorded years.</summary>
internal sealed record AgreementTestAnswer(Guid Run, IReadOnlyList<AgreementYearAnswer> Years);
