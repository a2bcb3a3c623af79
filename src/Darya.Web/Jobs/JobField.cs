using System.Globalization;
using Darya.Web.Access;
using Darya.Web.Languages;

namespace Darya.Web.Jobs;

/// <summary>A field of the form of a job: one of some values, several of them, or a number in a range. Free text is no field.</summary>
/// <param name="Name">Its name; the label is the word <c>field.NAME</c>.</param>
internal sealed record JobField(string Name)
{
    /// <summary>Values that are allowed; null for a number.</summary>
    internal Func<JobGround, IReadOnlyList<JobChoice>>? Choices { get; init; }

    /// <summary>Whether several values may be ticked; they are joined by commas.</summary>
    internal bool IsSeveral { get; init; }

    /// <summary>Whether all values are ticked before anybody chose.</summary>
    internal bool AllTicked { get; init; }

    /// <summary>Whether the field may be left empty.</summary>
    internal bool IsOptional { get; init; }

    /// <summary>The value before anybody chose.</summary>
    internal string Usual { get; init; } = "";

    /// <summary>The least number.</summary>
    internal decimal Least { get; init; }

    /// <summary>The greatest number.</summary>
    internal decimal Most { get; init; }

    /// <summary>One of some values.</summary>
    internal static JobField One(string name, Func<JobGround, IReadOnlyList<JobChoice>> choices, string usual = "") => new(name) { Choices = choices, Usual = usual };

    /// <summary>One of some fixed values, the first of which is usual.</summary>
    internal static JobField Fixed(string name, params string[] values) => One(name, _ => [.. values.Select(v => new JobChoice(v))], values[0]);

    /// <summary>Some of the values; at least one when the field is not optional.</summary>
    internal static JobField Some(string name, Func<JobGround, IReadOnlyList<JobChoice>> choices) => new(name) { Choices = choices, IsSeveral = true };

    /// <summary>A number.</summary>
    internal static JobField Number(string name, decimal least, decimal most, string usual) => new(name) { Least = least, Most = most, Usual = usual };

    /// <summary>Reads what the form says; what cannot be accepted is a fault of the form.</summary>
    /// <returns>The value in the form that the program takes, or an empty text.</returns>
    internal string Read(RoomForm form, JobGround ground, Words words)
    {
        var (sent, label) = (form.Raw(Name), words["field." + Name]);
        if (sent.Length == 0)
        {
            form.Require(Name, IsOptional, "fault.empty", label);
            return "";
        }

        if (Choices is null)
        {
            var isNumber = decimal.TryParse(sent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most;
            form.Require(Name, isNumber, "fault.job-number", label, Least, Most);
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var allowed = Choices(ground);
        var chosen = IsSeveral ? sent.Split(',') : [sent];
        form.Require(Name, chosen.All(c => allowed.Any(a => a.Value == c)), "fault.choice", label, string.Join(", ", allowed.Select(a => a.Value)));
        return string.Join(',', allowed.Select(a => a.Value).Where(chosen.Contains));
    }

    /// <summary>The value when nobody chooses: the usual one, all where several are ticked, the first where one must be chosen.</summary>
    internal string UsualIn(JobGround ground) => this switch
    {
        { Choices: null } or { IsOptional: true } => Usual,
        { IsSeveral: true } => string.Join(',', Choices(ground).Select(c => c.Value)),
        _ => Usual.Length > 0 ? Usual : Choices(ground).Select(c => c.Value).FirstOrDefault(""),
    };

    /// <summary>How people read a value.</summary>
    internal string Show(string value, JobGround? ground, Words words)
    {
        if (Choices is null || value.Length == 0)
        {
            return value.Length > 0 ? value : Choices is null ? "–" : words["jobs.as-is"];
        }

        var known = ground is null ? [] : Choices(ground);
        return string.Join(", ", (IsSeveral ? value.Split(',') : [value]).Select(v => NameOf(known.FirstOrDefault(c => c.Value == v) ?? new JobChoice(v), words)));
    }

    /// <summary>The name of one value.</summary>
    internal string NameOf(JobChoice choice, Words words)
    {
        var key = $"job-choice.{Name}.{choice.Value}";
        return words.Keys.Contains(key) ? words[key] : words.Pick(choice.En, choice.Ru) is { Length: > 0 } name ? name : choice.Value;
    }
}
