-- What changed in the newest night?
SELECT run_date, changed_since, INLINE(changes)
FROM (SELECT run_date, changed_since, changes FROM job_runs ORDER BY finished_at DESC LIMIT 1)
