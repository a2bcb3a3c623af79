using System.Runtime.CompilerServices;
using Darya.Agreements.Format;

namespace Darya.Agreements.Tests.Format;

public sealed class RoundTripTests
{
    [Fact]
    public void A_document_with_every_member_comes_back_byte_for_byte()
    {
        var written = AgreementWriter.Write(WholeAgreement.Create());
        var reading = TestDocuments.Read(written);

        Assert.Empty(reading.Faults);
        Assert.Equal(written, AgreementWriter.Write(reading.Agreement!));
    }

    [Fact]
    public void The_same_agreement_gives_the_same_bytes_on_every_machine()
    {
        var written = AgreementWriter.Write(WholeAgreement.Create());
        var file = Golden();
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(file, written);
        }

        Assert.Equal(File.ReadAllText(file), written);
    }

    [Fact]
    public void Numbers_keep_every_digit_and_no_culture()
    {
        var whole = WholeAgreement.Create();
        var release = whole.Term("release")!;
        var fine = release with { Tolerance = release.Tolerance! with { Percent = 100.0 / 3 } };
        var written = AgreementWriter.Write(whole with { Terms = [fine, .. whole.Terms.Skip(1)] });

        Assert.Contains("\"percent\": 33.333333333333336", written, StringComparison.Ordinal);
        Assert.Equal(100.0 / 3, TestDocuments.Read(written).Agreement!.Term("release")!.Tolerance!.Percent);
    }

    [Fact]
    public void Words_of_any_script_are_written_as_they_are_read() =>
        Assert.Contains("Кыргызстан", AgreementWriter.Write(WholeAgreement.Create()), StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_is_no_fault() =>
        Assert.NotNull(TestDocuments.Read("\uFEFF" + AgreementWriter.Write(WholeAgreement.Create())).Agreement);

    private static string Golden([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "whole.json");
}
