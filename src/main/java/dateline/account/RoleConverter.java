package dateline.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Roles as the database writes them. */
@Converter(autoApply = true)
public class RoleConverter implements AttributeConverter<Role, String> {

    @Override
    public String convertToDatabaseColumn(Role role) {
        return role.word();
    }

    @Override
    public Role convertToEntityAttribute(String word) {
        return Role.named(word).orElseThrow(() -> new IllegalStateException("no such role: " + word));
    }
}
