using System.Runtime.InteropServices;

namespace Darya.Solvers;

/// <summary>Owns one Cbc model.</summary>
internal sealed class CbcModelHandle : SafeHandle
{
    /// <summary>Used by the marshaller.</summary>
    public CbcModelHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        CbcNative.Cbc_deleteModel(handle);
        return true;
    }
}
