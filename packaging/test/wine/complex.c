/* For tests under wine only: C's complex functions, which the ucrtbase.dll of wine 8 lacks and numpy asks for.
 * ucrtbase.sh puts them into a library with everything else of wine's. Never shipped.
 *
 * Windows hands a pair of floats over in a register, and a pair of doubles by its address (“x64 calling
 * convention”, Microsoft); long doubles are doubles there. */
#include <complex.h>

typedef struct { float real, imaginary; } floats;
typedef struct { double real, imaginary; } doubles;

#define DOUBLES(z) __builtin_complex(z.real, z.imaginary)

#define REAL(name) \
    float our_##name##f(floats z) { return (float)name(DOUBLES(z)); } \
    double our_##name(doubles z) { return name(DOUBLES(z)); } \
    double our_##name##l(doubles z) { return name(DOUBLES(z)); }
#define COMPLEX(name) \
    floats our_##name##f(floats z) { double complex y = name(DOUBLES(z)); return (floats){(float)creal(y), (float)cimag(y)}; } \
    doubles our_##name(doubles z) { double complex y = name(DOUBLES(z)); return (doubles){creal(y), cimag(y)}; } \
    doubles our_##name##l(doubles z) { return our_##name(z); }
#define COMPLEX_OF_TWO(name) \
    floats our_##name##f(floats z, floats w) { double complex y = name(DOUBLES(z), DOUBLES(w)); return (floats){(float)creal(y), (float)cimag(y)}; } \
    doubles our_##name(doubles z, doubles w) { double complex y = name(DOUBLES(z), DOUBLES(w)); return (doubles){creal(y), cimag(y)}; } \
    doubles our_##name##l(doubles z, doubles w) { return our_##name(z, w); }

REAL(cabs) REAL(carg) REAL(creal) REAL(cimag)
COMPLEX(ccos) COMPLEX(ccosh) COMPLEX(cexp) COMPLEX(clog) COMPLEX(csin) COMPLEX(csinh) COMPLEX(csqrt) COMPLEX(ctan)
COMPLEX(ctanh)
COMPLEX_OF_TWO(cpow)
