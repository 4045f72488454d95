# Pages of 0.7 MB without end, hardly any of it an article, for POST /api/articles/bulk.
BEGIN { f = "navigation "; while (length(f) < 500000) f = f f
  for (i = 1; ; i++) printf "{\"title\": \"Page %d\", \"publishedOn\": \"2019-01-23\", \"html\": \"<p>Envoy number %d met the mayor of Berlin on %d May %d and said that the harbour would be open in spring.</p><!-- %s -->\"}\n", i, i, 1 + i % 31, 1800 + int(i / 31) % 200, f }
