package dateline.browser;

import static dateline.browser.Newsroom.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dateline.process.RunningDateline;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Where people sign in, the first of them: by the link that is printed at the first start. */
final class FirstAccount {

    private static final String NAME = "Olga";
    private static final String PASSWORD = "correct horse battery";

    private FirstAccount() {}

    /** A page in which she is signed in, with nothing in it yet. */
    static Page signIn(Chromium chromium, RunningDateline dateline) {
        Matcher link = Pattern.compile("http\\S+#invitation=\\S+").matcher(dateline.printed());
        Assertions.assertThat(link.find()).as(dateline.printed()).isTrue();
        Page page = chromium.page(1440, 900, ColorScheme.LIGHT);
        page.navigate(link.group());
        fill(page);
        button(page, "Set name and password").click();
        button(page, "Sign in").waitFor();
        fill(page);
        button(page, "Sign in").click();
        page.locator("#timeline[data-timeline-ready]").waitFor();
        return page;
    }

    private static void fill(Page page) {
        page.getByLabel("Name").fill(NAME);
        page.getByLabel("Password").fill(PASSWORD);
    }
}
