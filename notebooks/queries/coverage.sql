-- What is the coverage about, and how much of it is there?
SELECT t.label,
       COUNT(*) AS articles,
       COUNT(DISTINCT a.outlet) AS outlets,
       COUNT(DISTINCT COALESCE(c.canonical_article_id, a.article_id)) AS originals,
       MIN(a.published_date) AS first_day,
       MAX(a.published_date) AS last_day
FROM article_themes m
JOIN articles a ON a.article_id = m.article_id
LEFT JOIN article_copies c ON c.article_id = a.article_id
LEFT JOIN themes t ON t.theme_id = m.theme_id
GROUP BY t.theme_id, t.label
ORDER BY articles DESC, t.label
