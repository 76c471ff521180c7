package foyer.platform.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server while it is ours. Should it die under us (the system kills what takes most memory), it is started again on
 * the same port: the pool then finds it by itself, and nobody has to restart Foyer.
 */
final class RunningServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(RunningServer.class);

    private final PostgresCluster cluster;
    private final FolderLock lock;
    private final int port;
    private boolean ended;

    private RunningServer(PostgresCluster cluster, FolderLock lock, int port) {
        this.cluster = cluster;
        this.lock = lock;
        this.port = port;
    }

    static RunningServer start(PostgresCluster cluster, FolderLock lock, IntSupplier freePort) throws IOException {
        ServerProcess.disarmStalePid(cluster.folder());
        var server = new RunningServer(cluster, lock, cluster.start(freePort));
        Thread.ofVirtual().name("database-watch").start(server::watch);
        return server;
    }

    int port() {
        return port;
    }

    @Override
    public synchronized void close() {
        if (ended) {
            return;
        }
        ended = true;
        try (lock) {
            Files.deleteIfExists(cluster.folder().connection());
            ServerProcess.stopLeftBehind(cluster.folder());
        } catch (IOException cause) {
            throw StorageUnavailable.folder(cluster.folder(), cause);
        }
    }

    private void watch() {
        while (restartedIfDead()) {
            ServerProcess.pause(Duration.ofSeconds(1));
        }
    }

    /** @return false once there is nothing left to watch */
    private synchronized boolean restartedIfDead() {
        if (ended) {
            return false;
        }
        try {
            if (ServerProcess.of(cluster.folder()).isEmpty()) {
                log.error(
                        "The database server has died and is started again; {} tells why",
                        cluster.folder().log());
                ServerProcess.disarmStalePid(cluster.folder());
                cluster.start(() -> port);
            }
        } catch (IOException | RuntimeException cause) {
            log.error("The database server could not be started again, next try in a second", cause);
        }
        return true;
    }
}
