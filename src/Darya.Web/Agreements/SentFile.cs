using System.Text;
using Darya.Web.Access;

namespace Darya.Web.Agreements;

/// <summary>A file that was sent with a form, or the text of one by a program; its name only names it in messages and is never a path.</summary>
internal static class SentFile
{
    private const int LongestName = 80;

    /// <summary>Name and bytes.</summary>
    /// <param name="room">The request.</param>
    /// <param name="most">Most bytes.</param>
    /// <exception cref="RoomFault">There is none, it is empty or too large.</exception>
    internal static async Task<(string Name, byte[] Bytes)> Of(Room room, int most)
    {
        var form = await room.Fields();
        if (room.IsOfProgram)
        {
            return (Safe(form["name"].ToString()), Encoding.UTF8.GetBytes(form["content"].ToString())) is { Item2.Length: > 0 } sent
                ? sent.Item2.Length <= most ? sent : throw RoomFault.Invalid(room.Words.Format("agreement.fault.large", most / 1024))
                : throw RoomFault.Invalid([new FieldFault("content", room.Words["agreement.fault.file"])]);
        }

        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            throw RoomFault.Invalid(room.Words["agreement.fault.file"]);
        }

        if (file.Length > most)
        {
            throw RoomFault.Invalid(room.Words.Format("agreement.fault.large", most / 1024));
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return (Safe(Path.GetFileName(file.FileName)), bytes.ToArray());
    }

    /// <summary>A name with letters, digits, points, hyphens and underscores only.</summary>
    internal static string Safe(string name)
    {
        var safe = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-').TakeLast(LongestName)).Trim('.');
        return safe.Length > 0 ? safe : "file";
    }
}
