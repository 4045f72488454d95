package dateline.page.file;

import dateline.page.CleanPage;
import dateline.page.DayInWords;
import dateline.page.Evidence;
import dateline.page.PageReader;
import dateline.page.PageReader.NotText;
import dateline.page.TextBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Reads a letter (EML): its plain text, or else its HTML as a page's. What its header says counts before what the text
 * says; attachments, forwarded letters among them, are left alone.
 */
public final class MailReader {

    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(100_000)
            .setMaxLineLen(-1)
            .setMaxContentLen(FileReader.MOST_BYTES)
            .build();

    /** Parts within parts. */
    private static final int DEEPEST = 20;

    private final PageReader pages = new PageReader();

    /** @throws NotText where it is no letter, or has no text */
    public CleanPage read(byte[] bytes) {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(LIMITS);
            return read(builder.parseMessage(new ByteArrayInputStream(bytes)));
        } catch (IOException broken) {
            throw new NotText("is no letter that can be read");
        }
    }

    private CleanPage read(Message message) throws IOException {
        List<Entity> texts = new ArrayList<>();
        collect(message, texts, 0);
        Entity chosen = texts.stream()
                .filter(part -> part.getMimeType().equals("text/plain"))
                .filter(part -> !text(part).isBlank())
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .orElseThrow(() -> new NotText("is a letter without text"));
        CleanPage page = chosen.getMimeType().equals("text/html")
                ? pages.readHtml(text(chosen), Optional.empty())
                : pages.readText(text(chosen));
        List<Evidence<String>> from = from(message);
        return CleanPage.of(
                page.text(),
                Optional.ofNullable(message.getSubject())
                        .map(String::strip)
                        .filter(subject -> !subject.isEmpty())
                        .map(subject -> new Evidence<>(subject, "the letter's Subject"))
                        .or(page::title),
                page.authors().isEmpty() ? from : page.authors(),
                page.agency(),
                page.publisher(),
                sent(message).or(page::publishedOn),
                page.url());
    }

    private static void collect(Entity part, List<Entity> texts, int depth) {
        if (part.getBody() instanceof Multipart parts && depth < DEEPEST) {
            parts.getBodyParts().forEach(inner -> collect(inner, texts, depth + 1));
        } else if (part.getBody() instanceof SingleBody
                && part.getMimeType().matches("text/(?:plain|html)")
                && !"attachment".equalsIgnoreCase(part.getDispositionType())) {
            texts.add(part);
        }
    }

    private static String text(Entity part) {
        if (!(part.getBody() instanceof SingleBody body)) {
            return "";
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            body.writeTo(bytes);
            return TextBytes.decode(
                    bytes.toByteArray(), Optional.ofNullable(part.getCharset()).map(charset -> "charset=" + charset));
        } catch (IOException broken) {
            return "";
        }
    }

    private static List<Evidence<String>> from(Message message) {
        List<Evidence<String>> names = new ArrayList<>();
        if (message.getFrom() != null) {
            for (Mailbox mailbox : message.getFrom()) {
                names.add(new Evidence<>(
                        Optional.ofNullable(mailbox.getName())
                                .filter(name -> !name.isBlank())
                                .orElseGet(mailbox::getAddress),
                        "the letter's From"));
            }
        }
        return names;
    }

    /** The day at the sender's place, which the header's own words tell and an instant does not. */
    private static Optional<Evidence<LocalDate>> sent(Message message) {
        Optional<Field> field = Optional.ofNullable(message.getHeader()).map(Header::getFields).stream()
                .flatMap(List::stream)
                .filter(it -> it.getName().equalsIgnoreCase("Date"))
                .findFirst();
        String words = field.map(Field::getBody).orElse("").strip();
        return DayInWords.of(true)
                .first(words)
                .or(() -> field.filter(DateTimeField.class::isInstance)
                        .map(it -> ((DateTimeField) it).getDate())
                        .map(MailReader::day))
                .map(day -> new Evidence<>(day, "the letter's Date “" + words + "”"));
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
