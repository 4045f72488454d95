package dateline.time;

import dateline.text.Span;

/**
 * A time expression in a text.
 *
 * @param span its characters
 * @param type by TIMEX3
 * @param value by TIMEX3: "2024-06-19", "P24Y", "XXXX-WXX-5"; where it waits for an anchor, with X for what is unknown
 * @param reading its place in time, or why it has none
 * @param trace the rules that made it, and from which anchor
 */
public record TimeMention(Span span, TimexType type, String value, Reading reading, Trace trace) {}
