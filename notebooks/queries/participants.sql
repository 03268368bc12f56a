-- Who took part in what? One row an event and role; a row without a role is the total.
SELECT event_date,
       event_type,
       region_name,
       place,
       organiser,
       role,
       count_min,
       count_max,
       breakdown_verdict,
       outlet_count AS outlets,
       ARRAY_JOIN(article_urls, ' ') AS articles
FROM participant_counts
ORDER BY event_date DESC NULLS LAST, event_id, role NULLS FIRST
