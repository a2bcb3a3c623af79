namespace Darya.Cooperation;

/// <summary>Where equilibria are kept, by the content they follow from: a second run finds them, an interrupted one goes on.</summary>
public interface ICooperationCache
{
    /// <summary>The text kept under a key, or null.</summary>
    string? Read(string key);

    /// <summary>Keeps a text; called from several threads.</summary>
    void Write(string key, string text);
}
