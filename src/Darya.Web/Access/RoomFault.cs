namespace Darya.Web.Access;

/// <summary>Why a request cannot be done, in words for who asked.</summary>
internal sealed class RoomFault : Exception
{
    private RoomFault(int status, IReadOnlyList<string> messages)
        : base(string.Join(" ", messages)) => (Status, Messages) = (status, messages);

    /// <summary>The status of the answer.</summary>
    internal int Status { get; }

    /// <summary>What is wrong, a sentence each.</summary>
    internal IReadOnlyList<string> Messages { get; }

    /// <summary>What was sent cannot be accepted.</summary>
    internal static RoomFault Invalid(params IReadOnlyList<string> messages) => new(StatusCodes.Status422UnprocessableEntity, messages);

    /// <summary>What was asked does not fit how things stand.</summary>
    internal static RoomFault Conflict(string message) => new(StatusCodes.Status409Conflict, [message]);

    /// <summary>There is no such thing.</summary>
    internal static RoomFault Missing(string message) => new(StatusCodes.Status404NotFound, [message]);

    /// <summary>What was sent is of a kind that nothing here reads.</summary>
    internal static RoomFault OfKind(string message) => new(StatusCodes.Status415UnsupportedMediaType, [message]);
}
