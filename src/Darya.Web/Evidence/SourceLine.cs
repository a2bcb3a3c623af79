using Darya.Data.Format;

namespace Darya.Web.Evidence;

/// <summary>A source with what uses it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The citation.</param>
/// <param name="Address">Where it is; empty when it has no address.</param>
/// <param name="Licence">Its licence as it states it.</param>
/// <param name="Uses">Tables with rows that name it, and how many.</param>
internal sealed record SourceLine(string Id, string Title, string Address, string Licence, IReadOnlyList<(TableFormat Table, int Rows)> Uses)
{
    /// <summary>Whether the address can be followed.</summary>
    internal bool IsLink => Uri.TryCreate(Address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
