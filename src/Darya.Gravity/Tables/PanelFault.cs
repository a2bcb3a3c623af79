namespace Darya.Gravity.Tables;

/// <summary>One problem of a file, with its place.</summary>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Line">Line from 1; 0 when the whole file is meant.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Field">The column; empty when the row or the file is meant.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Allowed">What may stand there.</param>
public sealed record PanelFault(string File, int Line, PanelFaultKind Kind, string Field, string Found, string Allowed)
{
    /// <summary>One line: <c>FILE:LINE: field NAME: found 'x'; allowed: a number</c>.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? FormattableString.Invariant($"{File}:{Line}") : File;
        return $"{place}: {(Field.Length > 0 ? $"field {Field}: " : "")}found {Found}; allowed: {Allowed}";
    }
}
