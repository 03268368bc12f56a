-- Where do the figures contradict each other? Each pair once, with both sentences.
WITH pairs AS (
  SELECT observation_id, INLINE(TRANSFORM(conflicts_with, c ->
           NAMED_STRUCT('other_id', c.observation_id, 'reason', c.reason)))
  FROM violation_figures
), sentences AS (
  SELECT observation_id,
         MIN_BY(sentence_text, mention_id) AS sentence_text,
         MIN_BY(outlet, mention_id) AS outlet
  FROM figure_evidence
  GROUP BY observation_id
)
SELECT f.reporting_body,
       f.period,
       f.kind,
       f.as_of_date,
       f.value_min AS value,
       g.value_min AS other_value,
       p.reason,
       s.outlet,
       s.sentence_text AS sentence,
       o.outlet AS other_outlet,
       o.sentence_text AS other_sentence
FROM pairs p
JOIN violation_figures f ON f.observation_id = p.observation_id
JOIN violation_figures g ON g.observation_id = p.other_id
JOIN sentences s ON s.observation_id = p.observation_id
JOIN sentences o ON o.observation_id = p.other_id
WHERE p.observation_id < p.other_id
   OR NOT EXISTS (SELECT 1 FROM pairs q
                  WHERE q.observation_id = p.other_id AND q.other_id = p.observation_id)
ORDER BY f.as_of_date DESC NULLS LAST, value DESC, p.observation_id
