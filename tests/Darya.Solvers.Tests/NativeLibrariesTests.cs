using Xunit;

namespace Darya.Solvers.Tests;

public sealed class NativeLibrariesTests
{
    [Fact]
    public void A_missing_solver_gives_one_line_with_the_command()
    {
        var message = NativeLibraries.MissingMessage(NativeLibraries.Clp);
        Assert.Contains("apt-get install -y coinor-libclp1", message, StringComparison.Ordinal);
        Assert.Contains("coinor-libcbc3.1", NativeLibraries.MissingMessage(NativeLibraries.Cbc), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void A_folder_of_anything_else_loads_nothing_and_does_not_throw()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "libNothing.so.1"), "text");
            Assert.Empty(NativeLibraries.LoadFolder(folder.FullName));
            Assert.Empty(NativeLibraries.LoadFolder(Path.Combine(folder.FullName, "absent")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_event_handler_can_be_passed_in_here()
    {
        var library = NativeLibraries.Require(NativeLibraries.Clp);
        using var model = ClpNative.Clp_newModel();
        using var interrupt = ClpInterrupt.TryInstall(model, library, new ClpOptions());
        Assert.Equal(ClpNative.Clp_VersionMajor() == 1 && ClpNative.Clp_VersionMinor() == 17, interrupt is not null);
    }
}
