package se.innovationskraft.bridge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.innovationskraft.bridge.storage.DatabaseAddress;

/**
 * A server of its own with a data folder, in which a leader does one thing over HTTP: {@code save} leaves the answers of
 * two leaders, prints the workbook and the session of the first, and stops; {@code erase} erases the workbook of a
 * session and runs until somebody kills it.
 */
final class LeaderServer {

    /** Odd words: H2 compresses what it writes when it stops, and finds nothing in them to shorten. */
    static final String SECRET = "Zq7Xw Kv2Jp Wd9Yh Gx5Bn Qz3Fc Pj8Mv";

    static final String NEIGHBOUR = "Tx6Rk Hb1Lz Yw4Nq Fj7Dc Vg2Ks Cm9Wp";

    private LeaderServer() {}

    /**
     * Does it.
     *
     * @param arguments folder, what to do, and the session to erase with
     */
    public static void main(String[] arguments) throws InterruptedException {
        ConfigurableApplicationContext server = SpringApplication.run(
                BridgeApplication.class, settings(arguments[0]).toArray(String[]::new));
        Api api = new Api(new Site(server.getEnvironment()));
        if (arguments[1].equals("save")) {
            save(api);
            server.close();
        } else {
            SignedIn.submit(api, "arbetsbok=" + arguments[2], "/arbetsbok/radera-allt", Map.of());
            System.out.println("done");
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    static List<String> settings(String folder) {
        return List.of(
                "--server.port=0",
                "--bridge.data=" + folder,
                "--spring.datasource.url=" + DatabaseAddress.in(Path.of(folder)));
    }

    private static void save(Api api) {
        new OpenedBook(api, Api.INSTALL_KEY, "cd".repeat(32)).save("o05", Sample.answers(NEIGHBOUR, 1));
        OpenedBook leader =
                new OpenedBook(api).save("o05", Sample.answers(SECRET, 1)).open();
        System.out.println("done " + leader.launch("o05").workbook() + " " + leader.session());
    }
}
