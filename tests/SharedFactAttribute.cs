namespace Darya.Tests;

/// <summary>A fact that needs a folder of <see cref="SharedData"/>; skipped where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : Xunit.FactAttribute
{
    public SharedFactAttribute(string folder) => Skip = SharedData.Missing(folder);
}
