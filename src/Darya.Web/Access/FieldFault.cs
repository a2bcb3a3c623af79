namespace Darya.Web.Access;

/// <summary>What cannot be accepted in a form.</summary>
/// <param name="Field">Name of the field; empty when what was sent is meant as a whole.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
internal sealed record FieldFault(string Field, string Message);
