namespace Darya.Model.Rivers;

/// <summary>When a user is served.</summary>
/// <param name="User">Id of an intake, or a kind of section flow: <c>sanitary</c>, <c>delta</c>, <c>section</c>.</param>
/// <param name="Class">Class from 1, the top class, which no zone and no lower curve cuts.</param>
public sealed record OperatingClass(string User, int Class);
