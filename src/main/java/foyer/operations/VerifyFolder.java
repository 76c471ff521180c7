package foyer.operations;

import foyer.allocation.check.AllocationCheck;
import java.io.PrintWriter;
import java.nio.file.Path;

/** {@code allocate --verify DIR}: checks what was written into a folder, without the code that wrote it. */
final class VerifyFolder {
    private final PrintWriter out;
    private final PrintWriter err;

    VerifyFolder(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    int run(Path folder) {
        var fault = AllocationCheck.fault(folder);
        if (fault.isPresent()) {
            err.println(fault.get());
            err.println("The allocation is not accepted.");
            err.flush();
            return 1;
        }
        out.println("The allocation is accepted: every rule is kept, and the certificate says what is so.");
        out.flush();
        return 0;
    }
}
