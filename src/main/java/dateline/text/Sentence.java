package dateline.text;

/**
 * One sentence of a text.
 *
 * @param span its characters, without the white space around it
 * @param paragraph the number of its paragraph in the text, from 0
 */
public record Sentence(Span span, int paragraph) {}
