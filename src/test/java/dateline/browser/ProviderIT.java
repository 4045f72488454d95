package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dateline.process.IdentityProvider;
import dateline.process.RunningDateline;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way to a provider's page and back, in a browser that keeps to its rules for cookies of other sites. */
class ProviderIT {

    @TempDir
    Path data;

    @Test
    void theFirstOwnerComesInByTheProviderAndGoesAgain() throws Exception {
        try (Chromium chromium = Chromium.launch();
                IdentityProvider provider = IdentityProvider.start();
                RunningDateline dateline = RunningDateline.start(provider.settings(data))) {
            Page owner = chromium.page(1440, 900, ColorScheme.LIGHT);
            owner.navigate(printedLink(dateline));
            goToProvider(owner, AriaRole.BUTTON);
            fillIn(owner, "olga-1", "Olga Owner");
            Locator account = button(owner, "Account of Olga Owner");
            account.click();
            assertThat(owner.getByText("Change password")).hasCount(0);
            button(owner, "Sign out").click();

            link(owner).waitFor();
            assertThat(link(owner)).isFocused();
            Axe.assertClean(owner, "signed out, by a provider");
            goToProvider(owner, AriaRole.LINK);
            fillIn(owner, "olga-1", "Olga Owner");
            account.waitFor();
            owner.reload();
            account.waitFor();

            Page stranger = chromium.page(1440, 900, ColorScheme.DARK);
            stranger.navigate(dateline.address());
            goToProvider(stranger, AriaRole.LINK);
            fillIn(stranger, "mallory-1", "Mallory");
            assertThat(stranger.getByRole(AriaRole.ALERT)).containsText("you have no account here");
            stranger.reload();
            link(stranger).waitFor();
            assertThat(stranger.getByRole(AriaRole.ALERT)).hasCount(0);
        }
    }

    private static String printedLink(RunningDateline dateline) {
        Matcher link = Pattern.compile("http\\S+#invitation=\\S+").matcher(dateline.printed());
        Assertions.assertThat(link.find()).isTrue();
        return link.group();
    }

    private static void goToProvider(Page page, AriaRole role) {
        page.getByRole(role, new Page.GetByRoleOptions().setName("Sign in with Newsroom ID"))
                .click();
        page.locator("[name=username]").waitFor();
    }

    private static void fillIn(Page page, String subject, String name) {
        page.locator("[name=username]").fill(subject);
        page.locator("[name=claims]").fill("{\"name\": \"" + name + "\"}");
        page.locator("[type=submit]").click();
    }

    private static Locator link(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with Newsroom ID"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
