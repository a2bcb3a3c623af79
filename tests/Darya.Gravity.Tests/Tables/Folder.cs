namespace Darya.Gravity.Tests.Tables;

/// <summary>A folder that is removed with its content.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("darya-").FullName;

    internal string In(string name) => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
