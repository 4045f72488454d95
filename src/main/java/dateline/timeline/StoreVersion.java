package dateline.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The version of all that is stored: another one after each commit that changed events, articles or bookmarks. */
@ApplicationScoped
class StoreVersion {

    private final EntityManager database;

    StoreVersion(EntityManager database) {
        this.database = database;
    }

    /** What is read after this call is of that version, or of a later one. */
    long current() {
        return (Long) database.createNativeQuery("select version from store_version", Long.class)
                .getSingleResult();
    }
}
