package foyer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Foyer {
    public static void main(String[] args) {
        SpringApplication.run(Foyer.class, args);
    }
}
