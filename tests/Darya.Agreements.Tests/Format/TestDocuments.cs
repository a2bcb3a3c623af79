using System.Text;
using Darya.Agreements.Documents;
using Darya.Agreements.Format;

namespace Darya.Agreements.Tests.Format;

/// <summary>Reads documents of tests.</summary>
internal static class TestDocuments
{
    /// <summary>The framework under which <see cref="WholeAgreement"/> stands.</summary>
    internal static Agreement Framework { get; } = WholeAgreement.Create() with
    {
        Id = "frame-1998",
        Rank = Rank.Framework,
        Terms = [WholeAgreement.Create().Term("release")! with { Under = string.Empty, Overrides = [], DependsOn = [], Remedy = null }],
        Amendments = [],
    };

    internal static AgreementReading Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    internal static AgreementReading Read(byte[] utf8) => AgreementReader.Read("agreement.json", utf8, [Framework]);
}
