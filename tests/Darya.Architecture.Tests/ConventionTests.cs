using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Darya.Architecture.Tests;

public sealed partial class ConventionTests
{
    private const string QuantityNamespace = "Darya.Model.Quantities";

    /// <summary>The program's own assemblies, as built beside this test.</summary>
    private static readonly IReadOnlyList<Assembly> Assemblies =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Order(StringComparer.Ordinal)
            .Where(path => IsSource(Path.GetFileNameWithoutExtension(path))).Select(Assembly.LoadFrom),
    ];

    [Fact]
    public void Every_source_project_is_looked_at() =>
        Assert.Equal(
            Repository.Files.Count(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".csproj", StringComparison.Ordinal)),
            Assemblies.Count);

    [Fact]
    public void Every_public_class_is_sealed_abstract_or_static() =>
        Assert.Empty(PublicTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !IsOfRazor(type)).Select(type => type.FullName));

    [Fact]
    public void Every_public_type_lives_in_the_namespace_of_its_project() =>
        Assert.Empty(Assemblies.SelectMany(assembly => assembly.GetExportedTypes().Where(type =>
            assembly.GetName().Name is { } name && name != "darya" && type.Namespace != name
            && type.Namespace?.StartsWith(name + ".", StringComparison.Ordinal) != true)).Select(type => type.FullName));

    [Fact]
    public void Every_quantity_prints_its_unit()
    {
        var quantities = PublicTypes().Where(type => type is { IsValueType: true, IsEnum: false } && type.Namespace == QuantityNamespace).ToList();
        Assert.NotEmpty(quantities);
        Assert.All(quantities, type => Assert.Matches(NumberAndUnit(), Activator.CreateInstance(type)!.ToString()!));
    }

    [Fact]
    public void No_quantity_converts_to_or_from_a_bare_number_in_silence() =>
        Assert.Empty(PublicTypes().Where(type => type.Namespace == QuantityNamespace)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == "op_Implicit"))
            .Select(method => $"{method.DeclaringType!.Name}: implicit conversion to {method.ReturnType.Name}"));

    private static IEnumerable<Type> PublicTypes() => Assemblies.SelectMany(assembly => assembly.GetExportedTypes());

    /// <summary>Whether the compiler of pages made a class: it makes them public and open.</summary>
    private static bool IsOfRazor(Type type) => typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(type) || type.Name == "_Imports";

    private static bool IsSource(string name) =>
        name == "darya" || (name.StartsWith("Darya.", StringComparison.Ordinal) && !name.EndsWith(".Tests", StringComparison.Ordinal));

    /// <summary>A number, a space and a unit such as <c>m³/s</c>, <c>%</c> or <c>million USD</c>.</summary>
    [GeneratedRegex(@"^[-−]?[\d.,\s\u00A0\u202F]*\d[ \u00A0\u202F][^\d\s][^\s]*(?: [^\s]+)*$", RegexOptions.None, 1000)]
    private static partial Regex NumberAndUnit();
}
