namespace Darya.Web.Agreements;

/// <summary>What cannot be accepted in a form.</summary>
/// <param name="Field">Name of the field; empty when the term as a whole is meant.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
internal sealed record FieldFault(string Field, string Message);
