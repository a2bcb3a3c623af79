using System.Globalization;
using System.Text.RegularExpressions;
using Darya.Input;
using Darya.Web.Access;

namespace Darya.Web.Agreements;

/// <summary>Which field of the form a fault of the document is about.</summary>
internal static partial class TermFaultPlace
{
    /// <summary>The fault at its field.</summary>
    /// <param name="fault">A fault of the document; its field is a path.</param>
    /// <param name="term">Place of the term in the document.</param>
    /// <param name="rows">Number of the row of the form by place of the amount in the term.</param>
    internal static FieldFault Of(InputFault fault, int term, IReadOnlyList<int> rows)
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"$.terms[{term}]");
        var path = fault.Field.StartsWith(own, StringComparison.Ordinal) ? fault.Field[own.Length..].TrimStart('.') : "";
        var field = Amount().Match(path) is { Success: true } amount && int.Parse(amount.Groups["at"].Value, CultureInfo.InvariantCulture) is var at && at < rows.Count
            ? TermFields.AmountName(rows[at], amount.Groups["part"].Value is { Length: > 0 } part and ("from" or "to") ? part : "value")
            : path switch
            {
                "tolerance.percent" => "percent",
                "tolerance.cumulativePercent" => "cumulative",
                "tolerance.averaging" => "averaging",
                "quantity.bound" => "bound",
                _ when path.StartsWith("debtors", StringComparison.Ordinal) => "debtors",
                _ when path.StartsWith("creditors", StringComparison.Ordinal) => "creditors",
                _ when path.StartsWith("quantity.formula.price", StringComparison.Ordinal) => "price",
                _ when path.StartsWith("remedy.price", StringComparison.Ordinal) => "remedy_price",
                _ => "",
            };
        return new FieldFault(field, field.Length > 0 ? fault.Message : $"{fault.Field}: {fault.Message}");
    }

    [GeneratedRegex(@"^quantity\.amounts\[(?<at>\d+)\](?:\.(?<part>[a-z]+))?", RegexOptions.None, 1000)]
    private static partial Regex Amount();
}
