using System.Text.Json.Nodes;

namespace Darya.Cli.Tests;

/// <summary>A policy of one state of the shipped region, trained once for all tests; two iterations show the way, not the answer.</summary>
public sealed class TrainedPolicy : IDisposable
{
    internal const string Name = "trained";

    private readonly Place _place = new();

    public TrainedPolicy()
    {
        Directory.CreateSymbolicLink(_place.In("central-asia"), Place.CentralAsia);
        Answer = Run("train", "--for", "KG", "--iterations", "2", "--paths", "0", "--out", Name, "--json");
    }

    internal Answer Answer { get; }

    internal string Folder => _place.In(Name);

    /// <summary>Runs a command of policies on the region.</summary>
    internal Answer Run(string command, params string[] arguments) => _place.Run(["policy", command, "central-asia", .. arguments]);

    internal string In(params string[] names) => _place.In(names);

    /// <summary>A copy of the policy whose settings are changed.</summary>
    internal string Damaged(string name, Action<JsonObject> change)
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "policy-settings.json")))!.AsObject();
        change(settings);
        return Damaged(name, "policy-settings.json", settings.ToJsonString());
    }

    /// <summary>A copy of the policy with another text in one of its files.</summary>
    internal string Damaged(string name, string file, string text)
    {
        Directory.CreateDirectory(_place.In(name));
        foreach (var original in (string[])["policy.json", "policy-settings.json"])
        {
            File.Copy(Path.Combine(Folder, original), _place.In(name, original));
        }

        File.WriteAllText(_place.In(name, file), text);
        return name;
    }

    public void Dispose() => _place.Dispose();
}
