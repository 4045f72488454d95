package dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The account that PostgreSQL's programs run under. They refuse to run as root; where Dateline itself does, they run in
 * a user namespace of their own (in which they are nobody, and root's files outside are theirs), or, where the kernel
 * allows none, as nobody.
 *
 * @param prefix what is put before a command; empty where it runs as it is
 * @param ownsFiles whether files of the server must be handed over to nobody
 */
record ServerAccount(List<String> prefix, boolean ownsFiles) {

    private static final String NOBODY = "65534";

    static ServerAccount find() throws IOException {
        if (!runsAsRoot()) {
            return new ServerAccount(List.of(), false);
        }
        List<String> namespace = List.of("unshare", "--user");
        if (succeeds(namespace)) {
            return new ServerAccount(namespace, false);
        }
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (succeeds(nobody)) {
            return new ServerAccount(nobody, true);
        }
        throw new DatabaseTrouble("PostgreSQL does not run as root, and there is neither unshare nor setpriv to run it"
                + " as somebody else: start Dateline as another user.");
    }

    List<String> command(List<String> plain) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(plain);
        return whole;
    }

    /** Hands a new folder over to whom the server runs as. */
    void adopt(Path folder) throws IOException {
        if (ownsFiles) {
            run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        }
    }

    private static boolean runsAsRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
    }

    private static boolean succeeds(List<String> prefix) {
        List<String> probe = new ArrayList<>(prefix);
        probe.add("true");
        try {
            return run(probe) == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static int run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
