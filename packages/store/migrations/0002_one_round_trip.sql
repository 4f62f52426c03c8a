-- Written by hand: what is asked at every call, each in one statement, and so in one round trip.

-- Notes what several did or read, all of them about the same people and places, in the audit log of the region. It is
-- outside the chain until it is sealed.
DROP FUNCTION audited_placement_list(uuid, jsonb, text, integer, text, uuid);
--> statement-breakpoint
DROP FUNCTION record_audit(jsonb);
--> statement-breakpoint
CREATE FUNCTION record_audit(entries jsonb, about text[]) RETURNS void LANGUAGE sql AS $$
  WITH given AS MATERIALIZED (
    SELECT subject_set_of(about) AS subject_set
  ), kept AS (
    INSERT INTO audit_subjects (region_id, subject_set, subjects) SELECT app_region(), subject_set, about FROM given
    ON CONFLICT DO NOTHING RETURNING region_id, subject_set
  ), people AS (
    INSERT INTO audit_people (region_id, person_id, subject_set)
    SELECT DISTINCT region_id, substr(subject, 8)::uuid, subject_set
    FROM kept, unnest(about) AS subject WHERE subject LIKE 'person:%'
  ), noted AS (
    INSERT INTO audit_log (region_id, account_id, actor_name, action, kind, subject_set, change_id)
    SELECT app_region(), e.account, e.actor, e.action, e.kind, given.subject_set, e.change
    FROM given, jsonb_to_recordset(entries) AS e (account text, actor text, action text, kind text, change uuid)
    RETURNING region_id, sequence
  )
  INSERT INTO audit_pending (region_id, sequence) SELECT region_id, sequence FROM noted
$$;
--> statement-breakpoint

-- The list of placements in one statement of its own: holds itself to the region, takes the region's day where none is
-- asked for, notes for each who asks that the people of the page were read, and answers; a page with nobody is one row
-- with the day alone. The setting and the notes belong to the statement's transaction, so the notes are committed
-- before anybody gets a row.
CREATE FUNCTION audited_placement_list(
  region uuid, entries jsonb, asked_day text, calendar_day text, page_size integer, after_name text, after_id uuid
) RETURNS TABLE (on_day text, placement placement_row) LANGUAGE plpgsql AS $$
DECLARE
  day text;
  page placement_row[];
BEGIN
  PERFORM set_config('app.region', region::text, true);
  day := coalesce(asked_day, (SELECT r.shown_as_of FROM regions r WHERE r.id = region), calendar_day);
  page := ARRAY(SELECT p FROM placement_list(day, page_size, after_name, after_id) AS p);
  PERFORM record_audit(entries, ARRAY(
    SELECT DISTINCT 'person:' || p.person_id AS subject FROM unnest(page[:page_size]) AS p ORDER BY subject));
  RETURN QUERY SELECT day, p FROM (SELECT) AS always LEFT JOIN unnest(page) AS p ON true;
END $$;
--> statement-breakpoint

-- Where an account belongs. Sign-in may ask it of any account, and of nothing else in the register: the function has the
-- rights of `brygga_app`, held to the account by row-level security, and nobody but sign-in may call it.
CREATE FUNCTION auth.memberships_of(account text)
  RETURNS TABLE (region_id uuid, person_id uuid, roles text[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM set_config('app.account', account, true);
  RETURN QUERY SELECT m.region_id, m.person_id, m.roles FROM public.memberships m
    WHERE m.account_id = account ORDER BY m.granted_at, m.region_id;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION auth.memberships_of(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION auth.memberships_of(text) TO brygga_auth;
--> statement-breakpoint
-- Whoever is to own a function must be allowed to make one in its schema, for this moment.
GRANT USAGE, CREATE ON SCHEMA auth TO brygga_app;
--> statement-breakpoint
ALTER FUNCTION auth.memberships_of(text) OWNER TO brygga_app;
--> statement-breakpoint
REVOKE USAGE, CREATE ON SCHEMA auth FROM brygga_app;
