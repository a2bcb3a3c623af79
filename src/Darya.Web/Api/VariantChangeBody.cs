namespace Darya.Web.Api;

/// <summary>A changed value of a row of the region, and why.</summary>
internal sealed record VariantChangeBody(string Table, string Row, string Field, string Value, string Reason);
