using System.Collections.Concurrent;
using System.Text;
using Darya.Agreements.Documents;
using Darya.Agreements.Format;

namespace Darya.Web.Agreements;

/// <summary>Agreements that were read from their standard form, by its hash, so that a page does not read the same document again.</summary>
internal sealed class AgreementMemory
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<string, Agreement> _read = new(StringComparer.Ordinal);

    /// <summary>The agreement of a version.</summary>
    /// <exception cref="InvalidOperationException">The store holds something that was no agreement when it was written.</exception>
    internal Agreement Of(AgreementVersion version)
    {
        if (_read.TryGetValue(version.Hash, out var known))
        {
            return known;
        }

        var agreement = AgreementReader.Read(version.Hash, Encoding.UTF8.GetBytes(version.Json)).Agreement
            ?? throw new InvalidOperationException($"Version {version.Hash} of an agreement cannot be read.");
        if (_read.Count >= Most)
        {
            _read.Clear();
        }

        return _read[version.Hash] = agreement;
    }
}
