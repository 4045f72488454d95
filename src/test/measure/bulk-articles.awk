# Articles of 8 kB without end, for POST /api/articles/bulk.
BEGIN { srand(7); split("harbour clerk timber ledger canal mayor library garden bridge engine market farmer winter copper river valley teacher hospital orchard museum", w, " ")
  for (i = 1; ; i++) { t = ""; for (s = 0; s < 120; s++) { t = t "The"; for (k = 0; k < 9; k++) t = t " " w[1 + int(rand() * 20)]; t = t ". " }
    printf "{\"title\": \"Report %d\", \"publishedOn\": \"2019-01-23\", \"text\": \"The envoys met in Berlin on %d May %d. %s\"}\n", i, 1 + i % 31, 1800 + int(i / 31) % 200, t } }
