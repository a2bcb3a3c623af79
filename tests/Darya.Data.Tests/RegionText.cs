using System.Collections;
using System.Globalization;
using System.Text;

namespace Darya.Data.Tests;

/// <summary>Everything a value holds as text, so that two regions can be compared.</summary>
internal static class RegionText
{
    internal static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null or string or Enum:
                text.Append(value ?? "null").Append('\n');
                break;
            case IFormattable number:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture)).Append('\n');
                break;
            case bool flag:
                text.Append(flag ? "true\n" : "false\n");
                break;
            case IEnumerable list:
                text.Append('\n');
                foreach (var item in list)
                {
                    Write(text.Append(' ', depth).Append("- "), item, depth + 1);
                }

                break;
            default:
                text.Append('\n');
                foreach (var property in value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0).OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    Write(text.Append(' ', depth).Append(property.Name).Append(": "), property.GetValue(value), depth + 1);
                }

                break;
        }
    }
}
