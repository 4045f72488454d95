package dateline.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomsTest {

    @Test
    void noRoomImportsWhatItMayNot() {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dateline");
        Rooms rooms = new Rooms("dateline");
        assertThat(rooms.present(program)).contains("text", "time", "extract", "page", "app");
        assertThat(rooms.breaches(program)).isEmpty();
    }

    /** The rooms below {@code dateline.rooms.broken} break each rule once: a rule that lets that pass is no rule. */
    @Test
    void eachRuleBites() {
        JavaClasses broken = new ClassFileImporter().importPackages("dateline.rooms.broken");
        List<String> breaches = new Rooms("dateline.rooms.broken").breaches(broken);
        assertThat(breaches).anyMatch(breach -> breach.startsWith("text may not import event: "));
        assertThat(breaches).anyMatch(breach -> breach.startsWith("text is pure, but: "));
        assertThat(breaches).contains("dateline.rooms.broken.util has a name that says nothing");
        assertThat(breaches).contains("dateline.rooms.broken.stable is no room of the table");
        assertThat(breaches).contains("dateline.rooms.broken.event has no package-info with @NullMarked");
        assertThat(breaches).noneMatch(breach -> breach.contains("broken.text has no package-info"));
    }
}
