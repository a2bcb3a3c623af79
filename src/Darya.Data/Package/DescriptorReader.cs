using System.Text.Json;
using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Input;
using Darya.Model;

namespace Darya.Data.Package;

/// <summary>Reads <c>datapackage.json</c> and holds it against the format.</summary>
internal sealed class DescriptorReader(FaultList faults)
{
    internal const string FileName = "datapackage.json";

    /// <summary>Reads the descriptor; null when nothing else can be read.</summary>
    internal PackageDescriptor? Read(InputFolder folder)
    {
        var bytes = folder.Bytes(FileName, FaultCodes.NoPackage, "the file is missing; a region is a folder with a datapackage.json", faults);
        if (bytes == null || Parse(FileName, bytes, faults) is not { } root)
        {
            return null;
        }

        if (root.Kind != JsonValueKind.Object)
        {
            Fault(root, FaultCodes.BadDescriptor, $"got {root.Found}; must be an object");
            return null;
        }

        if (root.Member("profile") is not { Text: "tabular-data-package" })
        {
            Fault(root.Member("profile") ?? root, FaultCodes.BadDescriptor, "the member 'profile' must be 'tabular-data-package'");
        }

        var name = RequiredText(root, "name");
        var title = new LocalName(RequiredText(root, "title"), RequiredText(root, "title_ru"));
        IReadOnlyList<string> licences =
            [.. RequiredList(root, "licenses").Select(l => string.Join(": ", new[] { l.Member("name")?.Text, l.Member("title")?.Text }.Where(t => !string.IsNullOrWhiteSpace(t))))];
        RequiredList(root, "sources");
        var resources = RequiredList(root, "resources");
        return new PackageDescriptor(name, title, Paths(root, resources), licences);
    }

    /// <summary>Parses JSON; what is broken or doubled goes to <paramref name="faults"/>.</summary>
    internal static LocatedJson? Parse(string file, byte[] bytes, FaultList faults)
    {
        if (TextFile.Decode(file, bytes, faults) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Error(file, 0, FaultCodes.EmptyFile, "", "the file is empty; it must hold a JSON object");
            return null;
        }

        try
        {
            var utf8 = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
            var root = LocatedJson.Parse(utf8);
            ReportRepeated(file, root, faults);
            return root;
        }
        catch (JsonException broken)
        {
            var reason = broken.Message.Split(" LineNumber:", StringSplitOptions.None)[0].Split(" Path:", StringSplitOptions.None)[0];
            faults.Error(file, (int)(broken.LineNumber ?? 0) + 1, FaultCodes.BrokenJson, "", $"the JSON is broken: {reason}");
            return null;
        }
        catch (InvalidOperationException)
        {
            // The reader's answer to an escaped half of a pair such as \ud800.
            faults.Error(file, 0, FaultCodes.BrokenJson, "", "the JSON is broken: a text has half of an escaped character pair");
            return null;
        }
    }

    private static void ReportRepeated(string file, LocatedJson node, FaultList faults)
    {
        foreach (var (name, line) in node.Repeated)
        {
            faults.Error(file, line, FaultCodes.BrokenJson, $"{node.Path}.{name}", "the member stands twice; keep one");
        }

        foreach (var child in node.Items.Concat(node.Members.Values))
        {
            ReportRepeated(file, child, faults);
        }
    }

    private Dictionary<string, string> Paths(LocatedJson root, IReadOnlyList<LocatedJson> resources)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            if (resource.Member("name")?.Text is not { } name)
            {
                Fault(resource, FaultCodes.BadDescriptor, "a resource needs a 'name'");
            }
            else if (RegionFormat.Find(name) is not { } format)
            {
                Fault(
                    resource.Member("name")!,
                    FaultCodes.UnknownResource,
                    $"unknown table '{name}'{Spelling.Suggest(name, RegionFormat.Tables.Select(t => t.Name))}");
            }
            else if (paths.ContainsKey(name))
            {
                Fault(resource.Member("name")!, FaultCodes.BadDescriptor, $"the table '{name}' is described twice");
            }
            else
            {
                paths.Add(name, ResourcePath(resource, name));
                new SchemaCheck(faults).Run(resource, format);
            }
        }

        foreach (var table in RegionFormat.Tables.Where(t => !paths.ContainsKey(t.Name)))
        {
            Fault(
                root.Member("resources") ?? root,
                FaultCodes.MissingResource,
                $"the table '{table.Name}' is not described ({table.Description.TrimEnd('.')})");
        }

        return paths;
    }

    private string ResourcePath(LocatedJson resource, string name)
    {
        var member = resource.Member("path");
        var path = member?.Text ?? "";
        var isSafe = path.Length > 0 && !Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal)
            && !path.Contains(':', StringComparison.Ordinal) && path.Split('/').All(p => p is not ("" or "." or ".."));
        if (!isSafe)
        {
            Fault(
                member ?? resource,
                FaultCodes.BadPath,
                $"the table '{name}' needs a 'path' to a file inside the package, for example 'data/{name}.csv'");
            return "";
        }

        return path;
    }

    private string RequiredText(LocatedJson root, string name)
    {
        var member = root.Member(name);
        if (string.IsNullOrWhiteSpace(member?.Text))
        {
            Fault(member ?? root, FaultCodes.BadDescriptor, $"the member '{name}' is needed and must be text");
            return "";
        }

        if (member.Text.Any(char.IsControl))
        {
            Fault(member, FaultCodes.ControlCharacter, $"'{name}' holds control characters; remove them");
        }

        return member.Text;
    }

    private IReadOnlyList<LocatedJson> RequiredList(LocatedJson root, string name)
    {
        var member = root.Member(name);
        if (member is not { Kind: JsonValueKind.Array, Items.Count: > 0 })
        {
            Fault(member ?? root, FaultCodes.BadDescriptor, $"the member '{name}' is needed and must be a list with at least one entry");
            return [];
        }

        return member.Items;
    }

    private void Fault(LocatedJson at, string code, string message) => faults.Error(FileName, at.Line, code, at.Path, message);
}
