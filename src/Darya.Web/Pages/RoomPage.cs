using System.Globalization;
using Darya.Web.Access;
using Darya.Web.Languages;
using Microsoft.AspNetCore.Components;

namespace Darya.Web.Pages;

/// <summary>What every page has: the request, its words, and what the endpoint found for it.</summary>
public abstract class RoomPage : ComponentBase
{
    [Inject]
    private protected Room Room { get; set; } = null!;

    [Inject]
    private protected PageModel Found { get; set; } = null!;

    private protected Words T => Room.Words;

    /// <summary>Address of the meeting.</summary>
    private protected string Here => $"/meetings/{Room.Meeting.Id}";

    /// <summary>For the attribute <c>lang</c> of what is picked or told in <see cref="Words.Language"/>, where the page is in another language; else null.</summary>
    private protected string? Said => T.IsOfDocuments ? null : T.Language;

    private protected string Pick(string en, string ru) => T.Pick(en, ru);

    /// <summary>A whole number as people write it.</summary>
    private protected string Number(long number) => number.ToString("N0", T.Culture);

    /// <summary>A number of an address or an attribute.</summary>
    private protected static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
