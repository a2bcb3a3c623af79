namespace Darya.Tests;

/// <summary>A theory that needs a folder of <see cref="SharedData"/>; skipped where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : Xunit.TheoryAttribute
{
    public SharedTheoryAttribute(string folder) => Skip = SharedData.Missing(folder);
}
