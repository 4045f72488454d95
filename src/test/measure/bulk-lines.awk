# A million lines for POST /api/articles/bulk, of which all but each hundredth are refused and those are one article.
BEGIN { for (i = 0; i < 1000000; i++)
    if (i % 100 == 0) printf "{\"title\": \"Known\", \"publishedOn\": \"2019-01-23\", \"text\": \"Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017. The two signed a treaty in Aachen on 22 January 2019.\"}\n"
    else printf "{\"title\": \"Report %d\", \"publishedOn\": \"2019-01-23\"}\n", i }
