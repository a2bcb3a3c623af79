namespace Darya.Web.Api;

/// <summary>A point of the agenda.</summary>
internal sealed record AgendaAnswer(Guid Id, int Place, TextAnswer Text);
