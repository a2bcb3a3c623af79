using Microsoft.AspNetCore.Http.HttpResults;

namespace Darya.Web.Pages;

/// <summary>What an endpoint found for the page that shows it, within one request.</summary>
internal sealed class PageModel
{
    private object? _found;

    /// <summary>What was found.</summary>
    internal T Of<T>() => (T)_found!;

    /// <summary>The page that shows it.</summary>
    internal RazorComponentResult Show<TPage>(object? found = null, int status = StatusCodes.Status200OK)
        where TPage : RoomPage
    {
        _found = found;
        return new RazorComponentResult<TPage> { StatusCode = status, PreventStreamingRendering = true };
    }
}
