using Darya.Web.Access;
using Darya.Web.Agreements;
using Darya.Web.Pages;

namespace Darya.Web.Views;

/// <summary>Answers with a page, or with its tables in another form, at one address.</summary>
internal static class ViewAnswer
{
    /// <summary>The answer in the form that was asked for.</summary>
    /// <param name="room">The request.</param>
    /// <param name="pages">Shows the page.</param>
    /// <param name="found">What the page shows.</param>
    /// <param name="name">Name of a file, without extension.</param>
    /// <param name="tables">The tables of the page: all in a workbook and in JSON; in CSV the first, or the one that the address names.</param>
    /// <exception cref="RoomFault">The address asks for a form or a table that there is not.</exception>
    internal static IResult Show<TPage>(Room room, PageModel pages, object found, string name, params IReadOnlyList<ViewTable> tables)
        where TPage : RoomPage => ViewFormat.Of(room) is { } format ? Of(room, format, name, tables) : pages.Show<TPage>(found);

    /// <summary>The tables in a form.</summary>
    /// <exception cref="RoomFault">There is no such table.</exception>
    internal static IResult Of(Room room, string format, string name, IReadOnlyList<ViewTable> tables)
    {
        var file = SentFile.Safe(name);
        return format switch
        {
            ViewFormat.Csv => Results.Bytes(ViewFiles.Csv(Chosen(room, tables)), ViewFormat.CsvType, file + ".csv"),
            ViewFormat.Xlsx => Results.Bytes(ViewFiles.Xlsx(tables), ViewFormat.XlsxType, file + ".xlsx"),
            _ => Results.Bytes(ViewFiles.Json(tables), ViewFormat.JsonType),
        };
    }

    private static ViewTable Chosen(Room room, IReadOnlyList<ViewTable> tables)
    {
        var asked = room.Http.Request.Query[ViewFormat.TableParameter].ToString();
        return (asked.Length == 0 ? tables[0] : tables.FirstOrDefault(t => t.Name == asked))
            ?? throw RoomFault.Invalid(room.Words.Format("view.fault.table", asked, string.Join(", ", tables.Select(t => t.Name))));
    }
}
