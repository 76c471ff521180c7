package foyer;

import foyer.operations.FoyerCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Classes of different modules may have the same name; Spring tells them apart by their packages. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Foyer {
    public static void main(String[] args) {
        int code = FoyerCommand.of(Foyer.class).execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
