CREATE TABLE "improvement_idea_steps" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "improvement_idea_steps_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"idea_id" uuid NOT NULL,
	"step" text NOT NULL,
	"on" "civil_day" NOT NULL,
	"text" text,
	CONSTRAINT "improvement_idea_steps_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "improvement_ideas" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "improvement_ideas_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"workplace_id" uuid NOT NULL,
	"placement_id" uuid NOT NULL,
	"noted_on" "civil_day" NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "improvement_ideas_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "improvement_idea_steps" ADD CONSTRAINT "improvement_idea_steps_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_idea_steps" ADD CONSTRAINT "improvement_idea_steps_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_idea_steps" ADD CONSTRAINT "improvement_idea_steps_idea_id_fk" FOREIGN KEY ("region_id","idea_id") REFERENCES "public"."improvement_ideas"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_ideas" ADD CONSTRAINT "improvement_ideas_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_ideas" ADD CONSTRAINT "improvement_ideas_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_ideas" ADD CONSTRAINT "improvement_ideas_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_ideas" ADD CONSTRAINT "improvement_ideas_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "improvement_idea_steps_recorded_by_change_idx" ON "improvement_idea_steps" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "improvement_idea_steps_idea_id_idx" ON "improvement_idea_steps" USING btree ("region_id","idea_id");--> statement-breakpoint
CREATE INDEX "improvement_ideas_recorded_by_change_idx" ON "improvement_ideas" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "improvement_ideas_workplace_id_idx" ON "improvement_ideas" USING btree ("region_id","workplace_id");--> statement-breakpoint
CREATE INDEX "improvement_ideas_placement_id_idx" ON "improvement_ideas" USING btree ("region_id","placement_id");--> statement-breakpoint
-- From here by hand: row-level security, on and forced, keyed on the region; records are added and amended, never removed.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'improvement_ideas', 'improvement_idea_steps'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_region ON %I TO brygga_app
      USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO brygga_app', name);
  END LOOP;
END $$;
