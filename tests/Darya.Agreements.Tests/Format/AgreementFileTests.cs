using Darya.Agreements.Documents;
using Darya.Agreements.Format;
using Darya.Input;

namespace Darya.Agreements.Tests.Format;

public sealed class AgreementFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("agreements").FullName;

    [Fact]
    public void The_document_above_is_found_beside_it()
    {
        File.WriteAllText(Path.Combine(_folder, "z-frame.json"), AgreementWriter.Write(TestDocuments.Framework));
        File.WriteAllText(Path.Combine(_folder, "notes.json"), "[]");
        var file = Whole();

        Assert.Empty(AgreementFile.Read(file).Faults);
    }

    [Fact]
    public void A_document_above_that_is_not_there_is_a_warning_and_no_error()
    {
        var file = Whole();
        var reading = AgreementFile.Read(file);

        Assert.NotNull(reading.Agreement);
        var fault = Assert.Single(reading.Faults);
        Assert.Equal((FaultSeverity.Warning, AgreementFaultCodes.UpperNotFound), (fault.Severity, fault.Code));
        Assert.Equal("the document 'frame-1998' is not in the same folder, or has errors; its bounds were not checked", fault.Message);
    }

    [Fact]
    public void Of_two_versions_above_the_newer_one_binds()
    {
        var release = TestDocuments.Framework.Term("release")!;
        var narrow = release with { Quantity = release.Quantity! with { Amounts = [], Bounds = new Bounds(200, 450) } };
        File.WriteAllText(Path.Combine(_folder, "a-old.json"), AgreementWriter.Write(TestDocuments.Framework));
        File.WriteAllText(
            Path.Combine(_folder, "b-new.json"),
            AgreementWriter.Write(TestDocuments.Framework with { Version = 3, Terms = [narrow with { Modality = Modality.Goal, Layer = Layer.Working }] }));

        Assert.Equal(
            ["got 500 m3/s; the bounds of 'frame-1998#release' allow 200 to 450 m3/s", "got 520 m3/s; the bounds of 'frame-1998#release' allow 200 to 450 m3/s"],
            AgreementFile.Read(Whole()).Faults.Select(f => f.Message));
    }

    [Theory]
    [InlineData("missing.json", "there is no such file")]
    [InlineData("folder", "it is a folder; name a JSON file")]
    public void What_cannot_be_read_says_why(string name, string message)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "folder"));
        var path = Path.Combine(_folder, name);

        Assert.Equal($"{path}: error AGR126: {message}", Assert.Single(AgreementFile.Read(path).Faults).ToString());
    }

    [Fact]
    public void A_folder_is_read_by_name_and_a_missing_one_is_empty()
    {
        Whole();
        File.WriteAllText(Path.Combine(_folder, "broken.json"), "{");

        Assert.Equal(["agreements/broken.json", "agreements/whole.json"], AgreementFile.ReadFolder(_folder, "agreements").Select(r => r.File));
        Assert.Empty(AgreementFile.ReadFolder(Path.Combine(_folder, "none"), "agreements"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Whole()
    {
        var file = Path.Combine(_folder, "whole.json");
        File.WriteAllText(file, AgreementWriter.Write(WholeAgreement.Create()));
        return file;
    }
}
