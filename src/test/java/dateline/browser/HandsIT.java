package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What hands do on the picture: wheel, two fingers, drag, flick, pointing, choosing. */
@ExtendWith(Newsroom.Shared.class)
class HandsIT {

    private static final String DENSE = "?q=source:chronicle";

    /** The days in view, as the edges of the brush say them. */
    private record View(double first, double last) {

        static View of(Page page) {
            Settled.await(page);
            return new View(edge(page, "Start of the view"), edge(page, "End of the view"));
        }

        private static double edge(Page page, String name) {
            return Double.parseDouble(slider(page, name).getAttribute("aria-valuenow"));
        }

        double length() {
            return last - first;
        }

        double at(double share) {
            return first + share * length();
        }
    }

    @Test
    void theWheelZoomsAboutThePointer(Newsroom newsroom) {
        Page page = newsroom.page(DENSE);
        View before = View.of(page);
        BoundingBox box = page.locator("#timeline").boundingBox();
        page.mouse().move(box.x + box.width / 4, box.y + 20);
        page.mouse().wheel(0, -300);
        View after = View.of(page);
        assertThat(after.length()).isLessThan(before.length() * 0.7);
        assertThat(after.at(0.25)).isCloseTo(before.at(0.25), within(before.length() / 100));
    }

    @Test
    void twoFingersZoomAboutTheirMiddle(Newsroom newsroom) {
        Page page = newsroom.page(DENSE);
        View before = View.of(page);
        BoundingBox box = page.locator("#timeline").boundingBox();
        double middle = box.x + box.width / 2;
        double y = box.y + 12;
        CDPSession devtools = page.context().newCDPSession(page);
        touch(devtools, "touchStart", middle - 60, middle + 60, y);
        for (int apart = 70; apart <= 180; apart += 10) {
            touch(devtools, "touchMove", middle - apart, middle + apart, y);
        }
        JsonObject end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        devtools.send("Input.dispatchTouchEvent", end);
        View after = View.of(page);
        assertThat(after.length()).isCloseTo(before.length() / 3, within(before.length() / 15));
        assertThat(after.at(0.5)).isCloseTo(before.at(0.5), within(before.length() / 40));
    }

    @Test
    void whatIsFlickedRunsOnAndComesToRest(Newsroom newsroom) {
        Page page = newsroom.page(DENSE);
        assertThat(flicked(page)).isGreaterThan(1.3);
    }

    @Test
    void nothingMovesByItselfWhereThatIsUnwelcome(Newsroom newsroom) {
        Page page = newsroom.page(DENSE);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(flicked(page)).isCloseTo(1, within(0.05));
    }

    @Test
    void pointingTellsTheEventOrHowManyThereAre(Newsroom newsroom) {
        Page page = newsroom.page(DENSE);
        Settled.await(page);
        List<String> told = new ArrayList<>();
        BoundingBox box = page.locator("#timeline canvas").boundingBox();
        for (double x = 10; x < box.width; x += 7) {
            page.mouse().move(box.x + x, box.y + box.height - 45);
            if (page.locator("#timeline .tip").isVisible()) {
                told.add(page.locator("#timeline .tip").textContent());
            }
        }
        assertThat(told).anyMatch(words -> words.matches("(?s)\\d+ events?, .*\\d{4}.*"));
        assertThat(told).anyMatch(words -> words.matches("(?s).+\\n.*\\d{4}, (happened|planned|claimed|denied)"));
    }

    @Test
    void theBrushIsDraggedByItsEdgesAndAsAWhole(Newsroom newsroom) {
        Page page = newsroom.page(DENSE);
        View before = View.of(page);
        drag(page, slider(page, "Start of the view").boundingBox(), 300);
        View narrowed = View.of(page);
        assertThat(narrowed.first()).isGreaterThan(before.first() + before.length() / 10);
        assertThat(narrowed.last()).isEqualTo(before.last());
        BoundingBox strip = page.locator(".overview canvas").boundingBox();
        drag(page, new BoundingBoxAt(strip, 0.6).box(), -100);
        View moved = View.of(page);
        assertThat(moved.first()).isLessThan(narrowed.first());
        assertThat(moved.length()).isCloseTo(narrowed.length(), within(2.0));
    }

    @Test
    void whatIsChosenAtTheVerySideMovesNothing(Newsroom newsroom) {
        Page page = newsroom.page(DENSE);
        View before = View.of(page);
        Locator labels = page.locator("#timeline .label:not([hidden])");
        for (boolean isLeft : new boolean[] {true, false}) {
            outermost(labels, isLeft).click();
            assertThat(card(page)).isVisible();
            // The card takes no width from the picture: it is below.
            assertThat(View.of(page)).isEqualTo(before);
        }
    }

    /** Something 1 pixel wide, at a share of a box's width. */
    private record BoundingBoxAt(BoundingBox whole, double share) {

        BoundingBox box() {
            BoundingBox found = new BoundingBox();
            found.x = whole.x + whole.width * share;
            found.y = whole.y;
            found.width = 1;
            found.height = whole.height;
            return found;
        }
    }

    private static Locator slider(Page page, String name) {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator outermost(Locator labels, boolean isLeft) {
        int found = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < labels.count(); i++) {
            BoundingBox box = labels.nth(i).boundingBox();
            double place = isLeft ? box.x : -box.x - box.width;
            if (place < least) {
                least = place;
                found = i;
            }
        }
        return labels.nth(found);
    }

    private static void drag(Page page, BoundingBox from, double by) {
        double x = from.x + from.width / 2;
        double y = from.y + from.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + by / 2, y);
        page.mouse().move(x + by, y);
        page.mouse().up();
    }

    /**
     * How far the view went, as a multiple of the way that the hand went. The events say themselves when they happened, so
     * that the hand is as fast on a busy machine.
     */
    private static double flicked(Page page) {
        View before = View.of(page);
        BoundingBox box = page.locator("#timeline").boundingBox();
        CDPSession devtools = page.context().newCDPSession(page);
        double begin = System.currentTimeMillis() / 1000.0;
        double x = box.x + box.width / 2;
        mouse(devtools, "mousePressed", x, box.y + 12, begin);
        int way = 0;
        for (int step = 1; step <= 10; step++) {
            way += 20;
            mouse(devtools, "mouseMoved", x - way, box.y + 12, begin + step * 0.016);
        }
        mouse(devtools, "mouseReleased", x - way, box.y + 12, begin + 0.17);
        return (View.of(page).first() - before.first()) / (way / box.width * before.length());
    }

    private static void mouse(CDPSession devtools, String type, double x, double y, double time) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.addProperty("x", x);
        event.addProperty("y", y);
        event.addProperty("button", "left");
        event.addProperty("buttons", type.equals("mouseReleased") ? 0 : 1);
        event.addProperty("clickCount", 1);
        event.addProperty("timestamp", time);
        devtools.send("Input.dispatchMouseEvent", event);
    }

    private static void touch(CDPSession devtools, String type, double left, double right, double y) {
        JsonArray points = new JsonArray();
        points.add(point(0, left, y));
        points.add(point(1, right, y));
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        devtools.send("Input.dispatchTouchEvent", event);
    }

    private static JsonObject point(int id, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("id", id);
        point.addProperty("x", x);
        point.addProperty("y", y);
        return point;
    }
}
