-- How do the violation series grow? Levels by month, and the step from the level before.
SELECT l.month,
       l.reporting_body,
       l.period_code,
       l.province_code,
       l.kind,
       l.stage,
       l.unit,
       l.category,
       l.value AS level,
       s.value AS step,
       s.months_spanned,
       l.article_count AS articles,
       l.outlet_count AS outlets
FROM monthly_indicators l
LEFT JOIN monthly_indicators s
  ON s.series_id = l.series_id AND s.month = l.month AND s.indicator = 'violation_increment'
WHERE l.indicator = 'violation_level' AND l.is_asn_neutrality
ORDER BY l.reporting_body, l.period_code, l.kind, l.stage, l.series_id, l.month
