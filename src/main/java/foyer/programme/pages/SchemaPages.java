package foyer.programme.pages;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The schema of the event file, for editors and whoever makes such files by program. */
@RestController
class SchemaPages {
    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    @GetMapping("/event-file.schema.json")
    ResponseEntity<Resource> show() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .contentType(SCHEMA)
                .body(new ClassPathResource("programme/event-file.schema.json"));
    }
}
