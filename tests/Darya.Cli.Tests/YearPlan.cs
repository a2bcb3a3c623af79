using System.Text.Json;

namespace Darya.Cli.Tests;

/// <summary>The first year of the shipped region planned once for all tests, with names relative to the working folder.</summary>
public sealed class YearPlan : IDisposable
{
    private readonly Place _place = new();

    public YearPlan()
    {
        Directory.CreateSymbolicLink(_place.In("central-asia"), Place.CentralAsia);
        Answer = _place.Run("plan", "central-asia", "--to", "2001-12", "--out", Name, "--json");
    }

    internal static string Name => "year";

    internal Answer Answer { get; }

    internal string Folder => _place.In(Name);

    internal JsonElement Printed => JsonDocument.Parse(Answer.Output).RootElement;

    internal JsonElement Manifest => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json"))).RootElement;

    public void Dispose() => _place.Dispose();
}
