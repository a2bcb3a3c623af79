using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Darya.Solvers;

/// <summary>Stops Clp between two iterations: when a token is cancelled or the time is up.</summary>
/// <remarks>
/// Clp asks a <c>ClpEventHandler</c> after every iteration whether to go on; the C interface has no way to pass one in, so an object with the
/// layout of that C++ class (table of five virtual functions; model pointer) is made here and given to the exported
/// <c>ClpSimplex::passInEventHandler</c>, which clones it into the presolved models too. This rests on the Itanium C++ ABI and on
/// release 1.17, and is used with nothing else; without it a cancellation takes effect when the running solve ends or Clp's own
/// time limit (process CPU seconds) is reached.
/// </remarks>
internal sealed unsafe class ClpInterrupt : IDisposable
{
    private const string PassInEventHandler = "_ZN10ClpSimplex18passInEventHandlerEPK15ClpEventHandler";
    private const int Continue = -1;
    private const int Stop = 0;
    private const int EndOfIteration = 100;
    private const int EndOfValuesPass = 102;
    private const int EventsBetweenClocks = 32;
    private static readonly Lazy<nint> Table = new(MakeTable);

    private readonly GCHandle _self;
    private readonly ClpOptions _options;
    private long _started;
    private long _deadline = long.MaxValue;
    private long _nextProgress;
    private int _events;
    private volatile bool _cancelled;

    private ClpInterrupt(ClpOptions options)
    {
        _options = options;
        _self = GCHandle.Alloc(this, GCHandleType.Weak);
    }

    private long ProgressTicks => (long)(_options.ProgressInterval.TotalSeconds * Stopwatch.Frequency);

    /// <summary>Whether the time limit stopped the solve.</summary>
    internal bool TimeIsUp { get; private set; }

    /// <summary>What the progress callback threw; it cannot pass through native frames.</summary>
    internal Exception? Failure { get; private set; }

    /// <summary>Gives the model an event handler, or returns <c>null</c> where that is not possible.</summary>
    internal static ClpInterrupt? TryInstall(ClpModelHandle model, nint library, ClpOptions options)
    {
        var known = ClpNative.Clp_VersionMajor() == 1 && ClpNative.Clp_VersionMinor() == 17 && !OperatingSystem.IsWindows();
        if (!known || !NativeLibrary.TryGetExport(library, PassInEventHandler, out var passIn))
        {
            return null;
        }

        var interrupt = new ClpInterrupt(options);
        var handler = new EventHandlerLayout { Table = Table.Value, Interrupt = GCHandle.ToIntPtr(interrupt._self) };
        var held = false;
        try
        {
            model.DangerousAddRef(ref held);
            var simplex = *(nint*)model.DangerousGetHandle(); // the C wrapper's first member
            ((delegate* unmanaged<nint, EventHandlerLayout*, void>)passIn)(simplex, &handler);
        }
        finally
        {
            if (held)
            {
                model.DangerousRelease();
            }
        }

        return interrupt;
    }

    /// <summary>Starts the clock of a solve; dispose the result when it has ended.</summary>
    internal CancellationTokenRegistration Begin(CancellationToken cancellation)
    {
        _started = Stopwatch.GetTimestamp();
        _deadline = _options.MaximumSeconds < 1e9 ? _started + (long)(_options.MaximumSeconds * Stopwatch.Frequency) : long.MaxValue;
        _nextProgress = _started + ProgressTicks;
        _events = 0;
        _cancelled = false;
        TimeIsUp = false;
        Failure = null;
        return cancellation.Register(() => _cancelled = true);
    }

    public void Dispose()
    {
        if (_self.IsAllocated)
        {
            _self.Free();
        }
    }

    private bool GoesOn()
    {
        if (_cancelled)
        {
            return false;
        }

        return ++_events % EventsBetweenClocks != 1 || ClockAllows();
    }

    private bool ClockAllows()
    {
        var now = Stopwatch.GetTimestamp();
        if (now > _deadline)
        {
            TimeIsUp = true;
            return false;
        }

        if (_options.Progress is { } progress && now > _nextProgress)
        {
            _nextProgress = now + ProgressTicks;
            try
            {
                progress(new SolveProgress(_events, Stopwatch.GetElapsedTime(_started, now)));
            }
            catch (Exception failure)
            {
                Failure = failure;
                return false;
            }
        }

        return !_cancelled;
    }

    private static nint MakeTable()
    {
        // Order of declaration in ClpEventHandler.hpp; a virtual destructor takes two slots: destroy, destroy and free.
        var table = (nint*)NativeMemory.Alloc(5, (nuint)sizeof(nint));
        table[0] = (nint)(delegate* unmanaged<EventHandlerLayout*, int, int>)&Event;
        table[1] = (nint)(delegate* unmanaged<EventHandlerLayout*, int, void*, int>)&EventWithInfo;
        table[2] = (nint)(delegate* unmanaged<EventHandlerLayout*, void>)&Destroy;
        table[3] = (nint)(delegate* unmanaged<EventHandlerLayout*, void>)&Free;
        table[4] = (nint)(delegate* unmanaged<EventHandlerLayout*, EventHandlerLayout*>)&Clone;
        return (nint)table;
    }

    [UnmanagedCallersOnly]
    private static int Event(EventHandlerLayout* self, int which)
    {
        if (which is < EndOfIteration or > EndOfValuesPass || GCHandle.FromIntPtr(self->Interrupt).Target is not ClpInterrupt interrupt)
        {
            return Continue;
        }

        return interrupt.GoesOn() ? Continue : Stop;
    }

    [UnmanagedCallersOnly]
    private static int EventWithInfo(EventHandlerLayout* self, int which, void* info) => Continue;

    [UnmanagedCallersOnly]
    private static void Destroy(EventHandlerLayout* self)
    {
    }

    [UnmanagedCallersOnly]
    private static void Free(EventHandlerLayout* self) => NativeMemory.Free(self);

    [UnmanagedCallersOnly]
    private static EventHandlerLayout* Clone(EventHandlerLayout* self)
    {
        var copy = (EventHandlerLayout*)NativeMemory.Alloc((nuint)sizeof(EventHandlerLayout));
        *copy = *self;
        return copy;
    }

    private struct EventHandlerLayout
    {
        internal nint Table;
#pragma warning disable CS0649 // written by Clp through setSimplex
        internal nint Model;
#pragma warning restore CS0649
        internal nint Interrupt;
    }
}
