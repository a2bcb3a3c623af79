using System.Runtime.InteropServices;

namespace Darya.Solvers;

/// <summary>Owns one Clp model.</summary>
internal sealed class ClpModelHandle : SafeHandle
{
    /// <summary>Used by the marshaller.</summary>
    public ClpModelHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        ClpNative.Clp_deleteModel(handle);
        return true;
    }
}
