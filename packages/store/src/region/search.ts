import type { RegionTransaction, SearchAsked } from '@brygga/api'
import type { Session } from '../engine/engine.ts'

type Hit = Awaited<ReturnType<RegionTransaction['search']>>[number]

/**
 * People and workplaces whose name resembles a text, best first: the name begins so, words of it begin so, a Swedish
 * stem is the same, or else, where nothing is, the spelling is close. Accents count for little: `oberg` finds Öberg, after any Oberg.
 * Those that are not asked among are left out before anything is weighed, so that they neither crowd out nor silence others.
 */
export async function search(
  { prepared }: Session,
  text: string,
  { people, workplaces, limit }: SearchAsked,
): Promise<Hit[]> {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu)
  if (words === null) return []
  const asked = words.join(' ')
  return prepared<Hit>('search', searchStatement, [
    asked,
    words.map((word) => `${word}:*`).join(' & '),
    limit,
    people,
    workplaces,
  ])
}

const searchStatement = `WITH asked AS MATERIALIZED (
  SELECT lower($1) AS plain, folded($1) AS text, to_tsquery('simple', folded($2)) AS beginnings,
    plainto_tsquery('swedish', $1) AS stems
),
named AS (
  SELECT 'person' AS kind, p.id, p.name
  FROM people p WHERE p.withdrawn_by_change IS NULL AND ($4::uuid[] IS NULL OR p.id = ANY($4::uuid[]))
  UNION ALL
  SELECT 'workplace', o.id, o.name
  FROM organisations o WHERE o.withdrawn_by_change IS NULL AND ($5::uuid[] IS NULL OR o.id = ANY($5::uuid[]))
    AND ('workplace' = ANY(o.functions)
    OR EXISTS (SELECT FROM placements pl WHERE pl.region_id = o.region_id AND pl.workplace_id = o.id
      AND pl.withdrawn_by_change IS NULL))
),
scored AS (
  SELECT named.*, (CASE
      WHEN folded(named.name) = asked.text THEN 4
      WHEN starts_with(folded(named.name), asked.text) THEN 3
      WHEN to_tsvector('simple', folded(named.name)) @@ asked.beginnings THEN 2
      WHEN to_tsvector('swedish', named.name) @@ asked.stems THEN 1.5
      ELSE resemblance(asked.text, folded(named.name))
    END) + (CASE WHEN strpos(lower(named.name), asked.plain) > 0 THEN 0.5 ELSE 0 END) AS score
  FROM named, asked
)
SELECT kind, id, name FROM scored
WHERE score >= 1 OR score >= 0.45 AND NOT EXISTS (SELECT FROM scored better WHERE better.score >= 1)
ORDER BY score DESC, name COLLATE svensk, id LIMIT $3`
