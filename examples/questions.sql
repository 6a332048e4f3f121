-- Ten questions to the tables, for the database that `baogao export --format duckdb --out baogao.duckdb` writes, or
-- `--format sqlite`. Each statement stands by itself: duckdb baogao.duckdb < questions.sql

-- 1. What does each report promise in its headline targets, and how firmly?
SELECT region_name, report_year, label, comparator, value, unit, modality, text
FROM headline_targets
ORDER BY region_name, report_year, item_id;

-- 2. Growth of the economy: every figure told of it, reached or aimed at.
SELECT r.region_name, r.report_year, m.status, m.comparator, m.value, m.unit, m.clause
FROM measures AS m JOIN reports AS r USING (report_id)
WHERE m.indicator = 'gdp' AND m.aspect = 'growth'
ORDER BY r.region_name, m.year, m.status;

-- 3. Side by side: what was reached in the year reviewed, what is aimed at for the year planned, and, where the next
--    report is at hand, what came of it.
SELECT region_name, report_year, indicator, result, comparator, target, unit, target - result AS step, outcome
FROM panel
WHERE result IS NOT NULL
ORDER BY region_name, report_year, indicator;

-- 4. How are bounds worded: as they stand, about, at least, at most?
SELECT comparator, count(*) AS targets, round(100.0 * count(*) / sum(count(*)) OVER (), 1) AS per_cent
FROM targets
GROUP BY comparator
ORDER BY targets DESC, comparator;

-- 5. The ten largest amounts of money, in yuan.
SELECT r.region_name, r.report_year, m.label, m.value, m.unit, m.base_value, m.clause
FROM measures AS m JOIN reports AS r USING (report_id)
WHERE m.base_unit = '元' AND m.aspect = 'level'
ORDER BY m.base_value DESC, m.report_id, m.measure_id
LIMIT 10;

-- 6. On what does a place rank, among whom, and where?
SELECT r.region_name, r.review_year, m.label, m.scope, m.value AS place, m.from_bottom, m.clause
FROM measures AS m JOIN reports AS r USING (report_id)
WHERE m.aspect = 'rank'
ORDER BY m.from_bottom, m.value, r.region_name, m.measure_id;

-- 7. What fell, although the report tells of results?
SELECT r.region_name, m.year, m.label, m.value, m.unit, m.clause
FROM measures AS m JOIN reports AS r USING (report_id)
WHERE m.status = 'achieved' AND m.aspect IN ('growth', 'change') AND m.value < 0
ORDER BY m.value, r.region_name;

-- 8. How much of each report looks back, looks ahead, and admits problems (characters of text)?
SELECT r.region_name, r.report_year, a.characters AS achievements, t.characters AS tasks, p.characters AS problems,
       round(100.0 * p.characters / (a.characters + t.characters + p.characters), 1) AS problems_per_cent
FROM reports AS r
LEFT JOIN (SELECT report_id, sum(length(text)) AS characters FROM achievements GROUP BY report_id) AS a USING (report_id)
LEFT JOIN (SELECT report_id, sum(length(text)) AS characters FROM tasks GROUP BY report_id) AS t USING (report_id)
LEFT JOIN (SELECT report_id, sum(length(text)) AS characters FROM problems GROUP BY report_id) AS p USING (report_id)
ORDER BY r.region_name, r.report_year;

-- 9. Which topics of the plan carry the most figures?
SELECT s.topic, count(DISTINCT s.report_id) AS reports, count(m.measure_id) AS measures
FROM sections AS s JOIN measures AS m ON m.report_id = s.report_id AND m.section_id = s.section_id
WHERE s.topic IS NOT NULL
GROUP BY s.topic
ORDER BY measures DESC, s.topic;

-- 10. Is every digit of the body accounted for, and as what?
SELECT r.region_name, r.report_year, n.kind, count(*) AS digit_runs
FROM numbers AS n JOIN reports AS r USING (report_id)
GROUP BY r.region_name, r.report_year, n.kind
ORDER BY r.region_name, r.report_year, n.kind;
