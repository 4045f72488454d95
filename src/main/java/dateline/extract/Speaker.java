package dateline.extract;

import java.util.Optional;

/**
 * Who said so.
 *
 * @param name whose word it is ("Yuri Ushakov"); an unnamed source as the text has it ("a senior official")
 * @param via who passed it on ("Interfax"), where that is told
 */
public record Speaker(String name, Optional<String> via) {}
