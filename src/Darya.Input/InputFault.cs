namespace Darya.Input;

/// <summary>One problem in the input, with its place.</summary>
/// <param name="File">Path of the file, relative to the region's folder, with forward slashes.</param>
/// <param name="Line">Line from 1, or 0 when the whole file is meant.</param>
/// <param name="Code">Stable code, for example <c>DAR104</c>; <c>docs/data-formats/errors.md</c> has a section for each.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Field">Column, or path inside a JSON file; empty when the row or the file is meant.</param>
/// <param name="Message">What was found, what is allowed, in which unit.</param>
public sealed record InputFault(string File, int Line, string Code, FaultSeverity Severity, string Field, string Message)
{
    /// <summary>The line that editors and build logs can jump from: <c>file(line): error CODE: field: message</c>.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? FormattableString.Invariant($"{File}({Line})") : File;
        var severity = Severity == FaultSeverity.Error ? "error" : "warning";
        return Field.Length > 0 ? $"{place}: {severity} {Code}: {Field}: {Message}" : $"{place}: {severity} {Code}: {Message}";
    }
}
