-- What do the figures say, and who says so? Totals on civil servants, the newest first.
SELECT COALESCE(f.as_of_date, f.first_published_date) AS day,
       f.reporting_body,
       f.period,
       COALESCE(f.region_name, f.region_basis) AS place,
       f.kind,
       f.stage,
       f.unit,
       f.qualifier,
       f.value_min,
       f.value_max,
       e.sentence_text,
       e.article_url,
       f.observation_status AS status,
       f.outlet_count AS outlets,
       f.independent_source_count AS originals
FROM violation_figures f
JOIN (SELECT observation_id,
             MIN_BY(article_url, mention_id) AS article_url,
             MIN_BY(sentence_text, mention_id) AS sentence_text
      FROM figure_evidence
      GROUP BY observation_id) e ON e.observation_id = f.observation_id
WHERE f.is_asn_neutrality
  AND f.dimension IS NULL
  AND f.kind NOT IN ('participants', 'participants_breakdown', 'workforce')
ORDER BY day DESC NULLS LAST, originals DESC, f.observation_id
