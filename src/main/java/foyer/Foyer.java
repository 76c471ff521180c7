package foyer;

import foyer.operations.FoyerCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Foyer {
    public static void main(String[] args) {
        int code = FoyerCommand.of(Foyer.class).execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
