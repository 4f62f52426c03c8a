CREATE TABLE "recruitment_steps" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "recruitment_steps_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"recruitment_id" uuid NOT NULL,
	"step" text NOT NULL,
	"on" "civil_day" NOT NULL,
	"criteria" text[] NOT NULL,
	CONSTRAINT "recruitment_steps_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "recruitments" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "recruitments_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"workplace_id" uuid NOT NULL,
	"opened_on" "civil_day" NOT NULL,
	"posts" integer NOT NULL,
	CONSTRAINT "recruitments_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "workplace_purposes" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "workplace_purposes_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"workplace_id" uuid NOT NULL,
	"purposes" text[] NOT NULL,
	CONSTRAINT "workplace_purposes_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "recruitment_steps" ADD CONSTRAINT "recruitment_steps_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recruitment_steps" ADD CONSTRAINT "recruitment_steps_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recruitment_steps" ADD CONSTRAINT "recruitment_steps_recruitment_id_fk" FOREIGN KEY ("region_id","recruitment_id") REFERENCES "public"."recruitments"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recruitments" ADD CONSTRAINT "recruitments_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recruitments" ADD CONSTRAINT "recruitments_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recruitments" ADD CONSTRAINT "recruitments_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_purposes" ADD CONSTRAINT "workplace_purposes_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_purposes" ADD CONSTRAINT "workplace_purposes_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_purposes" ADD CONSTRAINT "workplace_purposes_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recruitment_steps_recorded_by_change_idx" ON "recruitment_steps" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "recruitment_steps_recruitment_id_idx" ON "recruitment_steps" USING btree ("region_id","recruitment_id");--> statement-breakpoint
CREATE INDEX "recruitments_recorded_by_change_idx" ON "recruitments" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "recruitments_workplace_id_idx" ON "recruitments" USING btree ("region_id","workplace_id");--> statement-breakpoint
CREATE INDEX "workplace_purposes_recorded_by_change_idx" ON "workplace_purposes" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "workplace_purposes_workplace_id_idx" ON "workplace_purposes" USING btree ("region_id","workplace_id");--> statement-breakpoint
-- From here by hand: row-level security, on and forced, keyed on the region; records are added and amended, never removed.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'workplace_purposes', 'recruitments', 'recruitment_steps'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_region ON %I TO brygga_app
      USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO brygga_app', name);
  END LOOP;
END $$;
