-- Which series are there, and how far do they go? A series is the observations that count one thing.
SELECT series_id,
       MIN(reporting_body) AS reporting_body,
       MIN(period) AS period,
       MIN(COALESCE(region_name, region_basis)) AS place,
       MIN(kind) AS kind,
       MIN(stage) AS stage,
       MIN(unit) AS unit,
       MIN(population) AS population,
       MIN(dimension) AS dimension,
       MIN(category) AS category,
       COUNT(*) AS observations,
       MIN(as_of_date) AS first_as_of,
       MAX(as_of_date) AS last_as_of,
       MIN_BY(value_min, as_of_date) AS first_value,
       MAX_BY(value_min, as_of_date) AS last_value,
       SUM(mention_count) AS mentions,
       COUNT_IF(observation_status = 'conflict') AS conflicts
FROM violation_figures
WHERE kind NOT IN ('participants', 'participants_breakdown')
  AND reporting_body IS NOT NULL
GROUP BY series_id
ORDER BY observations DESC, mentions DESC, series_id
