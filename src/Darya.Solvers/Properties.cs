using System.Runtime.CompilerServices;

// Native signatures are blittable or marshalled by the LibraryImport generator; nothing is left to the runtime.
[assembly: DisableRuntimeMarshalling]
[assembly: InternalsVisibleTo("Darya.Benchmarks")]
