using System.Text;
using Darya.Agreements.Documents;
using Darya.Agreements.Wording;

namespace Darya.Agreements.Comparing;

/// <summary>What differs, for people: a line a member, and the plain sentence of every term that is new, gone or changed.</summary>
public static class DifferenceText
{
    /// <summary>The text, lines ending with <c>\n</c>.</summary>
    /// <param name="difference">What differs.</param>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version.</param>
    /// <param name="language"><c>ru</c> for Russian, anything else for English.</param>
    public static string Of(AgreementDifference difference, Agreement old, Agreement @new, string language)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var (before, after) = (new Narrator(old, language), new Narrator(@new, language));
        var text = new StringBuilder();
        if (difference.IsEqual)
        {
            return text.Append(before.Say("Nothing differs.", "Различий нет.")).Append('\n').ToString();
        }

        Section(text, before.Say("Head", "Заголовок"), difference.Head);
        Section(text, before.Say("Life cycle", "Срок действия"), difference.LifeCycle);
        Section(text, before.Say("Meters", "Показатели"), difference.Meters);
        foreach (var id in difference.Removed)
        {
            text.Append(before.Say("Removed", "Исключено")).Append(": ").Append(id).Append('\n');
            text.Append("  - ").Append(PlainSentence.Of(old, old.Term(id)!, language)).Append('\n');
        }

        foreach (var id in difference.Added)
        {
            text.Append(before.Say("Added", "Добавлено")).Append(": ").Append(id).Append('\n');
            text.Append("  + ").Append(PlainSentence.Of(@new, @new.Term(id)!, language)).Append('\n');
        }

        foreach (var change in difference.Changed)
        {
            Section(text, $"{after.Say("Changed", "Изменено")}: {change.Term}", change.Members);
            var (was, now) = (PlainSentence.Of(old, old.Term(change.Term)!, language), PlainSentence.Of(@new, @new.Term(change.Term)!, language));
            if (was != now)
            {
                text.Append("  - ").Append(was).Append('\n').Append("  + ").Append(now).Append('\n');
            }
        }

        Section(text, before.Say("Amendments", "Изменения по решениям"), difference.Amendments);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IReadOnlyList<MemberChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        text.Append(title).Append('\n');
        foreach (var change in changes)
        {
            text.Append("  ").Append(change.Path).Append(": ").Append(change.Old ?? "–").Append(" → ").Append(change.New ?? "–").Append('\n');
        }
    }
}
