CREATE TABLE "placement_exceptions" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "placement_exceptions_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"placement_id" uuid NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "placement_exceptions_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "supervisor_exceptions" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "supervisor_exceptions_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"person_id" uuid NOT NULL,
	"from" "civil_day" NOT NULL,
	"until" "civil_day" NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "supervisor_exceptions_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "placement_exceptions" ADD CONSTRAINT "placement_exceptions_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_exceptions" ADD CONSTRAINT "placement_exceptions_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_exceptions" ADD CONSTRAINT "placement_exceptions_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisor_exceptions" ADD CONSTRAINT "supervisor_exceptions_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisor_exceptions" ADD CONSTRAINT "supervisor_exceptions_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisor_exceptions" ADD CONSTRAINT "supervisor_exceptions_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "placement_exceptions_recorded_by_change_idx" ON "placement_exceptions" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "placement_exceptions_placement_id_idx" ON "placement_exceptions" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "supervisor_exceptions_recorded_by_change_idx" ON "supervisor_exceptions" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "supervisor_exceptions_person_id_idx" ON "supervisor_exceptions" USING btree ("region_id","person_id");--> statement-breakpoint
-- From here by hand: row-level security, on and forced, keyed on the region; records are added and amended, never removed.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'placement_exceptions', 'supervisor_exceptions'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_region ON %I TO brygga_app
      USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO brygga_app', name);
  END LOOP;
END $$;
