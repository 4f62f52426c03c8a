-- Written by hand: what drizzle-kit cannot say. Roles, rights, row-level security, the audit chain, Swedish.

-- Roles belong to the whole server, so another database may have made them, or be making them now. None of them
-- can sign in: the user of DATABASE_URL takes them on. None owns a table, none bypasses row-level security.
DO $$
DECLARE
  wanted text;
  may_take boolean;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['brygga_app', 'brygga_auth', 'brygga_jobs', 'brygga_setup'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE', wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
    -- The user takes the role on when it connects, and must not have the role's rights besides (16 can say so).
    IF current_setting('server_version_num')::int >= 160000 THEN
      EXECUTE format('SELECT pg_has_role(current_user, %L, ''SET'')', wanted) INTO may_take;
      IF NOT may_take THEN
        EXECUTE format('GRANT %I TO %I WITH INHERIT FALSE, SET TRUE', wanted, current_user);
      END IF;
    ELSIF NOT pg_has_role(current_user, wanted, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO %I', wanted, current_user);
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint

-- Sorting as Swedes do: Å, Ä, Ö last and in that order, Æ with Ä, Ø with Ö, Ü with Y, V apart from W. By rules, because
-- the embedded database has no data for the locale `sv` and would sort Å as A without saying so. Rules need
-- PostgreSQL 16; 15 has the data. What came of it is tried at once, and a wrong order stops the installation.
DO $$
BEGIN
  IF current_setting('server_version_num')::int >= 160000 THEN
    EXECUTE $rules$CREATE COLLATION svensk (provider = icu, locale = 'und',
      rules = '&Y << ü <<< Ü &Z < å <<< Å < ä <<< Ä << æ <<< Æ < ö <<< Ö << ø <<< Ø')$rules$;
  ELSE
    CREATE COLLATION svensk (provider = icu, locale = 'sv-SE');
  END IF;
  IF (SELECT string_agg(name, ' ' ORDER BY name COLLATE svensk)
      FROM unnest(ARRAY['Öberg', 'Zetterberg', 'Åberg', 'Andersson', 'Ärlig', 'Oskarsson', 'åkesson']) AS name)
    <> 'Andersson Oskarsson Zetterberg Åberg åkesson Ärlig Öberg'
  THEN
    RAISE EXCEPTION 'This database cannot sort in Swedish. Use PostgreSQL built with ICU, version 15 or later.';
  END IF;
END $$;
--> statement-breakpoint

-- Names without accents, for searching. `unaccent` and `pg_trgm` come with PostgreSQL, but a host may have left them
-- out: then search finds whole words and beginnings of words, and misses misspelt ones.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS unaccent;
  CREATE FUNCTION folded(name text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
    AS 'SELECT lower(public.unaccent(name))';
EXCEPTION WHEN undefined_file OR feature_not_supported OR insufficient_privilege THEN
  CREATE FUNCTION folded(name text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
    AS $fold$SELECT translate(lower(name), 'åäöæøáàâãéèêëíìîïóòôõúùûüýçñćčšž', 'aaoaoaaaaeeeeiiiioooouuuuycnccsz')$fold$;
END $$;
--> statement-breakpoint
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE FUNCTION resemblance(asked text, name text) RETURNS real LANGUAGE sql STABLE PARALLEL SAFE
    AS 'SELECT public.word_similarity(asked, name)';
EXCEPTION WHEN undefined_file OR feature_not_supported OR insufficient_privilege THEN
  CREATE FUNCTION resemblance(asked text, name text) RETURNS real LANGUAGE sql STABLE PARALLEL SAFE
    AS 'SELECT 0::real';
END $$;
--> statement-breakpoint

-- The region that the transaction is held to. Unset is null, and after a transaction-local setting has ended it is
-- the empty text: both mean no region, and no rows.
CREATE FUNCTION app_region() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$SELECT nullif(current_setting('app.region', true), '')::uuid$$;
--> statement-breakpoint
CREATE FUNCTION app_account() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$SELECT nullif(current_setting('app.account', true), '')$$;
--> statement-breakpoint

-- A moment as clients get it.
CREATE FUNCTION iso_moment(at timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')$$;
--> statement-breakpoint

-- Row-level security, on and forced (for the owner too), keyed on the region. The setting is read in a sub-select, so
-- that it is read once for a statement and not once for a row.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'organisations', 'people', 'roles', 'attestations', 'consents', 'network_memberships', 'cohorts', 'seats',
    'certificates', 'placements', 'relations', 'role_agreements', 'marks', 'staff_introductions', 'anchorings',
    'fundings', 'sessions', 'system_faults', 'mandates', 'goals',
    'changes', 'record_versions', 'assessments', 'audit_log', 'audit_subjects', 'audit_people', 'audit_links',
    'audit_pending',
    'idempotency_keys', 'outbox', 'imports', 'import_mappings', 'memberships'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_region ON %I TO brygga_app
      USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()))', name);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE regions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE regions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_region ON regions TO brygga_app
  USING (id = (SELECT app_region())) WITH CHECK (id = (SELECT app_region()));
--> statement-breakpoint
-- At sign-in no region is known yet: an account may see where it belongs.
CREATE POLICY own_account ON memberships FOR SELECT TO brygga_app
  USING (account_id = (SELECT app_account()));
--> statement-breakpoint
-- Setting up: which regions there are and who belongs to them, noted in the region's audit log, and nothing else.
CREATE POLICY set_up ON regions TO brygga_setup USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY set_up ON memberships TO brygga_setup USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY set_up ON audit_log TO brygga_setup
  USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()));
--> statement-breakpoint
CREATE POLICY set_up ON audit_subjects TO brygga_setup
  USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()));
--> statement-breakpoint
CREATE POLICY set_up ON audit_people TO brygga_setup
  USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()));
--> statement-breakpoint
CREATE POLICY set_up ON audit_pending TO brygga_setup
  USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()));
--> statement-breakpoint

-- The audit log only grows: besides the missing rights, a trigger refuses whoever has them.
CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql
  AS $$BEGIN RAISE EXCEPTION 'The audit log is append-only.' USING ERRCODE = 'insufficient_privilege'; END$$;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_subjects
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_people
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_links
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
--> statement-breakpoint

-- Under which hash a list of subjects is kept.
CREATE FUNCTION subject_set_of(subjects text[]) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
  AS $$SELECT sha256(convert_to(to_jsonb(subjects)::text, 'UTF8'))$$;
--> statement-breakpoint

-- Notes what was done or read in the audit log of the region. It is outside the chain until it is sealed.
CREATE FUNCTION record_audit(entries jsonb) RETURNS void LANGUAGE sql AS $$
  WITH given AS MATERIALIZED (
    SELECT e.*, subject_set_of(e.subjects) AS subject_set
    FROM jsonb_to_recordset(entries)
      AS e (account text, actor text, action text, kind text, subjects text[], change uuid)
  ), kept AS (
    -- In one order everywhere, so that no two wait for each other.
    INSERT INTO audit_subjects (region_id, subject_set, subjects)
    SELECT DISTINCT ON (subject_set) app_region(), subject_set, subjects FROM given ORDER BY subject_set
    ON CONFLICT DO NOTHING RETURNING region_id, subject_set, subjects
  ), people AS (
    INSERT INTO audit_people (region_id, person_id, subject_set)
    SELECT DISTINCT region_id, substr(subject, 8)::uuid, subject_set
    FROM kept, unnest(subjects) AS subject WHERE subject LIKE 'person:%'
  ), noted AS (
    INSERT INTO audit_log (region_id, account_id, actor_name, action, kind, subject_set, change_id)
    SELECT app_region(), account, actor, action, kind, subject_set, change FROM given
    RETURNING region_id, sequence
  )
  INSERT INTO audit_pending (region_id, sequence) SELECT region_id, sequence FROM noted
$$;
--> statement-breakpoint

-- A field for hashing: after its length, so that nothing can move from one field to the next.
CREATE FUNCTION measured(field text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$SELECT length(field) || ':' || field || ','$$;
--> statement-breakpoint

-- What of an entry is hashed: its fields in UTF-8. The moment is in microseconds, so that no time zone matters.
CREATE FUNCTION audit_content(entry audit_log) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT convert_to(
    entry.region_id || ',' || entry.sequence || ',' || (extract(epoch FROM entry.at) * 1000000)::bigint || ','
    || measured(entry.account_id) || measured(entry.actor_name) || measured(entry.action) || measured(entry.kind)
    || encode(entry.subject_set, 'hex') || ',' || coalesce(entry.change_id::text, ''), 'UTF8')
$$;
--> statement-breakpoint

-- Puts what is pending into the chain, at most so many entries, and says how many. One at a time in each region; those
-- who only read never wait for it.
CREATE FUNCTION seal_audit(at_most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  region CONSTANT uuid := app_region();
  pending bigint[];
  head bytea;
  last bigint;
  entry audit_log;
  sequences bigint[] := '{}';
  hashes bytea[] := '{}';
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('brygga audit ' || region, 0));
  pending := ARRAY(
    SELECT p.sequence FROM audit_pending p WHERE p.region_id = region ORDER BY p.sequence LIMIT at_most);
  IF cardinality(pending) = 0 THEN
    RETURN 0;
  END IF;
  DELETE FROM audit_pending p WHERE p.region_id = region AND p.sequence = ANY (pending);
  SELECT l.position, l.hash INTO last, head FROM audit_links l
    WHERE l.region_id = region ORDER BY l.position DESC LIMIT 1;
  FOR entry IN
    SELECT a.* FROM audit_log a WHERE a.region_id = region AND a.sequence = ANY (pending) ORDER BY a.sequence
  LOOP
    head := sha256(coalesce(head, '') || audit_content(entry));
    sequences := sequences || entry.sequence;
    hashes := hashes || head;
  END LOOP;
  INSERT INTO audit_links (region_id, position, sequence, hash)
    SELECT region, coalesce(last, 0) + added.place, added.sequence, added.hash
    FROM unnest(sequences, hashes) WITH ORDINALITY AS added (sequence, hash, place);
  RETURN cardinality(sequences);
END $$;
--> statement-breakpoint

-- Whether an entry is as it was noted: its link follows from the link before and from it, or it waits for one; and the
-- list of subjects that it names is the one that it named then.
CREATE FUNCTION audit_fits(entry audit_log) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (SELECT link.hash = sha256(coalesce(link.before, '') || audit_content(entry))
        AND (link.position = 1) = (link.before IS NULL)
      FROM (
        SELECT l.position, l.hash, (SELECT b.hash FROM audit_links b
          WHERE b.region_id = l.region_id AND b.position = l.position - 1) AS before
        FROM audit_links l WHERE l.region_id = entry.region_id AND l.sequence = entry.sequence
      ) AS link),
    EXISTS (SELECT FROM audit_pending p WHERE p.region_id = entry.region_id AND p.sequence = entry.sequence)
  ) AND coalesce(
    (SELECT s.subject_set = subject_set_of(s.subjects) FROM audit_subjects s
      WHERE s.region_id = entry.region_id AND s.subject_set = entry.subject_set),
    false)
$$;
--> statement-breakpoint

-- A part of the region's log, checked: so many entries after one, of which so many are in the chain up to a link, and so
-- many do not fit. A log is checked part by part, so that no statement is long.
CREATE FUNCTION check_audit(head bigint, after bigint, at_most integer)
  RETURNS TABLE (last bigint, seen bigint, linked bigint, unfit bigint) LANGUAGE sql STABLE AS $$
  WITH part AS MATERIALIZED (
    SELECT a AS entry, a.region_id, a.sequence FROM audit_log a
    WHERE a.region_id = (SELECT app_region()) AND a.sequence > after ORDER BY a.sequence LIMIT at_most
  )
  SELECT max(sequence), count(*), count((
      SELECT l.position FROM audit_links l
      WHERE l.region_id = part.region_id AND l.sequence = part.sequence AND l.position <= head)),
    count(*) FILTER (WHERE NOT audit_fits(entry))
  FROM part
$$;
--> statement-breakpoint

-- What a list of placements shows of one.
CREATE TYPE placement_row AS (
  id uuid, version integer, person_id uuid, person_name text, employer_id uuid, employer_name text,
  workplace_id uuid, workplace_name text, "from" text, until text, fraction integer
);
--> statement-breakpoint

-- The placements active on a day, by person's name in Swedish order: a page, and one more if there is one.
CREATE FUNCTION placement_list(on_day text, page_size integer, after_name text, after_id uuid)
  RETURNS SETOF placement_row LANGUAGE sql STABLE AS $$
  SELECT p.id, p.version, person.id, person.name, employer.id, employer.name, workplace.id, workplace.name,
    p."from"::text, p.until::text, p.fraction
  FROM placements p
  JOIN people person ON person.region_id = p.region_id AND person.id = p.person_id
  JOIN organisations employer ON employer.region_id = p.region_id AND employer.id = p.employer_id
  JOIN organisations workplace ON workplace.region_id = p.region_id AND workplace.id = p.workplace_id
  WHERE p.withdrawn_by_change IS NULL
    AND p."from" <= on_day AND (p.until IS NULL OR on_day < p.until)
    AND (after_id IS NULL OR person.name COLLATE svensk > after_name COLLATE svensk
      OR (person.name = after_name AND p.id > after_id))
  ORDER BY person.name COLLATE svensk, p.id
  LIMIT page_size + 1
$$;
--> statement-breakpoint

-- The same in one statement of its own: holds itself to the region, notes for each who asks that the people of the
-- page were read, and answers. The setting and the notes belong to the statement's transaction, so the notes are
-- committed before anybody gets a row.
CREATE FUNCTION audited_placement_list(
  region uuid, entries jsonb, on_day text, page_size integer, after_name text, after_id uuid
) RETURNS SETOF placement_row LANGUAGE plpgsql AS $$
DECLARE
  page placement_row[];
  read jsonb;
BEGIN
  PERFORM set_config('app.region', region::text, true);
  page := ARRAY(SELECT p FROM placement_list(on_day, page_size, after_name, after_id) AS p);
  SELECT coalesce(jsonb_agg(DISTINCT 'person:' || p.person_id), '[]') INTO read FROM unnest(page[:page_size]) AS p;
  PERFORM record_audit((
    SELECT jsonb_agg(jsonb_set(entry, '{subjects}', entry->'subjects' || read))
    FROM jsonb_array_elements(entries) AS entry));
  RETURN QUERY SELECT * FROM unnest(page);
END $$;
--> statement-breakpoint

-- Rights. Records are added and amended, never removed. Functions run with the rights of whoever calls them.
GRANT USAGE ON SCHEMA public TO brygga_app, brygga_setup;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON
  organisations, people, roles, attestations, consents, network_memberships, cohorts, seats, certificates, placements,
  relations, role_agreements, marks, staff_introductions, anchorings, fundings, sessions, system_faults, mandates, goals
  TO brygga_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON changes, record_versions, imports, audit_log, audit_subjects, audit_people, audit_links
  TO brygga_app;
--> statement-breakpoint
GRANT UPDATE (undone_by) ON changes TO brygga_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON assessments, idempotency_keys, outbox TO brygga_app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON audit_pending TO brygga_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON import_mappings TO brygga_app;
--> statement-breakpoint
GRANT SELECT ON regions, memberships TO brygga_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON regions TO brygga_setup;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON memberships TO brygga_setup;
--> statement-breakpoint
GRANT SELECT, INSERT ON audit_log, audit_subjects, audit_people, audit_pending TO brygga_setup;
--> statement-breakpoint
GRANT USAGE ON SCHEMA auth TO brygga_auth;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA auth TO brygga_auth;
--> statement-breakpoint
-- Jobs keep their tables in a schema of their own, which their role owns.
CREATE SCHEMA jobs AUTHORIZATION brygga_jobs;
