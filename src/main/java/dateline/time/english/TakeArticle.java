package dateline.time.english;

/** Widens an expression over its article: "the 1990s", "the third quarter". Refuses "the Friday", "the 1990 treaty". */
final class TakeArticle implements WideningRefiner {

    @Override
    public String words() {
        return "with its article";
    }

    @Override
    public Found widen(Scan scan, Found found, int free) {
        int the = found.first() - 1;
        return found.takesThe() && the >= free && scan.is(the, Kind.THE) ? found.from(the) : found;
    }
}
