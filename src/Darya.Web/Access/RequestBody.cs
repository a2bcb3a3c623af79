namespace Darya.Web.Access;

/// <summary>What a request brings beside its address, looked at before anything else reads it.</summary>
internal static class RequestBody
{
    /// <summary>Most bytes of a request.</summary>
    internal const int Largest = 512 * 1024;

    /// <summary>Reads a form whole, when there is one.</summary>
    /// <returns>200 when it could be read; else the status to refuse the request with.</returns>
    internal static async Task<int> StatusOf(HttpContext context)
    {
        var request = context.Request;
        var letters = request.GetTypedHeaders().ContentType?.Charset.ToString().Trim('"') ?? "";
        if (request.Headers.ContentEncoding.Count > 0 || (letters.Length > 0 && !letters.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            return StatusCodes.Status415UnsupportedMediaType; // what is packed could be larger than every limit; other letters than UTF-8 are not read
        }

        if (!request.HasFormContentType)
        {
            return StatusCodes.Status200OK;
        }

        try
        {
            var form = await request.ReadFormAsync(context.RequestAborted);
            return form.Any(f => f.Key.Contains('\0', StringComparison.Ordinal) || f.Value.Any(v => v?.Contains('\0', StringComparison.Ordinal) == true))
                ? StatusCodes.Status400BadRequest // a database may refuse it
                : StatusCodes.Status200OK;
        }
        catch (BadHttpRequestException bad)
        {
            return bad.StatusCode;
        }
        catch (Exception unread) when (unread is InvalidDataException or IOException)
        {
            return (unread.InnerException as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>Answers a request that was not read. In plain words: a page would read the form again.</summary>
    internal static async Task Refuse(HttpContext context, Room room, int status)
    {
        var words = room.Words;
        var message = status switch
        {
            StatusCodes.Status413PayloadTooLarge => words.Format("problem.large", Largest / 1024),
            StatusCodes.Status415UnsupportedMediaType => words["problem.kind"],
            _ => words["problem.request"],
        };
        if (AccessGate.IsOfPrograms(context))
        {
            await Pages.ProblemPage.Answer(room, status, [new FieldFault("", message)]);
            return;
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(message);
    }
}
