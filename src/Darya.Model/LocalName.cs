namespace Darya.Model;

/// <summary>A name in the languages of the reports.</summary>
public sealed record LocalName(string English, string Russian)
{
    /// <summary>The name in a language: <c>ru</c> gives Russian, anything else English.</summary>
    public string In(string language) => language == "ru" ? Russian : English;
}
