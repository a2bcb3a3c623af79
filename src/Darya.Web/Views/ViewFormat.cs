using Darya.Web.Access;
using Microsoft.Net.Http.Headers;

namespace Darya.Web.Views;

/// <summary>The form in which somebody asks for a page: <c>?format=</c> in the address, else what the program that asks accepts.</summary>
internal static class ViewFormat
{
    internal const string Csv = "csv";
    internal const string Xlsx = "xlsx";
    internal const string Json = "json";

    /// <summary>Name of the parameter in the address.</summary>
    internal const string Parameter = "format";

    /// <summary>Name of the parameter that chooses one of several tables for CSV.</summary>
    internal const string TableParameter = "table";

    internal const string CsvType = "text/csv; charset=utf-8";
    internal const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    internal const string JsonType = "application/json; charset=utf-8";

    /// <summary>Every form beside the page, in the order of its links.</summary>
    internal static IReadOnlyList<string> All { get; } = [Csv, Xlsx, Json];

    /// <summary>The form asked for; null for the page.</summary>
    /// <exception cref="RoomFault">The address names another form.</exception>
    internal static string? Of(Room room)
    {
        var asked = room.Http.Request.Query[Parameter].ToString();
        if (asked.Length > 0)
        {
            return All.Contains(asked, StringComparer.Ordinal) ? asked : throw RoomFault.Invalid(room.Words.Format("view.fault.format", asked, string.Join(", ", All)));
        }

        room.Http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        foreach (var type in room.Http.Request.GetTypedHeaders().Accept.OrderByDescending(t => t.Quality ?? 1).Select(t => t.MediaType.ToString()))
        {
            switch (type)
            {
                case "text/html" or "application/xhtml+xml" or "*/*" or "text/*":
                    return null;
                case "text/csv":
                    return Csv;
                case "application/json":
                    return Json;
                case XlsxType:
                    return Xlsx;
            }
        }

        return null;
    }
}
