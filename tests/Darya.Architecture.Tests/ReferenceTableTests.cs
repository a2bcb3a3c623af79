using System.Xml.Linq;
using Xunit;

namespace Darya.Architecture.Tests;

public sealed class ReferenceTableTests
{
    /// <summary>
    /// Which project may reference which. A new reference is a change of this table, with a reason in the change.
    /// Projects of later features stand here before they exist; only existing ones are compared.
    /// </summary>
    private static readonly Dictionary<string, string[]> MayReference = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Solvers"] = [],
        ["Games"] = ["Solvers"],
        ["Stochastic"] = ["Solvers"],
        ["Gravity"] = [],
        ["Input"] = [],
        ["Data"] = ["Input", "Model"],
        ["Hydrology"] = ["Model"],
        ["Simulation"] = ["Model"],
        ["Planning"] = ["Model", "Solvers", "Stochastic", "Hydrology", "Simulation"],
        ["Cooperation"] = ["Model", "Planning", "Games"],
        ["Agreements"] = ["Input", "Model", "Planning", "Cooperation"],
        ["Trade"] = ["Model", "Gravity"],
        ["Corridors"] = ["Model", "Solvers", "Games"],
        ["Relief"] = ["Model", "Solvers", "Games", "Corridors"],
        ["Linkage"] = ["Model", "Games", "Planning", "Cooperation", "Trade", "Corridors"], // Games: the linked game is solved there
        ["Reporting"] =
        [
            "Model", "Solvers", "Games", "Stochastic", "Gravity", "Hydrology", "Simulation", "Planning", "Cooperation", "Agreements",
            "Trade", "Corridors", "Relief", "Linkage",
        ],
        ["Cli"] = EverythingBelowTheDoors,
        ["Web"] = EverythingBelowTheDoors,
    };

    private static string[] EverythingBelowTheDoors =>
    [
        "Model", "Solvers", "Games", "Stochastic", "Gravity", "Input", "Data", "Hydrology", "Simulation", "Planning", "Cooperation", "Agreements",
        "Trade", "Corridors", "Relief", "Linkage", "Reporting",
    ];

    [Fact]
    public void The_sources_hold_at_least_the_first_seven_projects() =>
        Assert.Subset(
            Projects("src").Select(NameOf).ToHashSet(),
            new HashSet<string>(["Model", "Data", "Solvers", "Simulation", "Planning", "Reporting", "Cli"]));

    [Fact]
    public void Every_project_is_in_the_table_and_references_only_what_it_may()
    {
        var faults = new List<string>();
        foreach (var project in Projects("src"))
        {
            var name = NameOf(project);
            if (!MayReference.TryGetValue(name, out var allowed))
            {
                faults.Add($"{project}: not in the reference table");
                continue;
            }

            faults.AddRange(References(project).Except(allowed, StringComparer.Ordinal)
                .Select(reference => $"{project}: may not reference {reference}"));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void The_table_has_no_cycle()
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        while (settled.Count < MayReference.Count)
        {
            var next = MayReference.Where(row => !settled.Contains(row.Key) && row.Value.All(settled.Contains)).Select(row => row.Key).ToList();
            Assert.NotEmpty(next);
            settled.UnionWith(next);
        }
    }

    [Fact]
    public void A_folder_is_a_project_is_a_namespace() =>
        Assert.All(Projects("src", "tests"), project =>
            Assert.Equal(Path.GetFileName(Path.GetDirectoryName(project)), Path.GetFileNameWithoutExtension(project)));

    [Fact]
    public void Test_projects_mirror_the_sources()
    {
        var sources = Projects("src").Select(NameOf).Append("Architecture").ToHashSet(StringComparer.Ordinal);
        Assert.All(Projects("tests"), project =>
        {
            Assert.EndsWith(".Tests", Path.GetFileNameWithoutExtension(project), StringComparison.Ordinal);
            Assert.Contains(NameOf(project)[..^".Tests".Length], sources);
        });
    }

    [Fact]
    public void The_solution_lists_exactly_the_projects_of_the_tree()
    {
        var listed = XDocument.Load(Repository.FullPath("Darya.slnx")).Descendants("Project")
            .Select(project => (string)project.Attribute("Path")!).Order(StringComparer.Ordinal);
        Assert.Equal(Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)), listed);
    }

    [Fact]
    public void No_reference_hides_in_a_shared_build_file() =>
        Assert.All(
            Repository.Files.Where(file => file.EndsWith(".props", StringComparison.Ordinal) || file.EndsWith(".targets", StringComparison.Ordinal)),
            file => Assert.Empty(XDocument.Load(Repository.FullPath(file)).Descendants("ProjectReference")));

    private static IEnumerable<string> Projects(params string[] folders) =>
        Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && folders.Contains(file.Split('/')[0]));

    private static string NameOf(string project) => Path.GetFileNameWithoutExtension(project)["Darya.".Length..];

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Repository.FullPath(project)).Descendants("ProjectReference")
            .Select(reference => NameOf(((string)reference.Attribute("Include")!).Replace('\\', '/')));
}
