package dateline;

import dateline.app.PostgresTestResource;
import io.quarkus.test.common.RestAssuredStateManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test of the whole application, on a port of its own and on the real embedded PostgreSQL. All classes that have this
 * annotation share one application and one empty database, which is made anew for each run.
 */
@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = LoopbackMayBeFetched.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(DatelineTest.AddressFromTheFirst.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DatelineTest {

    /** Quarkus tells REST Assured the port before each test; {@code @BeforeAll} methods make requests as well. */
    class AddressFromTheFirst implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            RestAssuredStateManager.setURL(false);
        }
    }
}
