package dateline.event;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** As {@link StatusConverter}, of reviews. */
@Converter(autoApply = true)
public class ReviewConverter implements AttributeConverter<Review, String> {

    @Override
    public String convertToDatabaseColumn(Review review) {
        return review.word();
    }

    @Override
    public Review convertToEntityAttribute(String word) {
        return Review.named(word).orElseThrow();
    }
}
