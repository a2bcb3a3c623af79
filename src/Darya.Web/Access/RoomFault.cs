namespace Darya.Web.Access;

/// <summary>Why a request cannot be done, in words for who asked.</summary>
internal sealed class RoomFault : Exception
{
    private RoomFault(int status, IReadOnlyList<FieldFault> faults)
        : base(string.Join(" ", faults.Select(f => f.Message))) => (Status, Faults) = (status, faults);

    private RoomFault(int status, IReadOnlyList<string> messages)
        : this(status, [.. messages.Select(m => new FieldFault("", m))])
    {
    }

    /// <summary>The status of the answer.</summary>
    internal int Status { get; }

    /// <summary>What is wrong, a sentence each, with the field where one is meant.</summary>
    internal IReadOnlyList<FieldFault> Faults { get; }

    /// <summary>What was sent cannot be accepted.</summary>
    internal static RoomFault Invalid(params IReadOnlyList<string> messages) => new(StatusCodes.Status422UnprocessableEntity, messages);

    /// <summary>Fields cannot be accepted.</summary>
    internal static RoomFault Invalid(IReadOnlyList<FieldFault> faults) => new(StatusCodes.Status422UnprocessableEntity, faults);

    /// <summary>What was sent cannot be read.</summary>
    internal static RoomFault Unreadable(string message) => new(StatusCodes.Status400BadRequest, [message]);

    /// <summary>What was asked does not fit how things stand.</summary>
    internal static RoomFault Conflict(string message) => new(StatusCodes.Status409Conflict, [message]);

    /// <summary>There is no such thing.</summary>
    internal static RoomFault Missing(string message) => new(StatusCodes.Status404NotFound, [message]);

    /// <summary>What was sent is of a kind that nothing here reads.</summary>
    internal static RoomFault OfKind(string message) => new(StatusCodes.Status415UnsupportedMediaType, [message]);
}
