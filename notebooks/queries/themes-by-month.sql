-- How do the themes move? Articles of a theme in a month, their share of the month, and who prints them.
SELECT i.month,
       t.label,
       MAX(CASE WHEN i.indicator = 'theme_articles' THEN i.value END) AS articles,
       ROUND(100 * MAX(CASE WHEN i.indicator = 'theme_share_ratio' THEN i.value END), 1) AS share_percent,
       MAX(i.outlet_count) AS outlets,
       MAX(i.independent_source_count) AS originals
FROM monthly_indicators i
JOIN themes t ON t.theme_id = i.theme_id
WHERE i.indicator IN ('theme_articles', 'theme_share_ratio')
GROUP BY i.month, t.theme_id, t.label
ORDER BY i.month DESC, articles DESC, t.label
