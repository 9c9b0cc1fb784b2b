"""Views that put the tables together as people read them."""

_EVIDENCE = """
CREATE VIEW evidence AS -- what stands behind each statement: best grade, newest date, sources
SELECT
  statement,
  MIN(grade) AS grade,
  MAX(date) AS newest,
  COUNT(*) AS source_count,
  GROUP_CONCAT(told, '; ') AS sources
FROM (
  SELECT c.statement, s.grade, s.date, s.publisher || ': ' || s.title
    || CASE WHEN s.id LIKE '%@%' THEN ' (cited in ' || SUBSTR(s.id, INSTR(s.id, '@') + 1) || ')'
       ELSE '' END AS told
  FROM citations c JOIN sources s ON s.id = c.source
  ORDER BY c.statement, c.position
)
GROUP BY statement
"""
_ROLES_OVERVIEW = """
CREATE VIEW roles_overview AS
SELECT
  r.id,
  r.title,
  (SELECT GROUP_CONCAT(name, '; ') FROM names WHERE role = r.id AND kind = 'alias') AS aliases,
  r.level,
  r.family,
  (SELECT GROUP_CONCAT(folder || ' ' || does, '; ') FROM layers WHERE role = r.id) AS layers,
  (SELECT text FROM claims WHERE role = r.id AND section = 'summary' ORDER BY rowid LIMIT 1)
    AS summary,
  (SELECT COUNT(DISTINCT skill) FROM needs WHERE role = r.id) AS skills,
  (SELECT COUNT(*) FROM pay WHERE role = r.id) AS pay_figures,
  (SELECT COUNT(*) FROM moves WHERE role = r.id) AS moves_from_here,
  (SELECT COUNT(*) FROM moves WHERE "to" = r.id)
    + (SELECT COUNT(*) FROM origins WHERE role = r.id) AS moves_to_here,
  (SELECT COUNT(*) FROM dispute_roles WHERE role = r.id) AS disputes,
  (SELECT COUNT(*) FROM statements WHERE role = r.id) AS statements,
  (SELECT COUNT(DISTINCT c.source) FROM citations c JOIN statements s ON s.id = c.statement
    WHERE s.role = r.id) AS sources
FROM roles r
"""
_PAY_FIGURES = """
CREATE VIEW pay_figures AS
SELECT
  r.title AS role, p.market, p.currency, p.period, p.basis, p.year,
  p.low, p.p10, p.p25, p.median, p.mean, p.p75, p.p90, p.high, p.at_least, p.sample,
  p.place, p.sector, p.among, p.condition, p.proxy_kind, p.proxy_name, p.remark,
  e.grade, e.sources, p.id
FROM pay p JOIN roles r ON r.id = p.role JOIN evidence e ON e.statement = p.id
"""
_MOVES_READABLE = """
CREATE VIEW moves_readable AS
SELECT
  COALESCE(starts.title, o.from_outside) AS "from",
  COALESCE(ends.title, m.to_outside, reached.title) AS "to",
  COALESCE(m.kind, o.kind) AS kind,
  t.name AS route,
  v.years_low, v.years_high, v.years_unit,
  CASE v.years_counts
    WHEN 'before' THEN 'in the role before'
    WHEN 'career' THEN 'of career in all'
    WHEN 'change' THEN 'for the change itself'
  END AS years_counted,
  v.share, v.remark, e.grade, e.sources, v.id
FROM move_evidence v
JOIN evidence e ON e.statement = v.id
LEFT JOIN moves m ON m.id = v.move
LEFT JOIN roles starts ON starts.id = m.role
LEFT JOIN roles ends ON ends.id = m."to"
LEFT JOIN origins o ON o.id = v.origin
LEFT JOIN roles reached ON reached.id = o.role
LEFT JOIN routes t ON t.id = v.route
"""
_CLAIMS_READABLE = """
CREATE VIEW claims_readable AS
SELECT r.title AS role, REPLACE(c.section, '_', ' ') AS section, c.text, c.remark,
  e.grade, e.newest, e.sources, c.id
FROM claims c JOIN roles r ON r.id = c.role JOIN evidence e ON e.statement = c.id
"""
_DISPUTES_READABLE = """
CREATE VIEW disputes_readable AS
SELECT
  d.topic,
  (SELECT GROUP_CONCAT(r.title, '; ') FROM dispute_roles x JOIN roles r ON r.id = x.role
    WHERE x.dispute = d.id) AS roles,
  p.text AS position,
  p.remark,
  e.grade,
  e.sources,
  d.remark AS remark_on_all,
  p.id
FROM disputes d
JOIN dispute_positions p ON p.dispute = d.id
JOIN evidence e ON e.statement = p.id
"""

VIEWS = (
    _EVIDENCE,
    _ROLES_OVERVIEW,
    _PAY_FIGURES,
    _MOVES_READABLE,
    _CLAIMS_READABLE,
    _DISPUTES_READABLE,
)
