using System.Globalization;
using Darya.Input;
using Darya.Web.Languages;

namespace Darya.Web.Access;

/// <summary>A form as sent. Every field that cannot be accepted is named in one answer.</summary>
/// <param name="form">The fields.</param>
/// <param name="words">Language of messages.</param>
/// <param name="isOfProgram">Whether a program sent them, which repeats nothing for its own good.</param>
internal sealed class RoomForm(IFormCollection form, Words words, bool isOfProgram = false)
{
    private readonly List<FieldFault> _faults = [];

    /// <summary>Whether a program sent the fields.</summary>
    internal bool IsOfProgram => isOfProgram;

    /// <summary>A text as sent, without a check.</summary>
    internal string Raw(string name) => form[name].ToString();

    /// <summary>Whether a box is ticked.</summary>
    internal bool IsTicked(string name) => Raw(name).Length > 0;

    /// <summary>A text that must be there.</summary>
    /// <param name="name">The field; its label is the word <c>field.NAME</c>.</param>
    /// <param name="most">Most characters.</param>
    internal string Text(string name, int most)
    {
        var text = Optional(name, most);
        if (text.Length == 0)
        {
            _faults.Add(new FieldFault(name, words.Format("fault.empty", words["field." + name])));
        }

        return text;
    }

    /// <summary>A text that may be empty.</summary>
    internal string Optional(string name, int most)
    {
        var text = Raw(name).ReplaceLineEndings("\n").Trim();
        if (text.Length > most)
        {
            _faults.Add(new FieldFault(name, words.Format("fault.long", words["field." + name], most, text.Length)));
        }

        if (!TextSigns.AreSound(text))
        {
            _faults.Add(new FieldFault(name, words.Format("fault.signs", words["field." + name])));
        }

        return text;
    }

    /// <summary>A text in English and Russian; the one that is given stands for the other.</summary>
    internal (string En, string Ru) Both(string name, int most)
    {
        var (en, ru) = (Optional(name + "_en", most), Optional(name + "_ru", most));
        if (en.Length + ru.Length == 0)
        {
            _faults.Add(new FieldFault(name + "_en", words.Format("fault.empty", words["field." + name + "_en"])));
        }

        return (en.Length > 0 ? en : ru, ru.Length > 0 ? ru : en);
    }

    /// <summary>A day, written 2026-11-22.</summary>
    internal DateOnly Day(string name)
    {
        if (!DateOnly.TryParseExact(Raw(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            _faults.Add(new FieldFault(name, words.Format("fault.day", words["field." + name])));
        }

        return day;
    }

    /// <summary>A whole number from 1.</summary>
    internal int Number(string name)
    {
        if (!int.TryParse(Raw(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            _faults.Add(new FieldFault(name, words.Format("fault.number", words["field." + name])));
        }

        return number;
    }

    /// <summary>One of some words.</summary>
    internal T Choice<T>(string name, Func<string, T?> parse, IEnumerable<string> allowed)
        where T : struct
    {
        if (parse(Raw(name)) is { } value)
        {
            return value;
        }

        _faults.Add(new FieldFault(name, words.Format("fault.choice", words["field." + name], string.Join(", ", allowed))));
        return default;
    }

    /// <summary>One of the values of an enumeration, in lower case.</summary>
    internal T Choice<T>(string name)
        where T : struct, Enum => Choice(
            name,
            word => Enum.GetValues<T>().Where(v => Word(v) == word).Select(v => (T?)v).FirstOrDefault(),
            Enum.GetValues<T>().Select(Word));

    /// <summary>Adds a fault that only the endpoint can see.</summary>
    /// <param name="name">The field that it is about.</param>
    /// <param name="holds">Whether all is well.</param>
    /// <param name="key">What is said otherwise.</param>
    /// <param name="arguments">What its places hold.</param>
    internal void Require(string name, bool holds, string key, params object[] arguments)
    {
        if (!holds)
        {
            _faults.Add(new FieldFault(name, words.Format(key, arguments)));
        }
    }

    /// <summary>A person types a secret twice.</summary>
    internal void RequireAgain(string name) => Require("again", isOfProgram || Raw(name) == Raw("again"), "fault.again");

    /// <summary>A program sends no field that is not read.</summary>
    internal void RequireOnly(IReadOnlyList<string> names)
    {
        foreach (var other in form.Keys.Where(k => isOfProgram && !names.Contains(k, StringComparer.Ordinal)))
        {
            Require(other, holds: false, "fault.unknown", other, string.Join(", ", names));
        }
    }

    /// <summary>Ends the reading of the form.</summary>
    /// <exception cref="RoomFault">Something cannot be accepted.</exception>
    internal void Check()
    {
        if (_faults.Count > 0)
        {
            throw RoomFault.Invalid(_faults);
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
